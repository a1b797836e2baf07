import { describe, expect, it } from 'vitest';
import { Network } from '../network/network';
import { uniform } from '../network/random';
import type { ActivationName } from '../network/activations';
import { testDigits } from '../evaluator/testing/test-digits';
import { measureWays } from './best-way';
import { activationsWith, commonWays, plainWay, readAs, type Inputs } from './way';

/** A network with numbers everywhere. */
function someNetwork(): Network {
  const network = new Network([784, 3, 10]);
  const next = uniform(4);
  network.parameters.forEach((_, i, all) => (all[i] = (next() - 0.5) / 8));
  return network;
}

/** The weighted sums of the outputs by plain loops, from whatever inputs. */
function outputsOf(network: Network, inputs: readonly number[], of: (z: number) => number) {
  let a = inputs;
  let z: number[] = [];
  for (const { inputs: count, outputs, weights, biases } of network.layers) {
    z = Array.from({ length: outputs }, (_, j) =>
      a.reduce((sum, value, i) => sum + weights[j * count + i] * value, biases[j]),
    );
    a = z.map(of);
  }
  return z;
}

const pixels = (() => {
  const next = uniform(9);
  return Array.from({ length: 784 }, () => (next() < 0.8 ? 0 : next()));
})();
const relu = (z: number) => Math.max(0, z);

describe('a network made for other inputs', () => {
  it.each<[Inputs, (x: number) => number]>([
    ['0..1', (x) => x],
    ['0..255', (x) => 255 * x],
    ['inverted', (x) => 1 - x],
    [{ mean: 0.1307, std: 0.3081 }, (x) => (x - 0.1307) / 0.3081],
    [{ mean: 0.5, std: 1 }, (x) => x - 0.5],
  ])('sums up the same from 0..1: %j', (inputs, given) => {
    const network = someNetwork();
    const activations: ActivationName[] = ['relu', 'softmax'];
    const read = readAs(network, { ...plainWay(activations), inputs });
    expect(read.activations).toEqual(activations);
    const expected = outputsOf(network, pixels.map(given), relu);
    outputsOf(read, pixels, relu).forEach((z, k) => {
      expect(Math.abs(z - expected[k])).toBeLessThan(1e-5 * Math.max(1, Math.abs(expected[k])));
    });
  });

  it('sums up the same where pixels came column by column', () => {
    const network = someNetwork();
    const read = readAs(network, { ...plainWay(['sigmoid', 'sigmoid']), order: 'columns' });
    const turned = pixels.map((_, i) => pixels[(i % 28) * 28 + Math.floor(i / 28)]);
    const expected = outputsOf(network, turned, Math.tanh);
    outputsOf(read, pixels, Math.tanh).forEach((z, k) => expect(z).toBeCloseTo(expected[k], 6));
  });

  it('answers the same where its first output is for 1', () => {
    const network = someNetwork();
    const read = readAs(network, { ...plainWay(['sigmoid', 'sigmoid']), firstOutput: 1 });
    const expected = outputsOf(network, pixels, Math.tanh);
    const found = outputsOf(read, pixels, Math.tanh);
    // The output for the class n is that for the digit n, and the tenth that for 0.
    expect(found.slice(1)).toEqual(expected.slice(0, 9));
    expect(found[0]).toBe(expected[9]);
  });

  it('is refused if its weights become too large', () => {
    const network = someNetwork();
    const way = plainWay(['sigmoid', 'sigmoid']);
    const inputs = { mean: 0.5, std: 1e-47 };
    expect(() => readAs(network, { ...way, inputs })).toThrow(
      'From inputs mean=0.5,std=1e-47, weights of the first layer become larger than float32 can hold.',
    );
    network.weightsOf(0, 1)[5] = 3e38;
    expect(() => readAs(network, { ...way, inputs: '0..255' })).toThrow('0..255');
    // Such a way is not tried.
    const tried = measureWays(network, commonWays(2), testDigits(20, 1));
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.some(({ way: { inputs } }) => inputs === '0..255')).toBe(false);
  });

  it('is left as it is', () => {
    const network = someNetwork();
    const before = network.parameters.slice();
    readAs(network, { ...plainWay(['tanh', 'softmax']), inputs: 'inverted', firstOutput: 1 });
    expect(network.parameters).toEqual(before);
  });
});

describe('the ways that are tried', () => {
  it('are the plain one first, each once, with shares after ReLU and tanh', () => {
    const ways = commonWays(3);
    expect(ways[0]).toEqual(plainWay(['sigmoid', 'sigmoid', 'sigmoid']));
    expect(ways).toHaveLength(3 * 7 * 2);
    expect(activationsWith('relu', 3)).toEqual(['relu', 'relu', 'softmax']);
    expect(commonWays(1)).toHaveLength(7 * 2);
  });

  it('are only what is still open', () => {
    const fixed = { ...plainWay(['relu', 'softmax']), inputs: '0..255' as const };
    expect(commonWays(2, fixed)).toEqual([fixed]);
    expect(commonWays(2, { inputs: 'inverted' }).every(({ inputs }) => inputs === 'inverted')).toBe(
      true,
    );
  });
});
