import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { ACTIVATION_NAMES, ACTIVATIONS, type ActivationName } from '../network/activations';
import { Network } from '../network/network';
import { CLASSES, PIXELS } from '../network/shape';
import { Evaluator } from './evaluator';
import * as header from './kernel/header';
import { testDigits } from './testing/test-digits';

const digits = testDigits(203, 1, 160);

describe.each<[ActivationName, number]>([
  ['sigmoid', 1e-6],
  ['tanh', 2e-6],
])('%s', (activation, most) => {
  it('is within %d of float64 everywhere', () => {
    const one = testDigits(1, 1);
    const grid = Array.from({ length: 12_800 }, (_, i) => -100 + i / 64);
    grid.push(...[1e-30, -1e-30, 87, -87, 88.8, -88.8, 1e4, -1e4, 3.4e38, -3.4e38, 0, -0]);
    const activations = [activation, activation];
    const network = new Network({ sizes: [PIXELS, 128, CLASSES], activations });
    const exact = { sigmoid: (z: number) => 1 / (1 + Math.exp(-z)), tanh: Math.tanh };
    let worst = 0;
    for (let from = 0; from < grid.length; from += 128) {
      const points = grid.slice(from, from + 128);
      network.layers[0].biases.set(points);
      const evaluator = new Evaluator(one, network, network.parameters);
      points.forEach((z, index) => {
        const a = evaluator.neuronDetail({ layer: 0, index }).means[one.labels[0]];
        const expected = exact[activation as keyof typeof exact](Math.fround(z));
        worst = Math.max(worst, Math.abs(a - expected));
      });
    }
    expect(worst).toBeLessThan(most);
  });
});

it('the kernel calls activations what the table says', () => {
  const { SIGMOID, TANH, RELU, IDENTITY, SOFTMAX } = header;
  const numbers = {
    sigmoid: SIGMOID,
    tanh: TANH,
    relu: RELU,
    identity: IDENTITY,
    softmax: SOFTMAX,
  };
  for (const name of ACTIVATION_NAMES) expect(ACTIVATIONS[name].kernel).toBe(numbers[name]);
});

describe('the cross-entropy', () => {
  const network = (output: ActivationName) => {
    const made = new Network({ sizes: [PIXELS, CLASSES], activations: [output] });
    made.layers[0].biases.set([0, 1, 2, -3, 0, 0, 40, 0, 0, -40]);
    return made;
  };
  // Sums of the biases alone. By hand, in float64.
  const z = [0, 1, 2, -3, 0, 0, 40, 0, 0, -40];
  const softplus = (x: number) => Math.log(1 + Math.exp(-Math.abs(x))) + Math.max(x, 0);
  const bySigmoid = (label: number) =>
    z.reduce((sum, value, k) => sum + softplus(k === label ? -value : value), 0);
  const bySoftmax = (label: number) =>
    Math.log(z.reduce((sum, value) => sum + Math.exp(value), 0)) - z[label];

  it.each<[ActivationName, (label: number) => number]>([
    ['sigmoid', bySigmoid],
    ['softmax', bySoftmax],
  ])('of %s is the mean over the digits', (output, costOf) => {
    const made = network(output);
    const evaluator = new Evaluator(digits, made, made.parameters);
    const quadratic = evaluator.measure(0);
    expect(quadratic.costName).toBe('quadratic');
    evaluator.setCost('crossEntropy');
    const { all, exam, costName } = evaluator.measure(0);
    expect(costName).toBe('crossEntropy');
    const mean = (labels: Uint8Array) =>
      labels.reduce((sum, label) => sum + costOf(label), 0) / labels.length;
    expect(all.cost / mean(digits.labels)).toBeCloseTo(1, 6);
    expect(exam.cost / mean(digits.labels.subarray(160))).toBeCloseTo(1, 6);
    evaluator.setCost('quadratic');
    expect(evaluator.measure(0)).toEqual(quadratic);
  });

  it('is asked of no output that has no shares', () => {
    const made = network('relu');
    const evaluator = new Evaluator(digits, made, made.parameters);
    const quadratic = evaluator.measure(0);
    evaluator.setCost('crossEntropy');
    expect(evaluator.measure(0)).toEqual(quadratic);
    // It is remembered for a network that has them.
    evaluator.setNetwork(network('softmax'), made.parameters);
    expect(evaluator.measure(0).costName).toBe('crossEntropy');
  });
});

describe('the detail of a neuron', () => {
  const { network } = randomNetwork([PIXELS, 6, 5, CLASSES], 3);

  it.each<[ActivationName, number, string]>([
    ['tanh', -40, 'dead'],
    ['tanh', 0, 'useful'],
    ['tanh', 40, 'saturated'],
    // On for some digit, however weakly; never on.
    ['relu', 0, 'useful'],
    ['relu', -1000, 'dead'],
    ['relu', 1000, 'useful'],
    ['identity', -1000, 'useful'],
  ])('of %s says of a bias of %d that the neuron is %s', (activation, bias, use) => {
    const activations = [activation, activation, activation];
    const changed = new Network({ sizes: network.sizes, activations }, network.parameters.slice());
    changed.layers[0].biases[1] = bias;
    const evaluator = new Evaluator(digits, changed, changed.parameters);
    expect(evaluator.neuronDetail({ layer: 0, index: 1 }).use).toBe(use);
    changed.weightsOf(0, 1).fill(0);
    const constant = new Evaluator(digits, changed, changed.parameters);
    const sameForAll = constant.neuronDetail({ layer: 0, index: 1 }).use;
    if (activation === 'identity') expect(sameForAll).toBe('dead');
  });

  it('of softmax outputs has shares, whose sum is 1', () => {
    const structure = { sizes: network.sizes, activations: [...network.activations] };
    structure.activations[2] = 'softmax';
    const evaluator = new Evaluator(digits, structure, network.parameters);
    const all = Array.from({ length: CLASSES }, (_, index) =>
      evaluator.activationsOf({ layer: 2, index }),
    );
    digits.labels.forEach((_, i) => {
      expect(all.reduce((sum, shares) => sum + shares[i], 0)).toBeCloseTo(1, 6);
    });
    const never = network.parameters.slice();
    never.fill(-1000, never.length - CLASSES, never.length - CLASSES + 1);
    const without = new Evaluator(digits, structure, never);
    expect(without.neuronDetail({ layer: 2, index: 0 }).use).toBe('dead');
  });
});
