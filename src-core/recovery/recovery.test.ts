import { describe, expect, it } from 'vitest';
import { MAX_TEXT_BYTES } from '../document/network-document';
import { summaryOf } from './recovery';
import { bias, busyBench, copyOf, jsonText, recoveryCopy } from '../workbench/testing/unsaved-work';
import { parseCopy } from './recovery-schema';
import { parameterBytes, testBench, throughFile } from '../workbench/testing/test-bench';
import type { Workbench } from '../workbench/workbench';
import { gestureOn } from '../workbench/testing/gesture';

describe('a copy of unsaved work', () => {
  it('is there only while no file has the work', () => {
    const { workbench } = testBench();
    expect(recoveryCopy(workbench, 0)).toBeNull();
    workbench.perform(bias(1));
    expect(recoveryCopy(workbench, 7)?.made).toBe(7);
    workbench.save().written('mine.safetensors');
    expect(recoveryCopy(workbench, 0)).toBeNull();
    workbench.perform({ type: 'undo' });
    expect(recoveryCopy(workbench, 0)).not.toBeNull();
    workbench.perform({ type: 'redo' });
    expect(recoveryCopy(workbench, 0)).toBeNull();
  });

  it('goes on elsewhere as if nothing had happened, with every state of its history', async () => {
    const { workbench } = await busyBench();
    const { workbench: next, meter, digits } = testBench();
    next.recover(parseCopy(copyOf(workbench)));
    meter.answer(digits);
    const [before, after] = [workbench.snapshot(), next.snapshot()];
    expect(after.history).toEqual(before.history);
    expect(jsonText(after.facts)).toBe(jsonText(before.facts));
    expect(after.file).toEqual({ ...before.file, saved: false });
    expect(after.measurement?.all.right).toBe(before.measurement?.all.right);
    for (let position = before.history.entries.length; position >= 0; position--) {
      for (const bench of [workbench, next]) bench.perform({ type: 'goTo', position });
      expect(parameterBytes(next)).toBe(parameterBytes(workbench));
      expect(jsonText(next.snapshot().facts)).toBe(jsonText(workbench.snapshot().facts));
    }
    // The snapshots are still there, and no file has them.
    expect(next.edited).toBe(true);
    next.perform({ type: 'takeSnapshot', name: '' });
    meter.answer(digits);
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
    const copy = recoveryCopy(workbench, 0)!;
    const kept = structuredClone(copy);
    workbench.perform(bias(2));
    workbench.perform({ type: 'goTo', position: 0 });
    expect(jsonText(copy)).toBe(jsonText(kept));
  });

  it('has a gesture under way as if it ended now, and the gesture goes on', () => {
    const { workbench } = testBench();
    const before = parameterBytes(workbench);
    const hand = gestureOn(workbench);
    hand.perform(bias(1));
    hand.perform(bias(2));
    const { workbench: next } = testBench();
    next.recover(parseCopy(copyOf(workbench)));
    expect(next.snapshot().history.entries).toHaveLength(1);
    expect(next.snapshot().network.parameters[16 * 784 + 3]).toBe(2);
    next.perform({ type: 'undo' });
    expect(parameterBytes(next)).toBe(before);
    hand.cancel();
    expect(parameterBytes(workbench)).toBe(before);
    expect(recoveryCopy(workbench, 0)).toBeNull();
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
    const hand = gestureOn(workbench);
    hand.perform({ type: 'setBias', neuron: always, value: -1000 });
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
