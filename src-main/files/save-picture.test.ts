import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBench } from './testing/files-bench';
import { says } from '#core/words/testing/says';

const DONE = { outcome: 'done' };

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-picture-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const setUp = () => filesBench(folder);

describe('saving a picture', () => {
  const picture = { name: 'ten-stamps.png', bytes: Uint8Array.of(1, 2, 3) };

  it('asks where, writes it there, and leaves the work as it is', async () => {
    const { workbench, dialogs, files, setBias } = setUp();
    const path = join(folder, 'mine.png');
    dialogs.askPicture.mockResolvedValue(path);
    setBias(0.25);
    const { file } = workbench.snapshot();
    expect(await files.savePicture(picture.name, picture.bytes)).toEqual(DONE);
    expect(dialogs.askPicture).toHaveBeenCalledExactlyOnceWith(join(folder, 'ten-stamps.png'));
    expect([...(await fs.readFile(path))]).toEqual([1, 2, 3]);
    expect(workbench.snapshot().file).toEqual(file);
    expect(file.edited).toBe(true);
    expect(files.place).toBe(null);
    expect(await files.recent()).toEqual([]);
  });

  it('adds what the name lacks, and asks before it replaces a file that nobody asked about', async () => {
    const { dialogs, files } = setUp();
    dialogs.askPicture.mockResolvedValue(join(folder, 'mine'));
    await fs.writeFile(join(folder, 'mine.png'), 'old');
    expect(await files.savePicture(picture.name, picture.bytes)).toEqual({ outcome: 'cancelled' });
    expect(await fs.readFile(join(folder, 'mine.png'), 'utf8')).toBe('old');
    dialogs.mayReplace.mockResolvedValue(true);
    expect(await files.savePicture(picture.name, picture.bytes)).toEqual(DONE);
    expect([...(await fs.readFile(join(folder, 'mine.png')))]).toEqual([1, 2, 3]);
  });

  it('says why it could not be written', async () => {
    const { dialogs, files } = setUp();
    dialogs.askPicture.mockResolvedValue(join(folder, 'nowhere', 'mine.png'));
    expect(await files.savePicture(picture.name, picture.bytes)).toEqual({
      outcome: 'failed',
      reason: says('mine.png could not be saved: its folder does not exist.'),
    });
  });
});
