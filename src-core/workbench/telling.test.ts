import { describe, expect, it } from 'vitest';
import { gestureOn } from './testing/gesture';
import { parameterBytes, emptyBench, networkOf } from './testing/test-bench';
import type { Update } from './updates';

const neuron = { layer: 0, index: 3 };
const bias = (value: number) => ({ type: 'setBias', neuron, value }) as const;

describe('what is done', () => {
  it('is told once for each command, when it is applied and recorded', () => {
    const { workbench, updates } = emptyBench();
    const parts = (update: Update) =>
      Object.keys(update)
        .filter((part) => part !== 'revision')
        .sort();
    const whole = ['duplicates', 'file', 'history', 'runs'];
    const seen: number[] = [];
    workbench.onUpdate(() => {
      const { history, network } = workbench.snapshot();
      seen.push(history.position, network.parameters[16 * 784 + 3]);
    });
    workbench.perform(bias(1));
    workbench.perform({ type: 'undo' });
    const hand = gestureOn(workbench);
    hand.perform(bias(2));
    hand.perform(bias(3));
    hand.end();
    const preview = gestureOn(workbench, 'preview');
    preview.perform(bias(4));
    // Takes the preview back and makes an entry.
    workbench.perform({ ...bias(5), neuron: { layer: 0, index: 4 } });
    expect(updates.map(parts)).toEqual([
      whole,
      whole,
      ['file', 'runs'],
      ['runs'],
      ['duplicates', 'file', 'history'],
      ['runs'],
      whole,
    ]);
    expect(seen).toEqual([1, 1, 0, 0, 0, 2, 0, 3, 1, 3, 1, 4, 2, 3]);
    expect(updates.at(-1)!.runs).toEqual([{ offset: 16 * 784 + 3, values: Float32Array.of(3, 5) }]);
  });

  it('is not told if it was refused', () => {
    const { workbench, updates } = emptyBench();
    const preview = gestureOn(workbench, 'preview');
    preview.perform(bias(4));
    updates.length = 0;
    expect(() => workbench.perform(bias(1e39))).toThrow('too large');
    expect(updates).toEqual([]);
    expect(networkOf(workbench).layers[0].biases[3]).toBe(4);
  });
});

describe('a listener that throws', () => {
  it('stops no other, and leaves no edit without its entry', () => {
    const { workbench, updates, failures } = emptyBench();
    const fault = new Error('The window is gone.');
    const late: Update[] = [];
    const before = parameterBytes(workbench);
    workbench.onUpdate(() => {
      throw fault;
    });
    workbench.onUpdate((update) => late.push(update));
    workbench.perform(bias(1));
    expect(workbench.edited).toBe(true);
    expect(workbench.snapshot().history.entries).toHaveLength(1);
    expect(late).toEqual(updates);
    expect(late).toHaveLength(1);
    expect(failures).toEqual([fault]);
    const hand = gestureOn(workbench);
    hand.perform(bias(2));
    hand.end();
    workbench.perform({ type: 'undo' });
    workbench.perform({ type: 'undo' });
    expect(parameterBytes(workbench)).toBe(before);
    expect(failures).toHaveLength(late.length);
  });
});
