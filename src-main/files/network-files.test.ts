import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '#core/digits/idx';
import { filesBench } from './testing/files-bench';

const DONE = { outcome: 'done' };
const CANCELLED = { outcome: 'cancelled' };

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-files-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const setUp = () => filesBench(folder);

describe('opening digits', () => {
  it('measures on the two files that were chosen', async () => {
    const { workbench, dialogs, files } = setUp();
    const images = join(folder, 'mine-images');
    const labels = join(folder, 'mine-labels');
    await fs.writeFile(images, writeImages(new Uint8Array(2 * 784)));
    await fs.writeFile(labels, writeLabels(Uint8Array.of(4, 2)));
    dialogs.askDigits.mockResolvedValue([images, labels]);
    expect(await files.openDigits()).toEqual(DONE);
    expect(workbench.snapshot().digits).toMatchObject({ name: 'mine', shipped: false });
  });

  it('says what is missing, and keeps the digits that are there', async () => {
    const { workbench, files } = setUp();
    const labels = join(folder, 'mine-labels');
    await fs.writeFile(labels, writeLabels(Uint8Array.of(4, 2)));
    const result = await files.openDigitPaths([labels]);
    expect(result).toMatchObject({ outcome: 'failed', reason: /images are missing/ });
    expect(workbench.snapshot().digits.shipped).toBe(true);
  });
});

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
    expect(files.path).toBe(path);

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
      reason: 'a.safetensors could not be saved: its folder does not exist.',
    });
    expect(workbench.edited).toBe(true);
    expect(files.path).toBeNull();
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
    expect(files.path).toBe(second);
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
    await other.files.openPath(join(folder, 'mine.safetensors'));
    expect(other.parameters()).toEqual(expected);
  });

  it('that ends after a new network was started does not take that one for saved', async () => {
    const { workbench, dialogs, files, setBias, startNew } = setUp();
    dialogs.askSave.mockResolvedValue(join(folder, 'old.safetensors'));
    await files.save();
    setBias(1);
    const saving = files.save();
    // The bytes were taken, and are on their way to the disk.
    await Promise.resolve();
    await Promise.resolve();
    startNew();
    expect(await saving).toEqual(DONE);
    expect(files.path).toBeNull();
    expect(workbench.fileName).not.toBe('old.safetensors');
  });
});

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
    const { workbench, files, setBias, parameters } = setUp();
    await files.openPath(path);
    setBias(2);
    const before = parameters();
    expect(await files.openPath(broken)).toEqual({
      outcome: 'failed',
      reason: expect.stringMatching(/\.$/),
    });
    expect(parameters()).toEqual(before);
    expect(workbench.edited).toBe(true);
    expect(files.path).toBe(path);
  });

  it('is over when a new network is started: Save asks where', async () => {
    const path = await savedFile('a.safetensors');
    const { dialogs, files, startNew } = setUp();
    await files.openPath(path);
    startNew();
    expect(files.path).toBeNull();
    expect(await files.save()).toEqual(CANCELLED);
    expect(dialogs.askSave).toHaveBeenCalledOnce();
  });
});

