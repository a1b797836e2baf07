import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesBench } from './testing/files-bench';
import { says } from '#core/words/testing/says';

/* What the person is left with when a save fails: the old file, their work, and the reason. */

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-failed-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fs.rm(folder, { recursive: true });
});

const mayDoAnything = process.platform === 'win32' || process.getuid?.() === 0;

/** Work that was saved to a file in a folder of its own, and edited since. */
async function editedWork() {
  const bench = filesBench(folder);
  const place = join(folder, 'mine');
  const path = join(place, 'a.safetensors');
  await fs.mkdir(place);
  bench.dialogs.askSave.mockResolvedValueOnce(path);
  bench.setBias(1);
  await bench.files.save();
  bench.setBias(2);
  return { ...bench, place, path, old: await fs.readFile(path), work: bench.parameters() };
}

/** Lets the disk be full when half of the next file is written. */
async function fillDisk(): Promise<void> {
  const file = await fs.open(join(folder, 'any'), 'w');
  const prototype = Object.getPrototypeOf(file) as fs.FileHandle;
  await file.close();
  vi.spyOn(prototype, 'writeFile').mockImplementationOnce(async function (
    this: fs.FileHandle,
    bytes,
  ) {
    await this.write(bytes as Uint8Array, 0, 20_000);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
}

describe('a save that fails', () => {
  it('because the disk is full leaves the old file and the work, and says why', async () => {
    const { files, workbench, parameters, place, path, old, work } = await editedWork();
    await fillDisk();
    expect(await files.save()).toEqual({
      outcome: 'failed',
      reason: says('a.safetensors could not be saved: the disk is full.'),
    });
    expect((await fs.readFile(path)).equals(old)).toBe(true);
    expect(await fs.readdir(place)).toEqual(['a.safetensors']);
    expect(workbench.edited).toBe(true);
    expect(parameters()).toEqual(work);
    expect(files.place).toBe(path);

    // There is room again.
    expect(await files.save()).toEqual({ outcome: 'done' });
    expect((await fs.readFile(path)).equals(old)).toBe(false);
    expect(workbench.edited).toBe(false);
  });

  // Whoever may do anything is refused nothing, and Windows has other permissions than these.
  it.skipIf(mayDoAnything)('for want of permission does so too', async () => {
    const { files, workbench, parameters, place, path, old, work } = await editedWork();
    await fs.chmod(place, 0o555);
    expect(await files.save()).toEqual({
      outcome: 'failed',
      reason: says('a.safetensors could not be saved: you don’t have permission to do that there.'),
    });
    expect((await fs.readFile(path)).equals(old)).toBe(true);
    expect(workbench.edited).toBe(true);
    expect(parameters()).toEqual(work);

    await fs.chmod(place, 0o755);
    expect(await files.save()).toEqual({ outcome: 'done' });
    expect(workbench.edited).toBe(false);
  });

  it('because its folder is gone does so too, and can be made up for elsewhere', async () => {
    const { dialogs, files, workbench, parameters, place, path, old, work } = await editedWork();
    const moved = join(folder, 'moved');
    await fs.rename(place, moved);
    expect(await files.save()).toEqual({
      outcome: 'failed',
      reason: says('a.safetensors could not be saved: its folder does not exist.'),
    });
    expect((await fs.readFile(join(moved, 'a.safetensors'))).equals(old)).toBe(true);
    expect(workbench.edited).toBe(true);
    expect(parameters()).toEqual(work);
    expect(files.place).toBe(path);

    dialogs.askSave.mockResolvedValueOnce(join(folder, 'b.safetensors'));
    expect(await files.saveAs()).toEqual({ outcome: 'done' });
    expect(workbench.edited).toBe(false);
  });
});
