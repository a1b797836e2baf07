import { beforeAll, describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { MAX_TEXT_BYTES } from '../network/document';
import type { Command } from './commands';
import { summaryOf, type RecoveryCopy } from './recovery';
import { parseCopy } from './recovery-schema';
import { testBench, throughFile } from './test-bench';
import type { Workbench } from './workbench';

const neuron = { layer: 0, index: 3 };
const bias = (value: number): Command => ({ type: 'setBias', neuron, value });

/** The parameters to the last bit. */
function bytesOf(workbench: Workbench): string {
  return Buffer.from(workbench.snapshot().network.parameters.slice().buffer).toString('hex');
}

/** All of a value as text, which is compared faster than numbers one by one. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    ArrayBuffer.isView(part) ? Buffer.from(part.buffer).toString('hex') : part,
  );
}

/** The copy as it comes back from a disk. */
function copyOf(workbench: Workbench, made = 1000): RecoveryCopy {
  const copy = workbench.recoveryCopy(made);
  if (!copy) throw new Error('Nothing is unsaved.');
  return structuredClone(copy);
}

/** A workbench with a history of everything that an entry can hold, and two entries undone. */
async function busyBench() {
  const bench = testBench();
  const { workbench, meter, digits } = bench;
  await workbench.perform(bias(0.1));
  meter.answer(digits);
  await workbench.perform({ type: 'setWeight', neuron, input: 5, value: -0 });
  meter.answer(digits);
  await workbench.perform({ type: 'takeSnapshot', name: 'first' });
  await workbench.perform({ type: 'takeSnapshot', name: 'second' });
  await workbench.perform({ type: 'deleteSnapshot', id: 1 });
  await workbench.perform({ type: 'rename', neuron, name: 'Häkchen' });
  await workbench.perform({ type: 'setDetails', title: 'Strokes', author: 'Ada', notes: 'a\nb' });
  await workbench.perform({ type: 'mute', neurons: [{ layer: 1, index: 2 }], on: true });
  await workbench.perform({ type: 'lock', neurons: [{ layer: 1, index: 4 }], on: true });
  meter.answer(digits);
  await workbench.perform(bias(2));
  await workbench.perform(bias(3));
  await workbench.perform({ type: 'goTo', position: 9 });
  return bench;
}

describe('a copy of unsaved work', () => {
  it('is there only while no file has the work', () => {
    const { workbench } = testBench();
    expect(workbench.recoveryCopy(0)).toBeNull();
    workbench.perform(bias(1));
    expect(workbench.recoveryCopy(7)?.made).toBe(7);
    workbench.save().written('mine.safetensors');
    expect(workbench.recoveryCopy(0)).toBeNull();
    workbench.perform({ type: 'undo' });
    expect(workbench.recoveryCopy(0)).not.toBeNull();
    workbench.perform({ type: 'redo' });
    expect(workbench.recoveryCopy(0)).toBeNull();
  });

  it('goes on elsewhere as if nothing had happened, with every state of its history', async () => {
    const { workbench } = await busyBench();
    const { workbench: next, meter, digits } = testBench();
    next.recover(parseCopy(copyOf(workbench)));
    meter.answer(digits);
    const [before, after] = [workbench.snapshot(), next.snapshot()];
    expect(after.history).toEqual(before.history);
    expect(textOf(after.facts)).toBe(textOf(before.facts));
    expect(after.file).toEqual({ ...before.file, saved: false });
    expect(after.measurement?.all.right).toBe(before.measurement?.all.right);
    for (let position = before.history.entries.length; position >= 0; position--) {
      for (const bench of [workbench, next]) bench.perform({ type: 'goTo', position });
      expect(bytesOf(next)).toBe(bytesOf(workbench));
      expect(textOf(next.snapshot().facts)).toBe(textOf(workbench.snapshot().facts));
    }
    // The snapshots are still there, and no file has them.
    expect(next.edited).toBe(true);
    const taken = next.perform({ type: 'takeSnapshot', name: '' });
    meter.answer(digits);
    await taken;
    expect(next.snapshot().facts.snapshots.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('is called as the work is: by its file, else by its title', () => {
    const { workbench } = testBench();
    const called = (bench: Workbench) => [bench.fileName, summaryOf(copyOf(bench)).fileName];
    workbench.perform(bias(1));
    expect(called(workbench)).toEqual(['Ten stamps', 'Ten stamps']);
    workbench.perform({ type: 'setDetails', title: 'Strokes', author: '', notes: '' });
    expect(called(workbench)).toEqual(['Strokes', 'Strokes']);
    const { workbench: next } = testBench();
    next.recover(parseCopy(copyOf(workbench)));
    expect(next.fileName).toBe('Strokes');
    next.perform({ type: 'undo' });
    expect(called(next)).toEqual(['Ten stamps', 'Ten stamps']);

    workbench.save().written('mine.npz');
    workbench.perform(bias(2));
    for (const restored of [testBench().workbench, testBench().workbench]) {
      restored.recover(parseCopy(copyOf(workbench)));
      expect(called(restored)).toEqual(['mine.npz', 'mine.npz']);
      expect(restored.snapshot().file.saved).toBe(false);
    }
  });

  it('of before titles could be changed is called as it was', () => {
    const { workbench } = testBench();
    workbench.perform(bias(1));
    const { file, ...rest } = copyOf(workbench);
    const { isFileName: _, ...old } = file;
    const { workbench: next } = testBench();
    next.recover(parseCopy({ ...rest, file: { ...old, name: 'mine.npz' } }));
    next.perform({ type: 'setDetails', title: 'Strokes', author: '', notes: '' });
    expect(next.fileName).toBe('mine.npz');
  });

  it('takes along whatever a file may bring', () => {
    const { workbench } = testBench();
    const opened = throughFile(workbench);
    const long = 'x'.repeat(MAX_TEXT_BYTES - 'tool'.length);
    workbench.open({ ...opened, otherMetadata: { tool: long } }, 'long.safetensors');
    workbench.perform(bias(1));
    const next = testBench().workbench;
    next.recover(parseCopy(copyOf(workbench)));
    expect(next.save().document.otherMetadata.tool === long).toBe(true);
  });

  it('is a copy: what is done later is not in it', () => {
    const { workbench } = testBench();
    workbench.perform(bias(1));
    const copy = workbench.recoveryCopy(0)!;
    const kept = structuredClone(copy);
    workbench.perform(bias(2));
    workbench.perform({ type: 'goTo', position: 0 });
    expect(textOf(copy)).toBe(textOf(kept));
  });

  it('has a gesture under way as if it ended now, and the gesture goes on', () => {
    const { workbench } = testBench();
    const before = bytesOf(workbench);
    workbench.perform({ type: 'beginGesture' });
    workbench.perform(bias(1));
    workbench.perform(bias(2));
    const { workbench: next } = testBench();
    next.recover(parseCopy(copyOf(workbench)));
    expect(next.snapshot().history.entries).toHaveLength(1);
    expect(next.snapshot().network.parameters[16 * 784 + 3]).toBe(2);
    next.perform({ type: 'undo' });
    expect(bytesOf(next)).toBe(before);
    workbench.perform({ type: 'cancelGesture' });
    expect(bytesOf(workbench)).toBe(before);
    expect(workbench.recoveryCopy(0)).toBeNull();
  });

  it('keeps no scores on a person’s own digits, which are not there the next time', async () => {
    const { workbench } = await busyBench();
    const copy = copyOf(workbench);
    const { entries } = copy.history;
    const [first, second] = entries.map(({ id }) => new Map(copy.scores).get(id)!);
    const other = { ...first, all: { count: 41, right: 1 } };
    const { workbench: next } = testBench();
    const scores = [
      [entries[0].id, other],
      [entries[1].id, second],
    ];
    next.recover(parseCopy({ ...copy, scores }));
    const { history } = next.snapshot();
    expect(history.entries.slice(0, 2).map(({ scores }) => scores)).toEqual([null, second]);
  });

  it('says how many are right in its own state, and of no other', () => {
    const { workbench, meter, digits } = testBench();
    const score = () => copyOf(workbench).score;
    // An output whose bias is enormous is the answer to every digit: 4 of 40 are right.
    const always = { layer: 2, index: 6 };
    workbench.perform({ type: 'setBias', neuron: always, value: 1000 });
    meter.answer(digits);
    expect(score()).toEqual({ count: 40, right: 4 });
    workbench.perform({ type: 'setBias', neuron: always, value: -1000 });
    expect(score()).toBeNull();
    workbench.perform({ type: 'undo' });
    expect(score()).toEqual({ count: 40, right: 4 });
    workbench.perform({ type: 'beginGesture' });
    workbench.perform({ type: 'setBias', neuron: always, value: -1000 });
    expect(score()).toBeNull();
    meter.answer(digits);
    const { right } = workbench.snapshot().measurement!.all;
    expect(right).not.toBe(4);
    expect(score()).toEqual({ count: 40, right });
  });

  it('goes on with the longest that any file may say about itself', () => {
    const { workbench } = testBench();
    const { document } = workbench.save();
    const notes = 'n'.repeat(MAX_TEXT_BYTES - 'notes'.length);
    workbench.open({ ...document, details: { ...document.details, notes } }, 'a.npz');
    workbench.perform(bias(1));
    const { workbench: next } = testBench();
    next.recover(parseCopy(copyOf(workbench)));
    expect(next.save().document.details.notes.length).toBe(notes.length);
  });

  it('tells when, how many edits, how many right, and what the first layer looks like', () => {
    const { workbench, meter, digits } = testBench();
    const edits = () => summaryOf(copyOf(workbench)).edits;
    workbench.perform(bias(1));
    workbench.perform(bias(2));
    expect(edits()).toBe(2);
    workbench.save().written('mine.safetensors');
    workbench.perform(bias(3));
    expect(edits()).toBe(1);
    workbench.perform({ type: 'goTo', position: 0 });
    expect(edits()).toBe(2);
    workbench.perform(bias(4));
    expect(edits()).toBe(1);
    expect(summaryOf(copyOf(workbench)).accuracy).toBeNull();
    meter.answer(digits);
    const right = workbench.snapshot().measurement!.all.right;
    const { network } = workbench.snapshot();
    expect(summaryOf(copyOf(workbench, 77))).toEqual({
      made: 77,
      fileName: 'mine.safetensors',
      edits: 1,
      leftOut: { oldest: 0, undone: 0 },
      accuracy: right / 40,
      sizes: [784, 16, 16, 10],
      firstLayer: network.parameters.slice(0, 16 * 784),
    });
  });
});

describe('a copy that is not what was written', () => {
  type Mutable = { -readonly [K in keyof RecoveryCopy]: RecoveryCopy[K] };
  /* eslint-disable @typescript-eslint/no-explicit-any */
  const faults: [string, (copy: any) => unknown, RegExp][] = [
    ['null', () => null, /at the copy itself: .*Object/],
    ['a text', () => 'copy', /at the copy itself/],
    ['another version', (copy) => (copy.version = 2), /its format is 2; this Knobs reads 1/],
    ['absurd sizes', (copy) => (copy.sizes = [784, 1e9, 10]), /1000000000 neurons/],
    ['other sizes', (copy) => (copy.sizes = [784, 10]), /at parameters: Expected 7850 parameters/],
    [
      'plain numbers',
      (copy) => (copy.parameters = [...copy.parameters]),
      /at parameters: .*Float32/,
    ],
    ['infinite parameters', (copy) => (copy.parameters[7] = Infinity), /at parameters: .*finite/],
    ['other parameters', (copy) => (copy.parameters[16 * 784 + 3] = 9), /history has .* is 9/],
    ['a position out of range', (copy) => (copy.history.position = 99), /at history: .*position/],
    ['a position of a half', (copy) => (copy.history.position = 0.5), /at history\.position/],
    ['repeated entries', (copy) => (copy.history.entries[1].id = 1), /history\.entries: .*growing/],
    ['a used id as the next', (copy) => (copy.history.nextId = 1), /at history: .*next id/],
    ['a run out of range', (copy) => (runOf(copy).offset = 13_002), /within 13002 parameters/],
    [
      'a negative offset',
      (copy) => (runOf(copy).offset = -1),
      /entries\.0\.patch\.runs\.0\.offset/,
    ],
    ['an uneven run', (copy) => (runOf(copy).after = new Float32Array(2)), /as many numbers/],
    ['an empty run', (copy) => Object.assign(runOf(copy), EMPTY), /as many numbers/],
    ['names of no neurons', (copy) => copy.known.facts.names.pop(), /facts\.names: .*each neuron/],
    ['a flag that is none', (copy) => (copy.known.facts.muted[0][0] = 1), /facts\.muted\.0\.0/],
    ['a short snapshot', (copy) => (snapshotOf(copy).parameters = new Float32Array(3)), /13002/],
    ['a known snapshot id', (copy) => (copy.known.nextSnapshot = 2), /at known: .*next id/],
    ['a change of no neuron', (copy) => (renamingOf(copy).neuron.index = 16), /entries\.5\.patch/],
    ['a change of no kind', (copy) => (renamingOf(copy).kind = 'erased'), /entries\.5\.patch/],
    ['a detail of no kind', (copy) => (detailOf(copy).field = 'colour'), /entries\.6\.patch/],
    ['a detail that is no text', (copy) => (detailOf(copy).after = 7), /entries\.6\.patch/],
    ['a title that is no text', (copy) => (copy.details.title = 7), /at details\.title/],
    [
      'metadata that is no text',
      (copy) => copy.otherMetadata.push(['a', 1]),
      /otherMetadata\.2\.1/,
    ],
    ['more right than there are', (copy) => (copy.score = { count: 1, right: 2 }), /at score/],
    ['less than nothing left out', (copy) => (copy.leftOut.oldest = -1), /at leftOut\.oldest/],
    ['half an edit', (copy) => (copy.edits = 0.5), /at edits/],
    ['no time', (copy) => (copy.made = 'today'), /at made/],
  ];
  const EMPTY = { before: new Float32Array(0), after: new Float32Array(0) };
  const runOf = (copy: any) => copy.history.entries[0].patch.runs[0];
  const snapshotOf = (copy: any) => copy.known.facts.snapshots[0];
  const renamingOf = (copy: any) => copy.history.entries[5].patch.changes[0];
  const detailOf = (copy: any) => copy.history.entries[6].patch.changes[0];
  /* eslint-enable @typescript-eslint/no-explicit-any */

  let good: RecoveryCopy;
  beforeAll(async () => {
    good = copyOf((await busyBench()).workbench);
  });

  it.each(faults)('(%s) is refused, and nothing changes', (_fault, spoil, sentence) => {
    const copy: Mutable = structuredClone(good);
    const spoiled = spoil(copy);
    const given = spoiled === null || spoiled === 'copy' ? spoiled : copy;
    const { workbench: next, updates } = testBench();
    next.perform(bias(5));
    const before = textOf(next.snapshot());
    const told = updates.length;
    expect(() => next.recover(parseCopy(given))).toThrow(sentence);
    expect(() => next.recover(parseCopy(given))).toThrow(KnobsError);
    expect(textOf(next.snapshot())).toBe(before);
    expect(updates).toHaveLength(told);
  });
});