describe('opening to compare with', () => {
  const others = ({ workbench }: ReturnType<typeof setUp>) =>
    workbench.snapshot().others.map(({ name }) => name);

  /** A workbench whose work is in mine.safetensors, with a change since, and another file. */
  async function besideAnother() {
    const other = setUp();
    const path = join(folder, 'other.safetensors');
    other.dialogs.askSave.mockResolvedValue(path);
    other.setBias(-1.5);
    await other.files.save();
    const bench = setUp();
    const mine = join(folder, 'mine.safetensors');
    bench.dialogs.askSave.mockResolvedValueOnce(mine);
    await bench.files.save();
    bench.setBias(2);
    return { ...bench, path, mine };
  }

  it('leaves the work, where it is saved and the recent files as they are', async () => {
    const bench = await besideAnother();
    const { workbench, dialogs, files, parameters, path, mine } = bench;
    const before = parameters();
    const recent = await files.recent();
    dialogs.askOpen.mockResolvedValue(path);
    expect(await files.open('comparison')).toEqual(DONE);
    expect(await files.openPath(path, 'comparison')).toEqual(DONE);
    expect(await files.openRecent(recent[0].id, 'comparison')).toEqual(DONE);
    expect(others(bench)).toEqual(['other.safetensors', 'other.safetensors', 'mine.safetensors']);
    expect(parameters()).toEqual(before);
    expect(workbench.snapshot().file).toMatchObject({ name: 'mine.safetensors', edited: true });
    expect(files.path).toBe(mine);
    expect(await files.recent()).toEqual(recent);

    const otherBytes = await fs.readFile(path);
    expect(await files.save()).toEqual(DONE);
    expect((await fs.readFile(path)).equals(otherBytes)).toBe(true);
    expect(workbench.edited).toBe(false);
  });

  it('does not hide that another program changed the file of the work', async () => {
    const { files, mine, path } = await besideAnother();
    await fs.copyFile(path, mine);
    await files.openPath(mine, 'comparison');
    expect(await files.save()).toMatchObject({ outcome: 'question' });
    expect((await fs.readFile(mine)).equals(await fs.readFile(path))).toBe(true);
  });

  it('of a broken or missing file says why, as opening does', async () => {
    const bench = await besideAnother();
    const { files } = bench;
    const broken = join(folder, 'broken.safetensors');
    await fs.writeFile(broken, 'broken');
    const gone = join(folder, 'gone.safetensors');
    for (const path of [broken, gone]) {
      const refusal = await files.openPath(path, 'comparison');
      expect(refusal).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/\.$/) });
      expect(refusal).toEqual(await files.openPath(path));
    }
    expect(others(bench)).toEqual([]);
  });

  it('is cancelled by the person', async () => {
    const bench = setUp();
    expect(await bench.files.open('comparison')).toEqual(CANCELLED);
    expect(others(bench)).toEqual([]);
  });

  it('starts the next dialog where the file is', async () => {
    const { dialogs, files } = setUp();
    const inner = join(folder, 'inner');
    await fs.mkdir(inner);
    dialogs.askSave.mockResolvedValue(join(inner, 'a.safetensors'));
    await files.save();
    const fresh = setUp();
    await fresh.files.openPath(join(inner, 'a.safetensors'), 'comparison');
    await fresh.files.open();
    expect(fresh.dialogs.askOpen).toHaveBeenLastCalledWith(inner);
  });
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

describe('saving a picture', () => {
  const picture = { name: 'ten-stamps.png', bytes: Uint8Array.of(1, 2, 3) };

  it('asks where, writes it there, and leaves the work as it is', async () => {
    const { workbench, dialogs, files, setBias } = setUp();
    const path = join(folder, 'mine.png');
    dialogs.askPicture.mockResolvedValue(path);
    setBias(0.25);
    const { file } = workbench.snapshot();
    expect(await files.savePicture(picture)).toEqual(DONE);
    expect(dialogs.askPicture).toHaveBeenCalledExactlyOnceWith(join(folder, 'ten-stamps.png'));
    expect([...(await fs.readFile(path))]).toEqual([1, 2, 3]);
    expect(workbench.snapshot().file).toEqual(file);
    expect(file.edited).toBe(true);
    expect(files.path).toBe(null);
    expect(await files.recent()).toEqual([]);
  });

  it('adds what the name lacks, and asks before it replaces a file that nobody asked about', async () => {
    const { dialogs, files } = setUp();
    dialogs.askPicture.mockResolvedValue(join(folder, 'mine'));
    await fs.writeFile(join(folder, 'mine.png'), 'old');
    expect(await files.savePicture(picture)).toEqual({ outcome: 'cancelled' });
    expect(await fs.readFile(join(folder, 'mine.png'), 'utf8')).toBe('old');
    dialogs.mayReplace.mockResolvedValue(true);
    expect(await files.savePicture(picture)).toEqual(DONE);
    expect([...(await fs.readFile(join(folder, 'mine.png')))]).toEqual([1, 2, 3]);
  });

  it('says why it could not be written', async () => {
    const { dialogs, files } = setUp();
    dialogs.askPicture.mockResolvedValue(join(folder, 'nowhere', 'mine.png'));
    expect(await files.savePicture(picture)).toEqual({
      outcome: 'failed',
      reason: 'mine.png could not be saved: its folder does not exist.',
    });
  });
});

it('opens a file that was offered, by its id, and lists it only then', async () => {
  const other = setUp();
  const path = join(folder, 'given.safetensors');
  other.dialogs.askSave.mockResolvedValue(path);
  other.setBias(-1.5);
  await other.files.save();
  const { files, parameters } = setUp();
  const { id, name } = files.offer(path);
  expect(name).toBe('given.safetensors');
  expect(await files.recent()).toEqual([]);
  expect(await files.openRecent(id)).toEqual(DONE);
  expect(parameters()).toEqual(other.parameters());
  expect(files.path).toBe(path);
  expect(await files.recent()).toMatchObject([{ name: 'given.safetensors', folder }]);
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
