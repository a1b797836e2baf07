import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesBench } from './testing/files-bench';
import { says } from '#core/words/testing/says';

const DONE = { outcome: 'done' };
const CANCELLED = { outcome: 'cancelled' };

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-saving-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const setUp = () => filesBench(folder);

describe('saving', () => {
  it('asks where, under the name of the work, and then never again', async () => {
    const { workbench, dialogs, files, setBias } = setUp();
    const path = join(folder, 'mine.safetensors');
    dialogs.askSave.mockResolvedValue(path);
    setBias(0.25);
    expect(await files.save()).toEqual(DONE);
    expect(dialogs.askSave).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/[\\/][a-z0-9-]+\.safetensors$/),
    );
    expect(workbench.fileName).toBe('mine.safetensors');
    expect(workbench.edited).toBe(false);
    expect(files.place).toBe(path);

    setBias(0.5);
    const before = await fs.readFile(path);
    expect(await files.save()).toEqual(DONE);
    expect(dialogs.askSave).toHaveBeenCalledOnce();
    expect((await fs.readFile(path)).equals(before)).toBe(false);
  });

  it('is cancelled by the person, and the work stays unsaved', async () => {
    const { workbench, files, setBias } = setUp();
    setBias(0.25);
    expect(await files.save()).toEqual(CANCELLED);
    expect(workbench.edited).toBe(true);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('fails with a sentence, and the work stays unsaved where it was', async () => {
    const { workbench, dialogs, files, setBias } = setUp();
    dialogs.askSave.mockResolvedValue(join(folder, 'gone', 'a.safetensors'));
    setBias(0.25);
    expect(await files.saveAs()).toEqual({
      outcome: 'failed',
      reason: says('a.safetensors could not be saved: its folder does not exist.'),
    });
    expect(workbench.edited).toBe(true);
    expect(files.place).toBeNull();
  });

  it('elsewhere leaves the first file, and goes on in the second', async () => {
    const { dialogs, files, setBias } = setUp();
    const [first, second] = [join(folder, 'a.safetensors'), join(folder, 'b.safetensors')];
    dialogs.askSave.mockResolvedValueOnce(first).mockResolvedValueOnce(second);
    await files.save();
    const before = await fs.readFile(first);
    setBias(3);
    await files.saveAs();
    setBias(4);
    await files.save();
    expect((await fs.readFile(first)).equals(before)).toBe(true);
    expect(files.place).toBe(second);
    expect(dialogs.askSave).toHaveBeenCalledTimes(2);
  });

  it('adds the extension, and asks before it replaces a file of that name', async () => {
    const { dialogs, files } = setUp();
    const path = join(folder, 'mine.safetensors');
    dialogs.askSave.mockResolvedValue(join(folder, 'mine'));
    expect(await files.saveAs()).toEqual(DONE);
    expect(dialogs.mayReplace).not.toHaveBeenCalled();
    expect(await fs.readdir(folder)).toEqual(['mine.safetensors']);

    await fs.writeFile(path, 'precious');
    expect(await files.saveAs()).toEqual(CANCELLED);
    expect(await fs.readFile(path, 'utf8')).toBe('precious');

    dialogs.mayReplace.mockResolvedValue(true);
    expect(await files.saveAs()).toEqual(DONE);
    expect(await fs.readFile(path, 'utf8')).not.toBe('precious');
    expect(dialogs.mayReplace).toHaveBeenLastCalledWith(path);
  });

  it('one after another: the file has what was there last', async () => {
    const { dialogs, files, setBias, parameters } = setUp();
    dialogs.askSave.mockResolvedValue(join(folder, 'mine.safetensors'));
    await files.save();
    const saves = Array.from({ length: 8 }, (_, i) => {
      setBias(i + 1);
      return files.save();
    });
    expect(await Promise.all(saves)).toEqual(Array(8).fill(DONE));
    const expected = parameters();
    expect(await fs.readdir(folder)).toEqual(['mine.safetensors']);

    const other = setUp();
    await other.openPath(join(folder, 'mine.safetensors'));
    expect(other.parameters()).toEqual(expected);
  });

  it('that ends after a new network was started does not take that one for saved', async () => {
    const { workbench, dialogs, files, places, setBias, startNew } = setUp();
    dialogs.askSave.mockResolvedValue(join(folder, 'old.safetensors'));
    await files.save();
    setBias(1);
    // The bytes were taken, and are on their way to the disk.
    const write = places.write.bind(places);
    vi.spyOn(places, 'write').mockImplementationOnce((target, bytes) => {
      startNew();
      return write(target, bytes);
    });
    const saving = files.save();
    expect(await saving).toEqual(DONE);
    expect(files.place).toBeNull();
    expect(workbench.fileName).not.toBe('old.safetensors');
  });
});

it('is busy while it writes, and idle when the file is there', async () => {
  const { dialogs, files } = setUp();
  const path = join(folder, 'a.safetensors');
  dialogs.askSave.mockResolvedValue(path);
  const saved = files.save();
  expect(files.isBusy).toBe(true);
  await files.idle();
  expect((await fs.stat(path)).size).toBeGreaterThan(0);
  expect(files.isBusy).toBe(false);
  expect(await saved).toEqual(DONE);
});
