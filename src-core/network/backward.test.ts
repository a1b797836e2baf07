import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { safetensors } from '../formats/safetensors';
import { readDocument } from '../formats/testing/read-document';
import { errorOf } from './backward';
import fixture from './fixtures/random-784-16-16-10.json';
import { forward, quadraticCost } from './forward';

const { cases } = fixture;
const { network } = readDocument(
  safetensors,
  readFileSync(new URL('fixtures/random-784-16-16-10.safetensors', import.meta.url)),
);

/** The largest difference between two lists, as a share of the expected value. */
function worstError(found: ArrayLike<number>, expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return Math.max(...expected.map((value, i) => Math.abs(found[i] - value) / Math.abs(value)));
}

describe('errorOf', () => {
  it.each(cases)('is what autograd finds, for an input labelled $label', (expected) => {
    const trace = forward(
      network,
      expected.pixels.map((byte) => byte / 255),
    );
    const errors = errorOf(network, trace, expected.label);
    expect(errors.length).toBe(3);
    for (const l of [0, 1, 2]) {
      expect(worstError(errors[l], expected.errors[l])).toBeLessThan(1e-11);
    }
  });

  it('is how the cost answers to a small change of a bias', () => {
    const { pixels, label } = cases[0];
    const x = pixels.map((byte) => byte / 255);
    const errors = errorOf(network, forward(network, x), label);
    // Float32 biases near 1 move in steps of 2⁻²³; 2⁻⁸ is exact enough and small enough.
    const step = 2 ** -8;
    network.layers.forEach((layer, l) => {
      for (const j of [0, 5, 9]) {
        const costWith = (change: number) => {
          const changed = network.clone();
          changed.layers[l].biases[j] += change;
          const moved = changed.layers[l].biases[j] - layer.biases[j];
          return { cost: quadraticCost(forward(changed, x).a[2], label), moved };
        };
        const up = costWith(step);
        const down = costWith(-step);
        const slope = (up.cost - down.cost) / (up.moved - down.moved);
        expect(worstError([errors[l][j]], [slope])).toBeLessThan(1e-4);
      }
    });
  });
});
