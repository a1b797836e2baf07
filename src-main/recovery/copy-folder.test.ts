import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnobsError } from '#core/errors';
import { Copies } from '#core/recovery/copies';
import { testBench } from '#core/workbench/testing/test-bench';
import { copyOf, journalOf } from '#core/workbench/testing/unsaved-work';
import type { Workbench } from '#core/workbench/workbench';
import { english } from '#core/words/english';
import { CopyFolder } from './copy-folder';
import type { JournalFile } from './journal-file';
import { copyFileOf } from './testing/copy-file-of';

const STRANGE = '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'knobs-copies-'));
  folder = join(parent, 'unsaved');
});
afterEach(() => rm(parent, { recursive: true }));

function benchWith(value: number) {
  const { workbench } = testBench();
  workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value });
  return workbench;
}

/** Writes all of what a workbench has. */
async function write(journal: JournalFile, workbench: Workbench, made = 1): Promise<void> {
  await journal.replace(({ write }) => write(journalOf(workbench, made)));
}

/** A process that wrote a journal and ended. */
async function leaveBehind(value: number, made = 1): Promise<void> {
  await write(new CopyFolder(folder).journal(), benchWith(value), made);
}

/** A new process that finds what others left. */
function startAgain() {
  const { workbench } = testBench();
  const store = new CopyFolder(folder);
  const journal = store.journal();
  const flush = async () => {
    await write(journal, workbench, 9);
    return true;
  };
  const copies = new Copies(store, workbench, flush);
  return { store, copies, workbench };
}

describe('the folder of copies', () => {
  it('has nothing in it before anything is written', async () => {
    const { store, copies } = startAgain();
    await store.tidy();
    expect(await copies.found()).toEqual([]);
    expect(await readdir(parent)).toEqual([]);
  });

  it('has one file for each piece of work, and finds none that is worked on', async () => {
    const [one, two] = [new CopyFolder(folder), new CopyFolder(folder)];
    const journals = [one.journal(), one.journal(), two.journal()];
    for (const [i, journal] of journals.entries()) await write(journal, benchWith(i));
    await write(journals[0], benchWith(3));
    expect(await readdir(folder)).toHaveLength(3);
    const [id] = await one.abandoned();
    expect(await one.read(id)).toEqual(journalOf(benchWith(2), 1));
    expect(await two.abandoned()).toHaveLength(2);
    for (const journal of journals.slice(0, 2)) await journal.remove();
    expect(await two.abandoned()).toEqual([]);
    expect(await one.abandoned()).toEqual([id]);
  });

  it('gives work back after the process is gone, and then has it as the new one’s', async () => {
    await leaveBehind(0.5, 77);
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

  it('gives work back that Knobs kept before it kept journals', async () => {
    await mkdir(folder);
    const copy = { ...copyOf(benchWith(0.5), 77), version: 1 };
    await writeFile(join(folder, `${STRANGE}.knobs-copy`), copyFileOf(serialize(copy)));
    const { copies, workbench } = startAgain();
    expect(await copies.found()).toMatchObject([{ id: STRANGE, summary: { made: 77, edits: 1 } }]);
    await copies.restore(STRANGE);
    expect(workbench.snapshot().network.parameters[16 * 784]).toBe(0.5);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/\.knobs-journal$/)]);
  });

  it('leaves alone what is no copy, and says what is wrong with one that is damaged', async () => {
    await leaveBehind(1, 5);
    const [name] = await readdir(folder);
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, `${STRANGE}.knobs-journal`), bytes.subarray(0, 1000));
    const old = copyFileOf(serialize(copyOf(benchWith(1)))).subarray(0, 1000);
    await writeFile(join(folder, `${STRANGE.replace('3', '5')}.knobs-copy`), old);
    await copyFile(join(folder, name), join(folder, 'mine.knobs-journal'));
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await mkdir(join(folder, `${STRANGE.replace('3', '4')}.knobs-journal`));
    const before = (await readdir(folder)).sort();

    const { store, copies } = startAgain();
    await store.tidy();
    const [good, ...bad] = await copies.found();
    expect(good.summary?.made).toBe(5);
    const faults = bad.map((copy) => (copy.summary === null ? english.say(copy.fault) : 'none'));
    expect(faults.sort()).toEqual([
      expect.stringMatching(/it is a folder/),
      expect.stringMatching(/damaged at record 1: it is cut short/),
      expect.stringMatching(/984 bytes; expected/),
    ]);
    await expect(copies.restore(STRANGE)).rejects.toThrow(/damaged at record 1: it is cut short/);
    await expect(copies.restore('../notes')).rejects.toThrow(KnobsError);
    await expect(copies.discard('notes.txt')).rejects.toThrow(KnobsError);
    expect((await readdir(folder)).sort()).toEqual(before);
  });

  it('is tidied of what was left half written, or set aside', async () => {
    await leaveBehind(1);
    await writeFile(join(folder, '.knobs-0123.tmp'), 'half');
    const saved = new CopyFolder(folder).journal();
    await write(saved, benchWith(2));
    await saved.setAside();
    await startAgain().store.tidy();
    expect(await readdir(folder)).toEqual([expect.stringMatching(/\.knobs-journal$/)]);
  });

  it('says in a sentence why a copy is not kept, also where there can be no folder', async () => {
    await writeFile(folder, 'in its place');
    const writing = leaveBehind(1);
    await expect(writing).rejects.toThrow(KnobsError);
    await expect(writing).rejects.toThrow(
      /\.knobs-journal could not be saved: something with that name is in the way\.$/,
    );
  });
});
