import { describe, expect, it } from 'vitest';
import { Network } from '../network/network';
import { foldInputs, OWN_INPUTS, type InputConvention } from './input-convention';

const SIDE = 28;
const NEURON = 2;

/** What a neuron with small whole weights sums up from what it is given, input by input. */
function sumOf({ layers }: Network, given: (input: number) => number): number {
  const [{ weights, biases }] = layers;
  let sum = biases[NEURON];
  for (let input = 0; input < 784; input++) sum += weights[NEURON * 784 + input] * given(input);
  return sum;
}

function wholeNetwork(): Network {
  const network = new Network([784, 3, 10]);
  network.parameters.forEach((_, i) => (network.parameters[i] = ((i * 7) % 11) - 5));
  return network;
}

/** Of a digit, by row and column: halves and quarters, paper and ink among them. */
const inkAt = (row: number, column: number) => ((row * 3 + column) % 5) / 4;

describe('a first layer', () => {
  const byColumns = (row: number, column: number) => column * SIDE + row;
  it.each<[string, Partial<InputConvention>]>([
    ['for 0 to 255', { ink: 255 }],
    ['for 1 (paper) to 0 (ink)', { paper: 1, ink: 0 }],
    ['for −1 to 1', { paper: -1 }],
    ['for columns first', { inputAt: byColumns }],
    ['for 255 (paper) to 0, columns first', { paper: 255, ink: 0, inputAt: byColumns }],
  ])('%s sums up the same from Knobs’ own inputs', (_, special) => {
    const made = { ...OWN_INPUTS, ...special };
    const network = wholeNetwork();
    const given = new Float64Array(784);
    const own = new Float64Array(784);
    for (let row = 0; row < SIDE; row++) {
      for (let column = 0; column < SIDE; column++) {
        const ink = inkAt(row, column);
        given[made.inputAt(row, column)] = made.paper * (1 - ink) + made.ink * ink;
        own[row * SIDE + column] = ink;
      }
    }
    const before = sumOf(network, (input) => given[input]);
    foldInputs(network.layers[0], made);
    expect(sumOf(network, (input) => own[input])).toBe(before);
  });

  it('for Knobs’ own inputs stays as it is, to the bit', () => {
    const network = wholeNetwork();
    network.layers[0].biases[0] = -0;
    const bytes = new Uint8Array(network.parameters.slice().buffer);
    foldInputs(network.layers[0], OWN_INPUTS);
    expect(new Uint8Array(network.parameters.slice().buffer)).toEqual(bytes);
  });
});
