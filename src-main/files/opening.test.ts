import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBench } from './testing/files-bench';
import { says } from '#core/words/testing/says';

const DONE = { outcome: 'done' };
const CANCELLED = { outcome: 'cancelled' };

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-files-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const setUp = () => filesBench(folder);

describe('opening', () => {
  async function savedFile(name: string): Promise<string> {
    const { dialogs, files, setBias } = setUp();
    const path = join(folder, name);
    dialogs.askSave.mockResolvedValue(path);
    setBias(-1.5);
    await files.save();
    return path;
  }

  it('brings back the same numbers, and Save writes to the file', async () => {
    const path = await savedFile('a.safetensors');
    const { workbench, dialogs, files, setBias, parameters } = setUp();
    const start = parameters();
    dialogs.askOpen.mockResolvedValue(path);
    expect(await files.open()).toEqual(DONE);
    const differing = parameters().filter((value, i) => value !== start[i]);
    expect([...differing]).toEqual([-1.5]);
    expect(workbench.fileName).toBe('a.safetensors');
    expect(workbench.edited).toBe(false);

    const before = await fs.readFile(path);
    setBias(7);
    expect(await files.save()).toEqual(DONE);
    expect((await fs.readFile(path)).equals(before)).toBe(false);
    expect(dialogs.askSave).not.toHaveBeenCalled();
  });

  it.each(['arrays.zip', 'arrays.csv'])(
    'of NumPy arrays that are called %s lets Save ask where, and leaves the file alone',
    async (name) => {
      const path = join(folder, name);
      await fs.rename(await savedFile('a.npz'), path);
      const before = await fs.readFile(path);
      const { workbench, dialogs, files, openPath, setBias } = setUp();
      expect(await openPath(path)).toEqual(DONE);
      expect(workbench.fileName).toBe(name);
      setBias(7);
      expect(await files.save()).toEqual(CANCELLED);
      expect(dialogs.askSave).toHaveBeenCalledOnce();
      expect((await fs.readFile(path)).equals(before)).toBe(true);
    },
  );

  it('is cancelled by the person', async () => {
    const { files, parameters } = setUp();
    const before = parameters();
    expect(await files.open()).toEqual(CANCELLED);
    expect(parameters()).toEqual(before);
  });

  it('of a broken file says why, and changes neither the work nor where it is saved', async () => {
    const path = await savedFile('a.safetensors');
    const broken = join(folder, 'broken.safetensors');
    const bytes = await fs.readFile(path);
    await fs.writeFile(broken, bytes.subarray(0, bytes.length - 1));
    const { workbench, files, openPath, setBias, parameters } = setUp();
    await openPath(path);
    setBias(2);
    const before = parameters();
    expect(await openPath(broken)).toEqual({
      outcome: 'failed',
      reason: says(/\.$/),
    });
    expect(parameters()).toEqual(before);
    expect(workbench.edited).toBe(true);
    expect(files.place).toBe(path);
  });

  it('is over when a new network is started: Save asks where', async () => {
    const path = await savedFile('a.safetensors');
    const { dialogs, files, openPath, startNew } = setUp();
    await openPath(path);
    startNew();
    expect(files.place).toBeNull();
    expect(await files.save()).toEqual(CANCELLED);
    expect(dialogs.askSave).toHaveBeenCalledOnce();
  });
});

it('opens a file that was offered, by its id, and lists it only then', async () => {
  const other = setUp();
  const path = join(folder, 'given.safetensors');
  other.dialogs.askSave.mockResolvedValue(path);
  other.setBias(-1.5);
  await other.files.save();
  const { files, parameters } = setUp();
  const { id } = files.offer(path, 'given.safetensors');
  expect(await files.recent()).toEqual([]);
  expect(await files.openRecent(id)).toEqual(DONE);
  expect(parameters()).toEqual(other.parameters());
  expect(files.place).toBe(path);
  expect(await files.recent()).toMatchObject([{ name: 'given.safetensors', folder }]);
});

it('dialogs start in the folder of the last file', async () => {
  const { dialogs, onFolder, files } = setUp();
  const inner = join(folder, 'inner');
  await fs.mkdir(inner);
  dialogs.askSave.mockResolvedValueOnce(join(inner, 'a.safetensors'));
  await files.open();
  expect(dialogs.askOpen).toHaveBeenLastCalledWith(folder);
  await files.save();
  await files.open();
  expect(dialogs.askOpen).toHaveBeenLastCalledWith(inner);
  expect(onFolder).toHaveBeenCalledExactlyOnceWith(inner);
});
