import { describe, expect, it } from 'vitest';
import { Network } from '../network/network';
import type { NeuronId } from '../network/shape';
import { matchNetworks } from './match';
import { weightsFor } from './weights-for';

/** Hidden neurons that each see one pixel. */
function seeing(sizes: number[], ...pixels: number[]): Network {
  const network = new Network(sizes);
  pixels.forEach((pixel, index) => (network.weightsOf(0, index)[pixel] = 1));
  return network;
}

/** Of a neuron of `other` as one of `work` has them, with the neurons matched as they are alike. */
function taken(work: Network, to: NeuronId, other: Network, from: NeuronId) {
  return weightsFor(work, to, other, from, matchNetworks(work, other));
}

describe('weightsFor', () => {
  it('leaves pixels where they are', () => {
    const other = seeing([784, 3, 10], 4, 5, 6);
    const work = new Network([784, 2, 2, 10]);
    const from = { layer: 0, index: 2 };
    expect(taken(work, { layer: 0, index: 1 }, other, from)).toEqual(other.weightsOf(0, 2));
  });

  it('puts later weights in the order of the work', () => {
    const other = seeing([784, 3, 10], 7, 8, 9);
    const work = seeing([784, 3, 10], 9, 7, 8);
    other.weightsOf(1, 4).set([0.7, 0.8, 0.9]);
    const found = taken(work, { layer: 1, index: 0 }, other, { layer: 1, index: 4 });
    expect([...found!]).toEqual([...Float32Array.of(0.9, 0.7, 0.8)]);
  });

  it('gives 0 where the other has nothing, and leaves out what the work has not', () => {
    const two = seeing([784, 2, 10], 8, 7);
    const four = seeing([784, 4, 10], 6, 7, 8, 9);
    two.weightsOf(1, 0).set([8, 7]);
    four.weightsOf(1, 0).set([6, 7, 8, 9]);
    const output = { layer: 1, index: 0 };
    expect([...taken(four, output, two, output)!]).toEqual([0, 7, 8, 0]);
    expect([...taken(two, output, four, output)!]).toEqual([8, 7]);
  });

  it('takes inputs of layers that don’t go together as they are, if there are as many', () => {
    const other = new Network([784, 5, 3, 10]);
    const work = new Network([784, 3, 10]);
    other.weightsOf(2, 6).set([1, 2, 3]);
    other.weightsOf(1, 0).set([1, 2, 3, 4, 5]);
    const output = { layer: 1, index: 6 };
    expect([...taken(work, output, other, { layer: 2, index: 6 })!]).toEqual([1, 2, 3]);
    expect(taken(new Network([784, 4, 10]), output, other, { layer: 2, index: 6 })).toBeNull();
    expect(taken(work, { layer: 0, index: 0 }, other, { layer: 1, index: 0 })).toBeNull();
    // Of a network without hidden layers the outputs see pixels.
    const flat = seeing([784, 10], 3);
    const [first] = [{ layer: 0, index: 0 }];
    expect(taken(work, first, flat, first)).toEqual(flat.weightsOf(0, 0));
    expect(taken(work, output, flat, first)).toBeNull();
  });
});
