import { describe, expect, it } from 'vitest';
import { heldNeuron, neuronNow } from './held-neuron';

const before = { document: 1, ids: [[0, 1, 2], [3]] };
const second = { layer: 0, index: 1 };

describe('a neuron that is held on to', () => {
  const held = heldNeuron(before, second);

  it('is where it went', () => {
    expect(neuronNow(before, held)).toEqual(second);
    expect(neuronNow({ ...before, ids: [[1, 2], [3]] }, held)).toEqual({ layer: 0, index: 0 });
    expect(neuronNow({ ...before, ids: [[7], [0, 2, 1], [3]] }, held)).toEqual({
      layer: 1,
      index: 2,
    });
  });

  it('is nowhere once it is gone', () => {
    expect(neuronNow({ ...before, ids: [[0, 2], [3]] }, held)).toBeNull();
  });

  it('is in the same place of another document, whose numbers mean nothing', () => {
    expect(neuronNow({ document: 2, ids: [[4, 5, 1], [0]] }, held)).toEqual(second);
  });
});
