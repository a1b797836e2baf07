import { describe, expect, it } from 'vitest';
import { Network } from '#core/network/network';
import { differingNeurons } from './differences';

describe('differingNeurons', () => {
  const network = new Network([784, 2, 10]);

  it('are none between equals', () => {
    const found = differingNeurons(network, network.clone());
    expect(found.map((layer) => layer.length)).toEqual([2, 10]);
    expect(found.flat()).not.toContain(true);
  });

  it('are those with another weight or another bias, whichever it is', () => {
    const other = network.clone();
    other.weightsOf(0, 1)[783] = 1e-6;
    other.weightsOf(1, 4)[0] = 2;
    other.layers[1].biases[9] = -1;
    const found = differingNeurons(network, other);
    expect(found[0]).toEqual([false, true]);
    expect([...found[1].keys()].filter((index) => found[1][index])).toEqual([4, 9]);
  });

  it('are also those that are in no place of the other, or have other inputs', () => {
    const other = new Network([784, 1, 10]);
    const found = differingNeurons(network, other);
    expect(found[0]).toEqual([false, true]);
    expect(found[1]).not.toContain(false);
    expect(differingNeurons(network, new Network([784, 2, 3, 10]))[0]).toEqual([false, false]);
  });
});
