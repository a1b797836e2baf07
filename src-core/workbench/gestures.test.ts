import { describe, expect, it } from 'vitest';
import { cells, cellsOf, refused } from './edits/testing/testing';
import {
  comparable,
  emptyBench,
  lastLabel,
  networkOf,
  stateOf,
  testBench,
} from './testing/test-bench';
import { english } from '../words/english';

const [first, second] = [
  { layer: 0, index: 3 },
  { layer: 0, index: 4 },
];
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
    const before = stateOf(workbench);
    workbench.perform({ type: 'beginGesture' });
    for (const amount of [1, 2, 2, 0.5]) workbench.perform(add(amount, first));
    expect(workbench.snapshot().history.entries).toEqual([]);
    expect(workbench.edited).toBe(true);
    workbench.perform({ type: 'endGesture' });
    expect(labels(bench)).toEqual(['Add 0.5 · hidden 1 neuron 3']);
    expect([...new Set(networkOf(workbench).weightsOf(0, 3))]).toEqual([0.5]);
    workbench.perform({ type: 'undo' });
    expect(stateOf(workbench)).toEqual(before);
  });

  it('takes back what the previews before changed elsewhere', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    workbench.perform({ type: 'beginGesture' });
    workbench.perform(add(1, first));
    workbench.perform({ type: 'setBias', neuron: second, value: 7 });
    workbench.perform({ type: 'endGesture' });
    expect(labels(bench)).toEqual(['Bias 0 → 7 · hidden 1 neuron 4']);
    expect(cellsOf(networkOf(workbench), first)).toEqual({});
  });

  it('takes back what the previews before changed in names and flags', () => {
    const bench = testBench();
    const { workbench } = bench;
    const before = stateOf(workbench);
    const swap = { type: 'swapNeurons', layer: 0, a: 3, b: 4 } as const;
    workbench.perform({ type: 'beginGesture' });
    workbench.perform(swap);
    workbench.perform(swap);
    workbench.perform({ type: 'mute', neurons: [first], on: true });
    workbench.perform({ type: 'copyNeuron', from: first, to: { layer: 0, index: 8 } });
    workbench.perform(swap);
    workbench.perform({ type: 'endGesture' });
    const { facts } = workbench.snapshot();
    expect(facts.names[0].slice(3, 5)).toEqual(['mean 4', 'mean 3']);
    expect(facts.names[0][8]).toBe('mean 8');
    expect(facts.muted.flat()).not.toContain(true);
    expect(labels(bench)).toEqual(['Swap mean 3 and mean 4']);
    const after = stateOf(workbench);
    workbench.perform({ type: 'undo' });
    expect(stateOf(workbench)).toEqual(before);
    workbench.perform(swap);
    expect(stateOf(workbench)).toEqual(after);
  });

  it('restores numbers, names and flags when it is cancelled, and what was undone', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron: first, value: 1 });
    workbench.perform({ type: 'undo' });
    const before = comparable(workbench);
    workbench.perform({ type: 'beginGesture' });
    workbench.perform({ type: 'swapNeurons', layer: 0, a: 3, b: 4 });
    workbench.perform({ type: 'mute', neurons: [first], on: true });
    workbench.perform({ type: 'cancelGesture' });
    expect(comparable(workbench)).toEqual({ ...before, revision: expect.any(Number) as number });
    workbench.perform({ type: 'redo' });
    expect(networkOf(workbench).layers[0].biases[3]).toBe(1);
  });

  it('that ends as it began is no entry', () => {
    const bench = testBench();
    const { workbench } = bench;
    const before = stateOf(workbench);
    workbench.perform({ type: 'beginGesture' });
    workbench.perform(add(1, first));
    workbench.perform(add(0, first));
    workbench.perform({ type: 'endGesture' });
    expect(labels(bench)).toEqual([]);
    expect(stateOf(workbench)).toEqual(before);
    expect(workbench.edited).toBe(false);
  });

  it('keeps the last preview when a later one is refused', async () => {
    const bench = emptyBench();
    const { workbench } = bench;
    workbench.perform({ type: 'beginGesture' });
    workbench.perform(add(2, first));
    await refused(workbench, add(1e39, first), 'too large');
    workbench.perform({ type: 'endGesture' });
    expect(labels(bench)).toEqual(['Add 2 · hidden 1 neuron 3']);
    expect([...new Set(networkOf(workbench).weightsOf(0, 3))]).toEqual([2]);
  });

  it('may show the same preview twice, though one of its neurons is locked', () => {
    const { workbench } = emptyBench();
    workbench.perform({ type: 'lock', neurons: [second], on: true });
    workbench.perform({ type: 'beginGesture' });
    workbench.perform(add(2, first, second));
    workbench.perform(add(2, first, second));
    workbench.perform({ type: 'endGesture' });
    expect(lastLabel(workbench)).toBe('Add 2 · hidden 1 neuron 3');
    expect([...new Set(networkOf(workbench).weightsOf(0, 3))]).toEqual([2]);
    expect(cellsOf(networkOf(workbench), second)).toEqual({});
  });

  it('is over before anything is undone, saved or put aside', async () => {
    for (const end of ['undo', 'save', 'takeSnapshot'] as const) {
      const bench = emptyBench();
      const { workbench } = bench;
      workbench.perform({ type: 'beginGesture' });
      workbench.perform({ type: 'setWeight', neuron: first, input: 0, value: 1 });
      if (end === 'save') workbench.save();
      else if (end === 'undo') workbench.perform({ type: 'undo' });
      else void workbench.perform({ type: 'takeSnapshot', name: 'now' });
      expect(labels(bench)[0]).toBe('Weight 0 → 1 · pixel 0 to hidden 1 neuron 3');
      workbench.perform({ type: 'setWeight', neuron: first, input: 1, value: 1 });
      expect(cellsOf(networkOf(workbench), first)).toEqual(
        end === 'undo' ? cells(1, '1,0') : cells(1, '0,0', '1,0'),
      );
    }
  });

  it('goes with the network that it was of', () => {
    const bench = emptyBench();
    const { workbench } = bench;
    workbench.perform({ type: 'beginGesture' });
    workbench.perform(add(1, first));
    workbench.perform({ type: 'new', sizes: [784, 12, 10], start: 'empty', seed: 0 });
    workbench.perform(add(2, first));
    workbench.perform({ type: 'cancelGesture' });
    expect(labels(bench)).toEqual(['Add 2 · hidden 1 neuron 3']);
    expect([...new Set(networkOf(workbench).weightsOf(0, 3))]).toEqual([2]);
  });
});
