import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDigitFiles } from './read-digit-files';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'knobs-digits-'))));
afterEach(() => rm(folder, { recursive: true }));

async function fileOf(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const LABELS = Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 1, 7);
const IMAGES = Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 28);

it('reads raw and gzipped files, in their order', async () => {
  const zipped = new Uint8Array(gzipSync(IMAGES));
  const paths = [await fileOf('b.gz', zipped), await fileOf('a', LABELS)];
  expect(await readDigitFiles(paths)).toEqual([
    { name: 'b.gz', bytes: zipped },
    { name: 'a', bytes: LABELS },
  ]);
});

it('does not look at more than four files', async () => {
  const gone = Array.from({ length: 5 }, (_, i) => join(folder, `${i}`));
  await expect(readDigitFiles(gone)).rejects.toThrow(
    '5 files are more than a set of digits has. Choose its two IDX files together.',
  );
});

it('refuses by the first bytes what has too many, and before anything is read whole', async () => {
  const large = await fileOf('large', LABELS);
  await truncate(large, 2 ** 33);
  const strange = await fileOf('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  await expect(readDigitFiles([large, strange])).rejects.toThrow('photo.png is not an IDX file');
  // 100,000 digits of 784 bytes are 75 MB.
  await expect(readDigitFiles([large])).rejects.toThrow(
    'large could not be opened: it has 8,192 MB, which is too large; Knobs reads at most 75 MB.',
  );
});

it('refuses a file that is too short to tell', async () => {
  const short = await fileOf('short', Uint8Array.of(0, 0, 8));
  await expect(readDigitFiles([short])).rejects.toThrow('short is not an IDX file');
});
