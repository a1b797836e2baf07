import { expect, it } from 'vitest';
import { Network } from '../network/network';
import { termsOf } from './terms';

const network = new Network([784, 2, 10]);
network.weightsOf(1, 9).set([3, -1]);
network.weightsOf(1, 4).set([1, 2]);
network.layers[1].biases.set([0.5], 9);
network.layers[1].biases.set([0.25], 4);
const trace = { a: [Float64Array.of(0.5, 1), new Float64Array(10)] };
const usual = Float64Array.of(0.5, 0.25);

it('adds up to the margin, and against the usual counts only what is unusual', () => {
  const terms = termsOf(network, trace, { layer: 1, index: 9, against: 4 }, usual);
  // ΔW = 2, −3 and Δb = 0.25: z₉ = 1.5 − 1 + 0.5 = 1, z₄ = 0.5 + 2 + 0.25 = 2.75.
  expect(terms).toMatchObject({ bias: 0.25, inSum: Float64Array.of(1, -3) });
  expect(terms?.againstUsual).toEqual(Float64Array.of(0, -2.25));
});

it('of one neuron alone, and without what is usual', () => {
  const terms = termsOf(network, trace, { layer: 1, index: 4, against: null }, null);
  expect(terms).toMatchObject({ bias: 0.25, inSum: Float64Array.of(0.5, 2), againstUsual: null });
});

it('has none where the layer before is the pixels', () => {
  expect(termsOf(network, trace, { layer: 0, index: 1, against: null }, null)).toBeNull();
});
