import { describe, expect, it } from 'vitest';
import type { EditCommand } from './edit-commands';
import { cells, nonZeroCells, refused } from './edits/testing/performed-edits';
import {
  comparable,
  emptyBench,
  lastLabel,
  networkOf,
  workbenchState,
  testBench,
} from './testing/test-bench';
import { english } from '../words/english';
import { gestureOn } from './testing/gesture';
import { recoveryCopy } from './testing/unsaved-work';

const [first, second] = [
  { layer: 0, index: 3 },
  { layer: 0, index: 4 },
];
const THREE = cells(1, '0,0', '1,0', '2,0');
const labels = ({ workbench }: ReturnType<typeof testBench>) =>
  workbench.snapshot().history.entries.map(({ label }) => english.say(label));

/** Adds 1 to every weight of a neuron, so that a command that piles up is found out. */
const add = (amount: number, ...neurons: (typeof first)[]) =>
  ({
    type: 'operate',
    neurons,
    operation: { kind: 'add', amount },
    selection: null,
  }) as const;

describe('a gesture', () => {
  it('of several previews is what the last one says, in one entry', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    const before = workbenchState(workbench);
    const hand = gestureOn(workbench);
    for (const amount of [1, 2, 2, 0.5]) hand.perform(add(amount, first));
    expect(workbench.snapshot().history.entries).toEqual([]);
    expect(workbench.edited).toBe(true);
    hand.end();
    expect(labels(bench)).toEqual(['Add 0.5 · hidden 1 neuron 3']);
    expect([...new Set(networkOf(workbench).weightsOf(0, 3))]).toEqual([0.5]);
    workbench.perform({ type: 'undo' });
    expect(workbenchState(workbench)).toEqual(before);
  });

  it('takes back what the previews before changed elsewhere', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    const hand = gestureOn(workbench);
    hand.perform(add(1, first));
    hand.perform({ type: 'setBias', neuron: second, value: 7 });
    hand.end();
    expect(labels(bench)).toEqual(['Bias 0 → 7 · hidden 1 neuron 4']);
    expect(nonZeroCells(networkOf(workbench), first)).toEqual({});
  });

  it('takes back what the previews before changed in names and flags', () => {
    const bench = testBench();
    const { workbench } = bench;
    const before = workbenchState(workbench);
    const swap = { type: 'swapNeurons', layer: 0, a: 3, b: 4 } as const;
    const hand = gestureOn(workbench);
    hand.perform(swap);
    hand.perform(swap);
    hand.perform({ type: 'mute', neurons: [first], on: true });
    hand.perform({ type: 'copyNeuron', from: first, to: { layer: 0, index: 8 } });
    hand.perform(swap);
    hand.end();
    const { facts } = workbench.snapshot();
    expect(facts.names[0].slice(3, 5)).toEqual(['mean 4', 'mean 3']);
    expect(facts.names[0][8]).toBe('mean 8');
    expect(facts.muted.flat()).not.toContain(true);
    expect(labels(bench)).toEqual(['Swap mean 3 and mean 4']);
    const after = workbenchState(workbench);
    workbench.perform({ type: 'undo' });
    expect(workbenchState(workbench)).toEqual(before);
    workbench.perform(swap);
    expect(workbenchState(workbench)).toEqual(after);
  });

  it('restores numbers, names and flags when it is cancelled, and what was undone', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron: first, value: 1 });
    workbench.perform({ type: 'undo' });
    const before = comparable(workbench);
    const hand = gestureOn(workbench);
    hand.perform({ type: 'swapNeurons', layer: 0, a: 3, b: 4 });
    hand.perform({ type: 'mute', neurons: [first], on: true });
    hand.cancel();
    expect(comparable(workbench)).toEqual({ ...before, revision: expect.any(Number) as number });
    workbench.perform({ type: 'redo' });
    expect(networkOf(workbench).layers[0].biases[3]).toBe(1);
  });

  it('that ends as it began is no entry', () => {
    const bench = testBench();
    const { workbench } = bench;
    const before = workbenchState(workbench);
    const hand = gestureOn(workbench);
    hand.perform(add(1, first));
    hand.perform(add(0, first));
    hand.end();
    expect(labels(bench)).toEqual([]);
    expect(workbenchState(workbench)).toEqual(before);
    expect(workbench.edited).toBe(false);
  });

  it('keeps the last preview when a later one is refused', async () => {
    const bench = emptyBench();
    const { workbench } = bench;
    const hand = gestureOn(workbench);
    hand.perform(add(2, first));
    const { transaction } = hand;
    await refused(workbench, { ...add(1e39, first), transaction }, 'too large');
    hand.end();
    expect(labels(bench)).toEqual(['Add 2 · hidden 1 neuron 3']);
    expect([...new Set(networkOf(workbench).weightsOf(0, 3))]).toEqual([2]);
  });

  it('may show the same preview twice, though one of its neurons is locked', () => {
    const { workbench } = emptyBench();
    workbench.perform({ type: 'lock', neurons: [second], on: true });
    const hand = gestureOn(workbench);
    hand.perform(add(2, first, second));
    hand.perform(add(2, first, second));
    hand.end();
    expect(lastLabel(workbench)).toBe('Add 2 · hidden 1 neuron 3');
    expect([...new Set(networkOf(workbench).weightsOf(0, 3))]).toEqual([2]);
    expect(nonZeroCells(networkOf(workbench), second)).toEqual({});
  });

  it('is an entry as far as it came before anything is saved or put aside, and goes on', async () => {
    for (const what of ['save', 'takeSnapshot'] as const) {
      const bench = emptyBench();
      const { workbench } = bench;
      const before = workbenchState(workbench);
      const hand = gestureOn(workbench);
      const line = (...to: [number, number]): EditCommand => ({
        type: 'shape',
        shape: 'line',
        neuron: first,
        from: [0.5, 0.5],
        to,
        width: 1,
        hardness: 1,
        filled: true,
        value: 1,
        mode: 'add',
        selection: null,
      });
      hand.perform(line(2.5, 0.5));
      if (what === 'save')
        expect(nonZeroCells(workbench.save().document.network, first)).toEqual(THREE);
      else void workbench.perform({ type: 'takeSnapshot', name: 'now' });
      expect(labels(bench)[0]).toBe('Line over 3 weights · hidden 1 neuron 3');
      // It adds to what was there before all of it, and what it covers no longer is as before.
      hand.perform(line(0.5, 1.5));
      hand.end();
      expect(nonZeroCells(networkOf(workbench), first)).toEqual(cells(1, '0,0', '0,1'));
      expect(labels(bench).at(-1)).toBe('Line over 3 weights · hidden 1 neuron 3');
      workbench.perform({ type: 'undo' });
      expect(nonZeroCells(networkOf(workbench), first)).toEqual(THREE);
      workbench.perform({ type: 'goTo', position: 0 });
      expect(workbenchState(workbench).bytes).toEqual(before.bytes);
    }
  });

  it('is taken back by Undo, and nothing else is; what the hand does then counts for nothing', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    workbench.perform({ type: 'setBias', neuron: second, value: 3 });
    workbench.perform({ type: 'setBias', neuron: second, value: 4 });
    workbench.perform({ type: 'undo' });
    const before = comparable(workbench);
    const [one, other] = [gestureOn(workbench), gestureOn(workbench)];
    other.perform({ type: 'setWeight', neuron: first, input: 0, value: 1 });
    one.perform({ type: 'setWeight', neuron: first, input: 1, value: 2 });
    // Nothing is redone, which this very entry would make impossible.
    workbench.perform({ type: 'redo' });
    workbench.perform({ type: 'undo' });
    expect(nonZeroCells(networkOf(workbench), first)).toEqual(cells(2, '1,0'));
    other.perform({ type: 'setWeight', neuron: first, input: 0, value: 5 });
    other.end();
    workbench.perform({ type: 'undo' });
    one.end();
    expect(comparable(workbench)).toEqual({ ...before, revision: expect.any(Number) as number });
    workbench.perform({ type: 'redo' });
    expect(networkOf(workbench).layers[0].biases[4]).toBe(4);
  });

  it('is over before the history goes anywhere', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    const [hand, preview] = [gestureOn(workbench), gestureOn(workbench, 'preview')];
    hand.perform({ type: 'setWeight', neuron: first, input: 0, value: 1 });
    preview.perform({ type: 'setWeight', neuron: first, input: 1, value: 1 });
    workbench.perform({ type: 'goTo', position: 0 });
    hand.perform({ type: 'setWeight', neuron: first, input: 0, value: 2 });
    preview.end();
    expect(nonZeroCells(networkOf(workbench), first)).toEqual({});
    workbench.perform({ type: 'redo' });
    expect(nonZeroCells(networkOf(workbench), first)).toEqual(cells(1, '0,0'));
    expect(labels(bench)).toHaveLength(1);
  });

  it('goes with the network that it was of', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    const hand = gestureOn(workbench);
    hand.perform(add(1, first));
    workbench.perform({ type: 'new', sizes: [784, 12, 10], start: 'empty', seed: 0 });
    hand.perform(add(2, first));
    hand.end();
    expect(labels(bench)).toEqual([]);
    workbench.perform(add(2, first));
    hand.cancel();
    expect(labels(bench)).toEqual(['Add 2 · hidden 1 neuron 3']);
    expect([...new Set(networkOf(workbench).weightsOf(0, 3))]).toEqual([2]);
  });
});

