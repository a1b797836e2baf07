import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { safetensors } from '../formats/safetensors';
import { readDocument } from '../formats/testing/read-document';
import fixture from './fixtures/random-784-16-16-10.json';
import { answerOf } from './answer';
import { forward, quadraticCost } from './forward';
import { Network } from './network';

/** The largest difference between two lists, as a share of the expected value. */
function worstError(found: ArrayLike<number>, expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return Math.max(...expected.map((value, i) => Math.abs(found[i] - value) / Math.abs(value)));
}

describe('forward, worked by hand', () => {
  // 784-2-10. Only two pixels have ink, so only their weights matter.
  const network = new Network([784, 2, 10]);
  const pixels = new Float32Array(784);
  pixels[3] = 1;
  pixels[783] = 0.5;

  network.weightsOf(0, 0).set([2], 3); // neuron 0: 2·x₃ + 4·x₇₈₃ − 4
  network.weightsOf(0, 0).set([4], 783);
  network.layers[0].biases[0] = -4;
  network.weightsOf(0, 1).set([-1], 3); // neuron 1: −x₃ + 4·x₇₈₃, and no bias
  network.weightsOf(0, 1).set([4], 783);
  network.weightsOf(0, 1).set([100], 4); // a weight on paper changes nothing

  network.weightsOf(1, 7).set([6, 0]); // output 7: 6·a₀ − 1
  network.layers[1].biases[7] = -1;
  network.weightsOf(1, 9).set([0, -8]); // output 9: −8·a₁ + 8
  network.layers[1].biases[9] = 8;

  const { z, a } = forward(network, pixels);

  it('the hidden layer', () => {
    // z₀ = 2·1 + 4·0.5 − 4 = 0, so a₀ = 1 / (1 + e⁰) = 1/2
    expect(z[0][0]).toBe(0);
    expect(a[0][0]).toBe(0.5);
    // z₁ = −1·1 + 4·0.5 = 1, so a₁ = 1 / (1 + 1/e) = 1 / 1.36787944117… = 0.73105857863…
    expect(z[0][1]).toBe(1);
    expect(a[0][1]).toBeCloseTo(0.731058578630005, 14);
  });

  it('the output', () => {
    // z₇ = 6·0.5 − 1 = 2, so a₇ = 1 / (1 + e⁻²) = 1 / 1.13533528323… = 0.88079707797…
    expect(z[1][7]).toBe(2);
    expect(a[1][7]).toBeCloseTo(0.880797077977882, 14);
    // z₉ = 8 − 8·0.73105857863… = 2.15153137095996, a₉ = 1 / (1 + 0.1163059138…)
    expect(z[1][9]).toBeCloseTo(2.15153137095996, 13);
    expect(a[1][9]).toBeCloseTo(0.895811791024636, 14);
    // Nothing reaches the other outputs: z = 0, a = 1/2.
    for (const k of [0, 1, 2, 3, 4, 5, 6, 8]) expect([z[1][k], a[1][k]]).toEqual([0, 0.5]);
    expect(answerOf({ z })).toBe(9);
  });

  it('the cost', () => {
    // Right would be 7: ½ (8·0.5² + 0.119202922022118² + 0.895811791024636²)
    expect(quadraticCost(a[1], 7)).toBeCloseTo(1.408344050778688, 13);
  });
});

describe('forward, computed by NumPy in float64', () => {
  const { network } = readDocument(
    safetensors,
    readFileSync(new URL('fixtures/random-784-16-16-10.safetensors', import.meta.url)),
  );

  it.each(fixture.cases)('for an input labelled $label', ({ pixels, label, ...expected }) => {
    const { z, a } = forward(
      network,
      pixels.map((byte) => byte / 255),
    );
    expect(z.length).toBe(3);
    for (const l of [0, 1, 2]) {
      expect(worstError(z[l], expected.z[l])).toBeLessThan(1e-12);
      expect(worstError(a[l], expected.a[l])).toBeLessThan(1e-12);
    }
    expect(answerOf({ z })).toBe(expected.answer);
    expect(worstError([quadraticCost(a[2], label)], [expected.cost])).toBeLessThan(1e-12);
  });
});
