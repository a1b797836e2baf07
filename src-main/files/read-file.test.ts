import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KnobsError } from '#core/errors';
import { readWholeFile } from './read-file';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knobs-read-'));
  path = join(folder, 'a.safetensors');
});
afterEach(() => rm(folder, { recursive: true }));

it('reads a file whole', async () => {
  await writeFile(path, new Uint8Array([5, 0, 255]));
  expect(await readWholeFile(path)).toEqual(new Uint8Array([5, 0, 255]));
});

it('reads an empty file as no bytes', async () => {
  await writeFile(path, '');
  expect(await readWholeFile(path)).toEqual(new Uint8Array(0));
});

it('reads up to the limit and refuses one byte more', async () => {
  await writeFile(path, new Uint8Array(2 ** 20));
  expect((await readWholeFile(path, 2 ** 20)).length).toBe(2 ** 20);
  await writeFile(path, new Uint8Array(2 ** 20 + 1));
  await expect(readWholeFile(path, 2 ** 20)).rejects.toThrow(
    new KnobsError('plain', {
      text: 'a.safetensors could not be opened: it has 2 MB, which is too large; Knobs reads at most 1 MB.',
    }),
  );
});

it('refuses more than 256 MB unless it is told otherwise', async () => {
  await writeFile(path, '');
  await truncate(path, 256 * 2 ** 20 + 1);
  await expect(readWholeFile(path)).rejects.toThrow('Knobs reads at most 256 MB');
});

it('says that there is no such file', async () => {
  await expect(readWholeFile(path)).rejects.toThrow(
    new KnobsError('plain', { text: 'a.safetensors could not be opened: it does not exist.' }),
  );
});

it('says that it is a folder', async () => {
  await expect(readWholeFile(folder)).rejects.toThrow(/could not be opened: it is a folder\.$/);
});

it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
  execFileSync('mkfifo', [path]);
  await expect(readWholeFile(path)).rejects.toThrow(/it is a device and not a file\.$/);
});
