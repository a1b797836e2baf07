import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../network/activations';
import type { LayerParts } from './parts';
import { refit } from './refit';

/** Each weight tells whose it is: thousands for the network, hundreds for the layer, neuron and input. */
function network(mark: number, sizes: readonly number[], activation: ActivationName): LayerParts[] {
  return sizes.slice(1).map((size, l) => ({
    activation,
    neurons: Array.from({ length: size }, (_, i) => ({
      ...{ id: 100 * l + i, name: `${mark}/${l}/${i}`, muted: false, locked: false },
      weights: Array.from({ length: sizes[l] }, (_, k) => 1000 * mark + 100 * l + 10 * i + k),
      bias: -(1000 * mark + 100 * l + 10 * i),
    })),
  }));
}

const before = network(1, [4, 3, 2, 2], 'sigmoid');

describe('another structure', () => {
  it('of the same depth keeps neurons and the weights between them', () => {
    const [first, second, output] = refit(before, network(2, [4, 2, 4, 2], 'relu'));
    expect(first.activation).toBe('relu');
    expect(first.neurons).toEqual(before[0].neurons.slice(0, 2));
    expect(second.neurons.map(({ weights }) => weights)).toEqual([
      [1100, 1101],
      [1110, 1111],
      [2120, 2121],
      [2130, 2131],
    ]);
    expect(second.neurons.map(({ name }) => name)).toEqual(['1/1/0', '1/1/1', '2/1/2', '2/1/3']);
    expect(output.neurons.map(({ weights }) => weights)).toEqual([
      [1200, 1201, 2202, 2203],
      [1210, 1211, 2212, 2213],
    ]);
    expect(output.neurons.map(({ bias }) => bias)).toEqual([-1200, -1210]);
  });

  it('of another depth has outputs of the same names that are fed anew', () => {
    const [first, output] = refit(before, network(2, [4, 3, 2], 'sigmoid'));
    expect(first).toEqual(before[0]);
    expect(output.neurons[1]).toMatchObject({
      ...{ id: 201, name: '1/2/1' },
      ...{ weights: [2110, 2111, 2112], bias: -2110 },
    });
  });

  it('without hidden layers keeps none of their weights, and those of its own', () => {
    const bare = network(1, [4, 2], 'sigmoid');
    expect(refit(before, network(2, [4, 2], 'sigmoid'))[0].neurons[0].weights).toEqual([
      2000, 2001, 2002, 2003,
    ]);
    expect(refit(bare, network(2, [4, 2], 'sigmoid'))).toEqual(bare);
    const grown = refit(bare, network(2, [4, 3, 2], 'sigmoid'));
    expect(grown[1].neurons[0]).toMatchObject({ id: 0, weights: [2100, 2101, 2102] });
    // No two neurons are the same one.
    expect(new Set(grown.flatMap(({ neurons }) => neurons.map(({ id }) => id))).size).toBe(5);
  });
});
