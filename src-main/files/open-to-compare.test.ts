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
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-compared-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const setUp = () => filesBench(folder);

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
    const { workbench, dialogs, files, openPath, parameters, path, mine } = bench;
    const before = parameters();
    const recent = await files.recent();
    dialogs.askOpen.mockResolvedValue(path);
    expect(await files.open('comparison')).toEqual(DONE);
    expect(await openPath(path, 'comparison')).toEqual(DONE);
    expect(await files.openRecent(recent[0].id, 'comparison')).toEqual(DONE);
    expect(others(bench)).toEqual(['other.safetensors', 'other.safetensors', 'mine.safetensors']);
    expect(parameters()).toEqual(before);
    expect(workbench.snapshot().file).toMatchObject({ name: 'mine.safetensors', edited: true });
    expect(files.place).toBe(mine);
    expect(await files.recent()).toEqual(recent);

    const otherBytes = await fs.readFile(path);
    expect(await files.save()).toEqual(DONE);
    expect((await fs.readFile(path)).equals(otherBytes)).toBe(true);
    expect(workbench.edited).toBe(false);
  });

  it('does not hide that another program changed the file of the work', async () => {
    const { files, openPath, mine, path } = await besideAnother();
    await fs.copyFile(path, mine);
    await openPath(mine, 'comparison');
    expect(await files.save()).toMatchObject({ outcome: 'question' });
    expect((await fs.readFile(mine)).equals(await fs.readFile(path))).toBe(true);
  });

  it('of a broken or missing file says why, as opening does', async () => {
    const bench = await besideAnother();
    const { openPath } = bench;
    const broken = join(folder, 'broken.safetensors');
    await fs.writeFile(broken, 'broken');
    const gone = join(folder, 'gone.safetensors');
    for (const path of [broken, gone]) {
      const refusal = await openPath(path, 'comparison');
      expect(refusal).toMatchObject({ outcome: 'failed', reason: says(/\.$/) });
      expect(refusal).toEqual(await openPath(path));
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
    await fresh.openPath(join(inner, 'a.safetensors'), 'comparison');
    await fresh.files.open();
    expect(fresh.dialogs.askOpen).toHaveBeenLastCalledWith(inner);
  });
});
