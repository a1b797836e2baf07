import { describe, expect, it } from 'vitest';
import { Network } from '#core/network/network';
import { favourites, strongestTarget } from './neuron-summary';

const hundred = new Uint32Array(10).fill(100);
const active = (...pairs: [number, number][]) => {
  const counts = new Uint32Array(10);
  for (const [label, count] of pairs) counts[label] = count;
  return counts;
};

describe('favourites', () => {
  it('are the labels it is on for more often than not', () => {
    expect(favourites(active([9, 50], [1, 90], [7, 49]), hundred)).toEqual([1, 9]);
  });

  it('are the one it is on for most, where there is none', () => {
    expect(favourites(active([4, 20], [3, 19]), hundred)).toEqual([4]);
  });

  it('are none for a neuron that is never on, or always', () => {
    expect(favourites(active(), hundred)).toEqual([]);
    expect(favourites(hundred, hundred)).toEqual([]);
  });
});

describe('strongestTarget', () => {
  it('has the largest weight, of either sign', () => {
    const network = new Network([784, 2, 10]);
    network.weightsOf(1, 3)[1] = 2;
    network.weightsOf(1, 8)[1] = -5;
    expect(strongestTarget(network, { layer: 0, index: 1 })).toEqual({
      neuron: { layer: 1, index: 8 },
      weight: -5,
    });
  });

  it('is nothing for an output', () => {
    expect(strongestTarget(new Network([784, 10]), { layer: 0, index: 1 })).toBeNull();
  });
});
