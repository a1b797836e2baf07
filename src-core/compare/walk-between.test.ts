import { expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { forward } from '../network/forward';
import { Network } from '../network/network';
import { shuffle } from '../network/random';
import { matchNetworks } from './match';
import { between } from './walk-between';

const sizes = [784, 6, 5, 10];
const { network: a } = randomNetwork(sizes, 1);

/** The same network with its hidden neurons in another order, neuron by neuron. */
function reordered(): Network {
  const orders = [
    shuffle([0, 1, 2, 3, 4, 5], 3),
    shuffle([0, 1, 2, 3, 4], 4),
    [...Array(10).keys()],
  ];
  const network = new Network(sizes);
  network.layers.forEach(({ weights, biases, inputs, outputs }, l) => {
    for (let j = 0; j < outputs; j++) {
      biases[j] = a.layers[l].biases[orders[l][j]];
      for (let i = 0; i < inputs; i++) {
        const from = l === 0 ? i : orders[l - 1][i];
        weights[j * inputs + i] = a.layers[l].weights[orders[l][j] * inputs + from];
      }
    }
  });
  return network;
}

it('goes straight from one to the other', () => {
  const { network: b } = randomNetwork(sizes, 2);
  expect(between(a, b, null, 0)).toEqual(a.parameters);
  expect(between(a, b, null, 1)).toEqual(b.parameters);
  const part = between(a, b, null, 0.25);
  expect(part[77]).toBeCloseTo(0.75 * a.parameters[77] + 0.25 * b.parameters[77], 6);
});

it('stays where it is if the other is the same in another order and neurons are matched', () => {
  const b = reordered();
  const pixels = Float32Array.from({ length: 784 }, (_, p) => (p % 5) / 5);
  expect(forward(b, pixels)).not.toEqual(forward(a, pixels));
  forward(b, pixels).z[2].forEach((z, k) => expect(z).toBe(forward(a, pixels).z[2][k]));
  const pairs = matchNetworks(a, b);
  for (const t of [0, 0.5, 1]) expect(between(a, b, pairs, t)).toEqual(a.parameters);
  expect(between(a, b, null, 0.5)).not.toEqual(a.parameters);
});

it('is refused between different structures', () => {
  expect(() => between(a, new Network([784, 6, 10]), null, 0.5)).toThrow();
});
