import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safetensors } from '../formats/safetensors';
import { readDocument } from '../formats/testing/read-document';
import {
  ACTIVATION_NAMES,
  ACTIVATIONS,
  HIDDEN_ACTIVATIONS,
  LARGEST,
  type ActivationName,
} from './activations';
import { answerOf } from './answer';
import { errorOf } from './backward';
import { costOf, costsFor, type CostName } from './costs';
import fixture from './fixtures/activations-784-6-5-10.json';
import { forward, quadraticCost } from './forward';
import { NEVER } from './muted';
import { Network } from './network';

const plain = readDocument(
  safetensors,
  readFileSync(new URL('fixtures/random-784-6-5-10.safetensors', import.meta.url)),
).network;

/** The largest difference between two lists, next to values of size 1 at least. */
function worstError(found: ArrayLike<number>, expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  const errors = expected.map(
    (value, i) => Math.abs(found[i] - value) / Math.max(1, Math.abs(value)),
  );
  return Math.max(...errors);
}

describe('every activation, computed by NumPy in float64', () => {
  it.each(fixture.cases)('as $activations', ({ pixels, label, costs, ...expected }) => {
    const activations = expected.activations as ActivationName[];
    const network = new Network({ sizes: plain.sizes, activations }, plain.parameters);
    const trace = forward(
      network,
      pixels.map((byte) => byte / 255),
    );
    for (const l of [0, 1, 2]) {
      expect(worstError(trace.z[l], expected.z[l])).toBeLessThan(1e-12);
      expect(worstError(trace.a[l], expected.a[l])).toBeLessThan(1e-12);
    }
    expect(answerOf(trace)).toBe(expected.answer);
    const names = costs.map(({ name }) => name);
    expect(costsFor(activations[2])).toEqual(names);
    for (const { name, cost, errors } of costs) {
      const found = errorOf(network, trace, label, name as CostName);
      const output = { z: trace.z[2], a: trace.a[2] };
      expect(costOf(name as CostName, network.layers[2], output, label)).toBeCloseTo(cost, 11);
      for (const l of [0, 1, 2]) expect(worstError(found[l], errors[l])).toBeLessThan(1e-11);
    }
  });
});

describe('activations', () => {
  it('lie in their range and have the slope that a small step finds', () => {
    for (const name of HIDDEN_ACTIVATIONS) {
      const { of, derivative, range } = ACTIVATIONS[name];
      for (const z of [-800, -3.7, -0.4, 0.3, 2.9, 800]) {
        expect(of!(z)).toBeGreaterThanOrEqual(range[0]);
        expect(of!(z)).toBeLessThanOrEqual(range[1]);
        const slope = (of!(z + 1e-6) - of!(z - 1e-6)) / 2e-6;
        expect(derivative(of!(z))).toBeCloseTo(slope, 6);
      }
    }
  });

  it('saturate and are never NaN, however large the parameters', () => {
    const hidden = fc.constantFrom(...HIDDEN_ACTIVATIONS);
    const number = fc.constantFrom(-LARGEST, -1e30, -1, 0, 1, 1e30, LARGEST);
    fc.assert(
      fc.property(
        fc.array(hidden, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...ACTIVATION_NAMES),
        fc.array(number, { minLength: 7, maxLength: 7 }),
        (before, output, numbers) => {
          const structure = { sizes: [784, 3, 3, 3, 3, 10], activations: [...before, output] };
          const network = new Network(structure);
          for (let i = 0; i < network.parameters.length; i++) {
            network.parameters[i] = numbers[(i * i) % 7];
          }
          const trace = forward(network, new Float32Array(784).fill(1));
          const errors = errorOf(network, trace, 3);
          for (const value of [...trace.z, ...trace.a, ...errors].flatMap((all) => [...all])) {
            expect(value).not.toBeNaN();
          }
          for (const value of trace.a.flatMap((all) => [...all])) {
            expect(Math.abs(value)).toBeLessThanOrEqual(LARGEST);
          }
          expect(quadraticCost(trace.a[4], 3)).not.toBeNaN();
        },
      ),
    );
  });

  it('of an output that is muted for good are 0, and softmax shares out the whole among the others', () => {
    for (const name of ACTIVATION_NAMES) {
      const network = new Network({ sizes: [784, 10], activations: [name] });
      network.layers[0].biases.fill(1);
      network.layers[0].biases[4] = NEVER;
      const { a } = forward(network, new Float32Array(784));
      expect(a[0][4]).toBe(0);
      expect(a[0][5]).toBeGreaterThan(0);
      const muted = [Array.from({ length: 10 }, (_, k) => k === 4)];
      network.layers[0].biases[4] = 1;
      expect(forward(network, new Float32Array(784), muted).a[0]).toEqual(a[0]);
    }
    const shares = new Network({ sizes: [784, 10], activations: ['softmax'] });
    shares.layers[0].biases[4] = NEVER;
    expect(forward(shares, new Float32Array(784)).a[0][0]).toBeCloseTo(1 / 9, 15);
  });

  it('have numbers of their own for the kernel', () => {
    const numbers = ACTIVATION_NAMES.map((name) => ACTIVATIONS[name].kernel);
    expect(new Set(numbers).size).toBe(ACTIVATION_NAMES.length);
  });
});
