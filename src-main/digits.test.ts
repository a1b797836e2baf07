import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeImages, writeLabels } from '#core/digits/idx';
import { KnobsError } from '#core/errors';
import { loadDigits } from './digits';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-digits-'));
  await write('practice', [3, 1]);
  await write('exam', [7]);
});
afterEach(() => rm(folder, { recursive: true }));

/** Digits whose every pixel is their label. */
async function write(name: string, labels: number[]): Promise<void> {
  const images = Uint8Array.from({ length: labels.length * 784 }, (_, i) => labels[(i / 784) | 0]);
  await writeFile(join(folder, `${name}-images-idx3-ubyte.gz`), gzipSync(writeImages(images)));
  const packed = gzipSync(writeLabels(Uint8Array.from(labels)));
  await writeFile(join(folder, `${name}-labels-idx1-ubyte.gz`), packed);
}

it('reads the digits to practise on, and after them the exam', async () => {
  const { images, labels, practice } = await loadDigits(folder);
  expect([...labels]).toEqual([3, 1, 7]);
  expect(practice).toBe(2);
  expect(images.length).toBe(3 * 784);
  expect([images[0], images[784], images[3 * 784 - 1]]).toEqual([3, 1, 7]);
});

it('says which file is missing', async () => {
  const path = join(folder, 'exam-images-idx3-ubyte.gz');
  await rm(path);
  await expect(loadDigits(folder)).rejects.toThrow(
    new KnobsError('plain', {
      text: `The digits that ship with Knobs are missing: ${path} cannot be read.`,
    }),
  );
});

it('says what is wrong with a damaged file', async () => {
  const labels = join(folder, 'exam-labels-idx1-ubyte.gz');
  await copyFile(labels, join(folder, 'exam-images-idx3-ubyte.gz'));
  await expect(loadDigits(folder)).rejects.toThrow(/^The images file /);
});
