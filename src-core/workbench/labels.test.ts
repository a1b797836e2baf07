import { describe, expect, it } from 'vitest';
import { defaultNames } from '../network/document';
import { describePatch, formatNumber, locate, neuronTitle } from './labels';

const sizes = [784, 16, 16, 10];
const names = defaultNames(sizes);
names[0][13] = 'level stroke';

const run = (offset: number, before: number[], after: number[]) => ({
  runs: [{ offset, before: Float32Array.from(before), after: Float32Array.from(after) }],
  renamings: [],
});

describe('locate', () => {
  // 784 × 16 = 12544 weights, 16 biases, 256 weights, 16 biases, 160 weights, 10 biases.
  it.each([
    [0, 0, 0, 0],
    [783, 0, 0, 783],
    [784, 0, 1, 0],
    [12543, 0, 15, 783],
    [12544, 0, 0, null],
    [12559, 0, 15, null],
    [12560, 1, 0, 0],
    [12816, 1, 0, null],
    [12832, 2, 0, 0],
    [13001, 2, 9, null],
  ])('parameter %i is of layer %i, neuron %i, from input %s', (offset, layer, index, input) => {
    expect(locate(sizes, offset)).toEqual({ neuron: { layer, index }, input });
  });
});

describe('describePatch', () => {
  it('says what was done in words', () => {
    expect(describePatch(sizes, names, 'Paint', run(13 * 784, [0, 0], [1, 1]))).toBe(
      'Paint 2 weights · level stroke',
    );
    expect(describePatch(sizes, names, 'Paint', run(12551, [-2.4], [-3]))).toBe(
      'Bias −2.4 → −3 · hidden 1 neuron 7',
    );
    expect(describePatch(sizes, names, 'Paint', run(12832 + 13 + 16 * 3, [0], [0.5]))).toBe(
      'Weight 0 → 0.5 · hidden 2 neuron 13 to output 3',
    );
  });

  it('says how a neuron was named', () => {
    const neuron = { layer: 0, index: 2 };
    const rename = (before: string, after: string) =>
      describePatch(sizes, names, '', { runs: [], renamings: [{ neuron, before, after }] });
    expect(rename('', 'loop')).toBe('Name hidden 1 neuron 2 “loop”');
    expect(rename('loop', '')).toBe('Take the name “loop” off hidden 1 neuron 2');
  });
});

describe('names and numbers', () => {
  it('calls a neuron by its name, else by its place', () => {
    expect(neuronTitle(sizes, names, { layer: 0, index: 13 })).toBe('level stroke');
    expect(neuronTitle(sizes, names, { layer: 1, index: 3 })).toBe('hidden 2 neuron 3');
    expect(neuronTitle(sizes, names, { layer: 2, index: 7 })).toBe('output 7');
  });

  it('writes a real minus sign and never −0', () => {
    expect(formatNumber(-2.4)).toBe('−2.4');
    expect(formatNumber(-0.0001)).toBe('0');
    expect(formatNumber(1 / 3)).toBe('0.333');
  });
});
