import { describe, expect, it } from 'vitest';
import { ask } from '../questions/questions';
import { testBench } from './testing/test-bench';

const neuron = { layer: 0, index: 3 };
const line = Float32Array.of(4.5, 4.5, 9.5, 4.5);

describe('the input', () => {
  it('is looked at, never history, and never loses what was undone', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    workbench.perform({ type: 'undo' });
    workbench.perform({ type: 'pickDigit', index: 12 });
    workbench.perform({ type: 'draw', path: line, radius: 1, mode: 'draw' });
    workbench.perform({ type: 'clearInput' });
    workbench.perform({ type: 'redo' });
    expect(workbench.snapshot().history).toMatchObject({ position: 1, entries: [{ id: 1 }] });
  });

  it('is a digit with its label, then a drawing, then empty', async () => {
    const { workbench, digits } = testBench();
    const source = () => workbench.snapshot().input.source;
    workbench.perform({ type: 'pickDigit', index: 12 });
    expect(source()).toEqual({ kind: 'digit', index: 12, label: digits.labels[12] });
    workbench.perform({ type: 'draw', path: line, radius: 1, mode: 'draw' });
    expect(source()).toEqual({ kind: 'drawing', onPaper: false });
    expect(await ask(workbench, { kind: 'errors' })).toBeNull();
    workbench.perform({ type: 'clearInput' });
    expect(source()).toEqual({ kind: 'empty' });
    workbench.perform({ type: 'draw', path: line, radius: 1, mode: 'draw' });
    expect(source()).toEqual({ kind: 'drawing', onPaper: true });
  });

  it('takes a stroke back, and only that', () => {
    const { workbench, digits } = testBench();
    const input = () => workbench.snapshot().input;
    workbench.perform({ type: 'pickDigit', index: 12 });
    const before = input();
    workbench.perform({ type: 'beginStroke' });
    workbench.perform({ type: 'draw', path: line, radius: 1, mode: 'erase' });
    workbench.perform({ type: 'draw', path: line, radius: 2, mode: 'draw' });
    expect(input().pixels).not.toEqual(before.pixels);
    workbench.perform({ type: 'cancelStroke' });
    expect(input()).toEqual(before);

    workbench.perform({ type: 'beginStroke' });
    workbench.perform({ type: 'draw', path: line, radius: 2, mode: 'draw' });
    workbench.perform({ type: 'pickDigit', index: 3 });
    workbench.perform({ type: 'cancelStroke' });
    expect(input().source).toEqual({ kind: 'digit', index: 3, label: digits.labels[3] });
  });

  it('shows the bytes of a digit as 0 to 1', () => {
    const { workbench, digits } = testBench();
    workbench.perform({ type: 'pickDigit', index: 3 });
    const { pixels } = workbench.snapshot().input;
    expect(pixels[300]).toBe(Math.fround(digits.images[3 * 784 + 300] / 255));
  });
});
