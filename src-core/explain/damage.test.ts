import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { Network } from '../network/network';
import { damageAmounts, damageLayer, type Damage } from './damage';
import { DAMAGES } from './damage-kinds';

function damaged(damage: Partial<Damage>, from = randomNetwork([784, 16, 16, 10], 4).network) {
  const network = from.clone();
  damageLayer(network, { layer: 1, how: 'noise', amount: 0, seed: 1, ...damage });
  return { before: from.layers[1], after: network.layers[1], from, network };
}

describe('damage', () => {
  it('is none at the harmless end, but for levels, and nowhere else than in its layer', () => {
    for (const how of DAMAGES) {
      const { from, network, before, after } = damaged({ how, amount: damageAmounts(how)[0] });
      if (how !== 'levels') expect(after.weights).toEqual(before.weights);
      expect(network.layers[0].weights).toEqual(from.layers[0].weights);
      expect(network.layers[2].weights).toEqual(from.layers[2].weights);
    }
  });

  it('adds noise as large as said, by seed', () => {
    const { before, after } = damaged({ amount: 0.5, seed: 3 });
    const power = (values: Float32Array) => values.reduce((sum, value) => sum + value ** 2, 0);
    const noise = after.weights.map((weight, i) => weight - before.weights[i]);
    expect(Math.sqrt(power(noise) / power(before.weights))).toBeCloseTo(0.5, 1);
    expect(damaged({ amount: 0.5, seed: 3 }).after.weights).toEqual(after.weights);
    expect(damaged({ amount: 0.5, seed: 4 }).after.weights).not.toEqual(after.weights);
    expect(after.biases).toEqual(before.biases);
  });

  it('brings biases to 0', () => {
    const { before, after } = damaged({ how: 'biases', amount: 0.75 });
    after.biases.forEach((bias, j) => expect(bias).toBeCloseTo(before.biases[j] / 4, 6));
    expect([...damaged({ how: 'biases', amount: 1 }).after.biases]).toEqual(new Array(16).fill(0));
  });

  it('rounds weights to the nearest of n levels', () => {
    const network = new Network([784, 2, 10]);
    network.layers[1].weights.set([-2, -0.9, 0.4, 1.1, 0, 1.9]);
    expect([...damaged({ how: 'levels', amount: 5 }, network).after.weights.slice(0, 6)]).toEqual([
      -2, -1, 0, 1, 0, 2,
    ]);
    expect([...damaged({ how: 'levels', amount: 2 }, network).after.weights.slice(0, 4)]).toEqual([
      -2, -2, 2, 2,
    ]);
  });

  it('shuffles a share of the weights: the same weights in other places', () => {
    const { before, after } = damaged({ how: 'shuffle', amount: 1 });
    expect([...after.weights].sort()).toEqual([...before.weights].sort());
    const moved = (amount: number) => {
      const { before, after } = damaged({ how: 'shuffle', amount });
      return after.weights.filter((weight, i) => weight !== before.weights[i]).length;
    };
    expect(moved(1)).toBeGreaterThan(240);
    expect(moved(0.25)).toBeGreaterThan(50);
    expect(moved(0.25)).toBeLessThanOrEqual(64);
  });

  it('is refused where there is no such layer', () => {
    expect(() => damaged({ layer: 3 })).toThrow();
  });
});
