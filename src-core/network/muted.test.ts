import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, UNDECIDED } from './answer';
import { forward } from './forward';
import { effectiveParameters, isAnyMuted } from './muted';
import { Network } from './network';
import { normal } from './random';

const sizes = [784, 6, 5, 10];
const nothing = sizes.slice(1).map((count) => new Array<boolean>(count).fill(false));

function random(seed: number): Network {
  const next = normal(seed);
  const network = new Network(sizes);
  for (let i = 0; i < network.parameters.length; i++) network.parameters[i] = next();
  return network;
}

function pixelsOf(seed: number): Float32Array {
  const next = normal(seed);
  return Float32Array.from({ length: 784 }, () => Math.abs(next()) % 1);
}

const flags = fc.tuple(
  ...sizes.slice(1).map((count) => fc.array(fc.boolean(), { minLength: count, maxLength: count })),
);

describe('muted neurons', () => {
  it('are 0, and what they would do can still be seen', () => {
    const network = random(1);
    const muted = nothing.map((layer) => [...layer]);
    muted[0][2] = muted[2][7] = true;
    const pixels = pixelsOf(2);
    const [plain, { z, a }] = [forward(network, pixels), forward(network, pixels, muted)];
    expect(z[0]).toEqual(plain.z[0]);
    expect(a[0][2]).toBe(0);
    expect(plain.a[0][2]).toBeGreaterThan(0);
    expect(a[2][7]).toBe(0);
    expect(Number.isFinite(z[2][7])).toBe(true);
  });

  it('do to the answers what a network without their outgoing weights does', () => {
    fc.assert(
      fc.property(flags, fc.nat(), fc.nat(), (muted, seed, ink) => {
        const network = random(seed);
        // Made without the code under test: columns of the next layer are 0.
        const plain = network.clone();
        for (const l of [0, 1]) {
          const next = plain.layers[l + 1];
          next.weights.forEach((_, i) => {
            if (muted[l][i % next.inputs]) next.weights[i] = 0;
          });
        }
        const pixels = pixelsOf(ink);
        const expected = forward(plain, pixels);
        const traced = forward(network, pixels, muted);
        const effective = new Network(sizes, effectiveParameters(network, muted));
        const measured = forward(effective, pixels);
        const outputs = expected.a[2].map((value, k) => (muted[2][k] ? 0 : value));
        expect(traced.a[2]).toEqual(outputs);
        expect(measured.a[2]).toEqual(outputs);
        expect(traced.z[2]).toEqual(expected.z[2]);
        const heard = [...outputs.keys()].filter((k) => !muted[2][k]);
        const [best = UNDECIDED] = heard.sort((k, m) => expected.z[2][m] - expected.z[2][k]);
        expect(answerOf(traced, muted)).toBe(best);
        expect(answerOf(measured)).toBe(best);
      }),
    );
  });

  it('keep their own weights, and the network’s own are left alone', () => {
    const network = random(3);
    const before = network.parameters.slice();
    const muted = nothing.map((layer) => [...layer]);
    muted[1][4] = true;
    const effective = effectiveParameters(network, muted);
    expect(network.parameters).toEqual(before);
    const { weights, weightOffset, inputs } = network.layers[2];
    const changed = [...effective.keys()].filter((i) => effective[i] !== before[i]);
    expect(changed).toEqual(
      Array.from({ length: 10 }, (_, row) => weightOffset + row * inputs + 4),
    );
    expect(weights).toHaveLength(50);
  });

  it('are none: then the parameters are the network’s own', () => {
    const network = random(4);
    expect(isAnyMuted(nothing)).toBe(false);
    expect(effectiveParameters(network, nothing)).toBe(network.parameters);
    expect(isAnyMuted([[false], [false, true]])).toBe(true);
  });
});
