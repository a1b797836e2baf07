import { describe, expect, it } from 'vitest';
import { defaultNames } from './network-document';
import { describeChange, layerTitle, locate, neuronTitle, patchedNeurons } from './labels';
import { english } from '../words/english';

const said = english.say;

const sizes = [784, 16, 16, 10];
const names = defaultNames(sizes);
names[0][13] = 'level stroke';

const run = (offset: number, before: number[], after: number[]) => ({
  runs: [{ offset, before: Float32Array.from(before), after: Float32Array.from(after) }],
  changes: [],
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

describe('patchedNeurons', () => {
  it('are those that a run reaches into, across rows, biases and layers', () => {
    // From the last weight of neuron 14 on, over neuron 15's row to the biases of 0 and 1.
    const { runs } = run(15 * 784 - 1, new Array<number>(787).fill(0), new Array(787).fill(1));
    const hidden = (index: number) => ({ layer: 0, index });
    expect(patchedNeurons(sizes, { runs, changes: [] })).toEqual([14, 15, 0, 1].map(hidden));
    // The last bias of the first layer, and the first weight of the second.
    const across = run(12559, [0, 0], [1, 1]);
    expect(patchedNeurons(sizes, across)).toEqual([hidden(15), { layer: 1, index: 0 }]);
  });

  it('are each there once, also those of which only a fact changed', () => {
    const [first, second] = [
      { layer: 0, index: 3 },
      { layer: 2, index: 7 },
    ];
    const muted = (neuron: typeof first) =>
      ({ kind: 'muted', neuron, before: false, after: true }) as const;
    const { runs } = run(3 * 784, [0], [1]);
    const changes = [muted(first), muted(second)];
    expect(patchedNeurons(sizes, { runs, changes })).toEqual([first, second]);
  });
});

describe('describeChange', () => {
  it('says what was done in words', () => {
    expect(said(describeChange(sizes, names, run(13 * 784, [0, 0], [1, 1])))).toBe(
      'Change 2 weights · level stroke',
    );
    expect(said(describeChange(sizes, names, run(12551, [-2.4], [-3])))).toBe(
      'Bias −2.4 → −3 · hidden 1 neuron 7',
    );
    expect(said(describeChange(sizes, names, run(12832 + 13 + 16 * 3, [0], [0.5])))).toBe(
      'Weight 0 → 0.5 · hidden 2 neuron 13 to output 3',
    );
    expect(said(describeChange(sizes, names, run(13 * 784 + 29, [0.5], [-0.25])))).toBe(
      'Weight 0.5 → −0.25 · pixel 29 to level stroke',
    );
  });
});

describe('names', () => {
  it('calls a neuron by its name, else by its place', () => {
    expect(said(neuronTitle(sizes, names, { layer: 0, index: 13 }))).toBe('level stroke');
    expect(said(neuronTitle(sizes, names, { layer: 1, index: 3 }))).toBe('hidden 2 neuron 3');
    expect(said(neuronTitle(sizes, names, { layer: 2, index: 7 }))).toBe('output 7');
  });

  it('calls an output by its place unless a person called it something else', () => {
    const named = names.map((layer) => [...layer]);
    named[2][7] = 'seven';
    expect(said(neuronTitle(sizes, named, { layer: 2, index: 7 }))).toBe('seven');
  });

  it('calls the last layer the output', () => {
    expect([0, 1, 2].map((layer) => said(layerTitle(sizes, layer)))).toEqual([
      'Hidden 1',
      'Hidden 2',
      'Output',
    ]);
  });
});
