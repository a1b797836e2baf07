import { describe, expect, it } from 'vitest';
import { pick, readPackage, splitPositions } from '../../scripts/build-digits';
import { reference } from '../evaluator/reference';
import { ACTIVATION_NAMES, HIDDEN_ACTIVATIONS } from '../network/activations';
import { emptyNetwork, randomNetwork, stampedNetwork } from './initial';
import { DEFAULT_SIZES, PIXELS } from '../network/shape';

const all = readPackage();
const { practice, exam } = splitPositions(all.labels.length);
const toPractiseOn = { name: 'MNIST', practice: practice.length, ...pick(all, practice) };
const toExamine = { name: 'MNIST', practice: 0, ...pick(all, exam) };

describe('the network with ten stamps', () => {
  it('reads about four of five digits of the exam, which it was not made from', () => {
    const { network } = stampedNetwork(DEFAULT_SIZES, toPractiseOn);
    const { exam } = reference(toExamine, network, 1);
    // The nearest mean is known to get 82 % on MNIST's own test set; these are others of the kind.
    expect(exam.count).toBe(2000);
    expect(exam.right / exam.count).toBeGreaterThan(0.78);
    expect(exam.right / exam.count).toBeLessThan(0.86);
  });

  it('answers with the nearest mean, in every structure that has room', () => {
    // The mean of the ones is (1, 0) at two pixels, of the twos (0, 1), of all others (0, 0). The
    // third picture, (0.6, 0.2), is √0.2 from the ones, 1 from the twos and √0.4 from the others.
    const images = new Uint8Array(3 * PIXELS);
    images[0] = 255;
    images[PIXELS + 1] = 255;
    images[2 * PIXELS] = 153;
    images[2 * PIXELS + 1] = 51;
    const digits = { name: 'toy', images, labels: Uint8Array.of(1, 2, 1), practice: 2 };
    for (const hidden of [[], [10], [16, 16], [12, 10, 128, 10]]) {
      const { network } = stampedNetwork([PIXELS, ...hidden, 10], digits);
      expect([...reference(digits, network, 1).answers]).toEqual([1, 2, 1]);
      for (const inner of HIDDEN_ACTIVATIONS) {
        for (const output of ACTIVATION_NAMES) {
          const activations = [...hidden.map(() => inner), output];
          const structure = { sizes: [PIXELS, ...hidden, 10], activations };
          const { network } = stampedNetwork(structure, digits);
          expect([...reference(digits, network, 1).answers]).toEqual([1, 2, 1]);
        }
      }
    }
  });

  it.each(HIDDEN_ACTIVATIONS)('reads as many with %s in the hidden layers', (activation) => {
    const activations = [activation, activation, 'softmax' as const];
    const { network } = stampedNetwork({ sizes: DEFAULT_SIZES, activations }, toPractiseOn);
    const { exam } = reference(toExamine, network, 1);
    expect(exam.right / exam.count).toBeGreaterThan(0.78);
  });

  it('names what each neuron is for', () => {
    const { names } = stampedNetwork(DEFAULT_SIZES, toPractiseOn);
    expect(names[0].slice(0, 12)).toEqual([
      ...Array.from({ length: 10 }, (_, digit) => `mean ${digit}`),
      'upright stroke',
      'steep rising stroke',
    ]);
    expect(new Set(names[0]).size).toBe(16);
  });
});

describe('the other networks', () => {
  it('empty is all zeros', () => {
    expect(emptyNetwork(DEFAULT_SIZES).network.parameters.every((value) => value === 0)).toBe(true);
  });

  it('random has the spread that was asked for, and is the same for the same seed', () => {
    const relus = randomNetwork({ sizes: [PIXELS, 128, 10], activations: ['relu', 'softmax'] }, 7);
    const [relu] = relus.network.layers;
    const wide = relu.weights.reduce((sum, w) => sum + w * w, 0) / relu.weights.length;
    // He's: 2 / inputs, and no biases.
    expect(wide * PIXELS).toBeCloseTo(2, 1);
    expect(relu.biases.every((bias) => bias === 0)).toBe(true);
    const { layers, parameters } = randomNetwork([PIXELS, 128, 10], 7).network;
    const [{ weights }] = layers;
    const variance = weights.reduce((sum, w) => sum + w * w, 0) / weights.length;
    expect(variance * PIXELS).toBeGreaterThan(0.97);
    expect(variance * PIXELS).toBeLessThan(1.03);
    expect(randomNetwork([PIXELS, 128, 10], 7).network.parameters).toEqual(parameters);
    expect(randomNetwork([PIXELS, 128, 10], 8).network.parameters).not.toEqual(parameters);
  });
});
