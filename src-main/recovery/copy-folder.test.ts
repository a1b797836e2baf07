import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnobsError } from '#core/errors';
import { Copies } from '#core/recovery/copies';
import { testBench } from '#core/workbench/testing/test-bench';
import { CopyFolder } from './copy-folder';
import { says } from '#core/words/testing/says';

const STRANGE = '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'knobs-copies-'));
  folder = join(parent, 'unsaved');
});
afterEach(() => rm(parent, { recursive: true }));

function copyWith(value: number, made = 1) {
  const { workbench } = testBench();
  workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value });
  return workbench.recoveryCopy(made)!;
}

/** A new process that finds what others left. */
function startAgain() {
  const { workbench } = testBench();
  const store = new CopyFolder(folder);
  const flush = async () => {
    await store.write(workbench.recoveryCopy(9)!);
    return true;
  };
  const copies = new Copies(store, { recover: (copy) => workbench.recover(copy), flush });
  return { store, copies, workbench };
}

describe('the folder of copies', () => {
  it('has nothing in it before anything is written', async () => {
    const { store, copies } = startAgain();
    await store.tidy();
    expect(await copies.found()).toEqual([]);
    expect(await readdir(parent)).toEqual([]);
  });

  it('has one file for each piece of work, and none finds its own', async () => {
    const [one, two] = [new CopyFolder(folder), new CopyFolder(folder)];
    await one.write(copyWith(1));
    await two.write(copyWith(2));
    await one.write(copyWith(3));
    expect(await readdir(folder)).toHaveLength(2);
    const [id] = await two.abandoned();
    expect(await two.read(id)).toEqual(copyWith(3));
    expect(await one.abandoned()).toHaveLength(1);
    await two.clear();
    expect(await one.abandoned()).toEqual([]);
    expect(await two.abandoned()).toEqual([id]);
  });

  it('gives work back after the process is gone, and then has it as the new one’s', async () => {
    await new CopyFolder(folder).write(copyWith(0.5, 77));
    const { copies, workbench } = startAgain();
    const [{ id, summary }] = await copies.found();
    expect(summary).toMatchObject({ made: 77, edits: 1, fileName: 'Ten stamps' });
    await copies.restore(id);
    expect(workbench.snapshot().network.parameters[16 * 784]).toBe(0.5);
    expect(await copies.found()).toEqual([]);
    await expect(copies.restore(id)).rejects.toThrow(KnobsError);
    const [again] = await startAgain().copies.found();
    expect(again.summary?.made).toBe(9);
    await startAgain().copies.discard(again.id);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves alone what is no copy, and says what is wrong with one that is damaged', async () => {
    await new CopyFolder(folder).write(copyWith(1, 5));
    const [name] = await readdir(folder);
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, `${STRANGE}.knobs-copy`), bytes.subarray(0, 1000));
    await copyFile(join(folder, name), join(folder, 'mine.knobs-copy'));
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await mkdir(join(folder, `${STRANGE.replace('3', '4')}.knobs-copy`));
    const before = (await readdir(folder)).sort();

    const { store, copies } = startAgain();
    await store.tidy();
    const [good, ...bad] = await copies.found();
    expect(good.summary?.made).toBe(5);
    expect(bad.map((copy) => copy.summary === null && copy.fault)).toEqual([
      says(/984 bytes; expected|folder/),
      says(/984 bytes; expected|folder/),
    ]);
    await expect(copies.restore(STRANGE)).rejects.toThrow(/984 bytes/);
    await expect(copies.restore('../notes')).rejects.toThrow(KnobsError);
    await expect(copies.discard('notes.txt')).rejects.toThrow(KnobsError);
    expect((await readdir(folder)).sort()).toEqual(before);
  });

  it('is tidied of what was left half written', async () => {
    await new CopyFolder(folder).write(copyWith(1));
    await writeFile(join(folder, '.knobs-0123.tmp'), 'half');
    await startAgain().store.tidy();
    expect(await readdir(folder)).toEqual([expect.stringMatching(/\.knobs-copy$/)]);
  });

  it('says in a sentence why a copy is not kept, also where there can be no folder', async () => {
    await writeFile(folder, 'in its place');
    const writing = new CopyFolder(folder).write(copyWith(1));
    await expect(writing).rejects.toThrow(KnobsError);
    await expect(writing).rejects.toThrow(
      /\.knobs-copy could not be saved: something of that name is in the way\.$/,
    );
  });
});