describe('a preview', () => {
  const preview = (workbench: ReturnType<typeof testBench>['workbench']) => {
    const shown = gestureOn(workbench, 'preview');
    shown.perform(add(1, first));
    return shown;
  };

  it('is in no file, no snapshot and no copy of unsaved work, and goes on', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    const shown = preview(workbench);
    expect(workbench.edited).toBe(true);
    expect(recoveryCopy(workbench, 0)).toBeNull();
    expect(nonZeroCells(workbench.save().document.network, first)).toEqual({});
    void workbench.perform({ type: 'takeSnapshot', name: 'now' });
    const [{ parameters }] = workbench.snapshot().facts.snapshots;
    expect(parameters.every((value) => value === 0)).toBe(true);
    const copy = recoveryCopy(workbench, 0)!;
    expect(copy.parameters.every((value) => value === 0)).toBe(true);
    expect(copy.history.entries).toHaveLength(1);
    expect(networkOf(workbench).weightsOf(0, 3)[0]).toBe(1);
    shown.end();
    expect(labels(bench)).toEqual(['★ Snapshot “now”', 'Add 1 · hidden 1 neuron 3']);
  });

  it('is taken back when another page takes the place of the one that showed it', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    const hand = gestureOn(workbench);
    hand.perform({ type: 'setBias', neuron: second, value: 2 });
    preview(workbench);
    workbench.letGo();
    expect(labels(bench)).toEqual(['Bias 0 → 2 · hidden 1 neuron 4']);
    expect(nonZeroCells(networkOf(workbench), first)).toEqual({});
    hand.perform({ type: 'setBias', neuron: second, value: 5 });
    expect(networkOf(workbench).layers[0].biases[4]).toBe(2);
  });
});
