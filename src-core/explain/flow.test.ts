import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { HIDDEN_ACTIVATIONS, type ActivationName } from '../network/activations';
import { forward } from '../network/forward';
import { Network } from '../network/network';
import { uniform } from '../network/random';
import { explainFlow, inkThrough, pixelLink, slopeAt } from './flow';
import { integrate } from './testing/integrate';
import type { Way } from './walk';

const blank = new Float64Array(784);

/** A few dozen pixels with ink. */
function someInk(seed: number): Float32Array {
  const next = uniform(seed);
  const pixels = new Float32Array(784);
  for (let i = 0; i < 60; i++) pixels[Math.floor(next() * 784)] = next();
  return pixels;
}

const total = (values: ArrayLike<number>) => Array.from(values).reduce((sum, one) => sum + one, 0);
const size = (values: ArrayLike<number>) => total(Array.from(values, Math.abs));

/** 784-2-10, worked by hand: only pixel 3 has ink. */
function byHand(): Network {
  const network = new Network({ sizes: [784, 2, 10], activations: ['relu', 'identity'] });
  network.weightsOf(0, 0)[3] = 4;
  network.layers[0].biases[0] = -1;
  network.weightsOf(0, 1)[3] = -2;
  network.layers[0].biases[1] = 1;
  network.weightsOf(1, 9).set([1, 2]);
  network.weightsOf(1, 4).set([-2, 1]);
  network.layers[1].biases[9] = 0.5;
  return network;
}

describe('the flow, worked by hand', () => {
  const pixels = new Float32Array(784);
  pixels[3] = 1;
  const network = byHand();
  const way = { network, muted: undefined, from: blank, to: pixels };
  const target = { layer: 1, index: 9, against: 4 };
  const flow = explainFlow({ ...way, target });

  it('adds up to the margin of the digit less that of blank paper', () => {
    // Blank: a = ReLU(−1), ReLU(1) = 0, 1; z₉ = 0.5 + 2 = 2.5, z₄ = 1. Inked: a = 3, 0; z₉ = 3.5, z₄ = −6.
    expect(flow.margin).toEqual({ digit: 9.5, baseline: 1.5 });
    expect(flow.pixels[3]).toBeCloseTo(8, 12);
    expect(size(flow.pixels)).toBeCloseTo(8, 12);
  });

  it('goes through neurons and links as their activations change', () => {
    // Δa = 3 and −1: to 9 by 1 and 2, to 4 (taken away) by −2 and 1.
    expect(Array.from(flow.links[1].subarray(18, 20))).toEqual([3, -2]);
    expect(Array.from(flow.links[1].subarray(8, 10))).toEqual([6, 1]);
    expect(Array.from(flow.neurons[0])).toEqual([9, -1]);
    expect([flow.neurons[1][9], flow.neurons[1][4]]).toEqual([1, 7]);
    expect(pixelLink(network, flow, { pixel: 3, index: 0 })).toBeCloseTo(9, 12);
    expect(pixelLink(network, flow, { pixel: 3, index: 1 })).toBeCloseTo(-1, 12);
  });

  it('passes nothing through a muted neuron', () => {
    const muted = [[true, false], new Array<boolean>(10).fill(false)];
    const { neurons, margin } = explainFlow({ ...way, muted, target });
    expect(Array.from(neurons[0])).toEqual([0, -1]);
    expect(margin.digit - margin.baseline).toBe(-1);
  });

  it('tells the ink of a neuron and of a ribbon', () => {
    const ink = (layer: number, index: number, from: number | null) =>
      inkThrough({ ...way, target }, flow, { layer, index, from })[3];
    expect(ink(0, 0, null)).toBeCloseTo(9, 12);
    expect(ink(1, 9, null)).toBeCloseTo(1, 12);
    expect(ink(1, 9, 1)).toBeCloseTo(-2, 12);
    expect(ink(1, 4, 0)).toBeCloseTo(6, 12);
  });
});

const structures = fc.record({
  hidden: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
  seed: fc.nat(),
  steps: fc.integer({ min: 1, max: 9 }),
  names: fc.array(fc.constantFrom<ActivationName>(...HIDDEN_ACTIVATIONS), {
    minLength: 4,
    maxLength: 4,
  }),
  isSoftmax: fc.boolean(),
  isMuted: fc.boolean(),
});

describe('whatever the network', () => {
  it('what flows into a neuron flows out of it, and the pixels add up, at any number of steps', () => {
    fc.assert(
      fc.property(structures, ({ hidden, seed, steps, names, isSoftmax, isMuted }) => {
        const sizes = [784, ...hidden, 10];
        const activations = [...names.slice(0, hidden.length), isSoftmax ? 'softmax' : 'sigmoid'];
        const { network } = randomNetwork({ sizes, activations } as never, seed);
        const next = uniform(seed);
        const muted = sizes
          .slice(1)
          .map((count, l) =>
            Array.from({ length: count }, () => isMuted && l < hidden.length && next() < 0.2),
          );
        const [from, to] = [someInk(seed + 1), someInk(seed)];
        const target = { layer: hidden.length, index: 7, against: seed % 3 ? 2 : null };
        const flow = explainFlow({ network, muted, target, from, to }, steps);
        const value = (pixels: Float32Array) => {
          const { z } = forward(network, pixels, muted);
          const last = z[hidden.length];
          return last[7] - (target.against === null ? 0 : last[2]);
        };
        const change = value(to) - value(from);
        expect(Math.abs(total(flow.pixels) - change)).toBeLessThan(
          1e-9 * (1e-3 + size(flow.pixels)),
        );
        for (const [l, neurons] of flow.neurons.entries()) {
          const all = size(neurons);
          expect(Math.abs(total(neurons) - change)).toBeLessThan(1e-9 * (1e-3 + all));
          const { inputs } = network.layers[l];
          neurons.forEach((out, index) => {
            let into = 0;
            for (let i = 0; i < inputs; i++) {
              into +=
                l === 0
                  ? pixelLink(network, flow, { pixel: i, index })
                  : flow.links[l][index * inputs + i];
            }
            expect(Math.abs(into - out)).toBeLessThan(1e-9 * (1e-3 + all));
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the ink of all neurons of a layer is all ink', () => {
    const { network } = randomNetwork([784, 6, 5, 10], 3);
    const way: Way = {
      network,
      muted: undefined,
      target: { layer: 2, index: 1, against: 0 },
      from: blank,
      to: someInk(4),
    };
    const flow = explainFlow(way);
    const sum = new Float64Array(784);
    for (let index = 0; index < 5; index++) {
      const ink = inkThrough(way, flow, { layer: 1, index, from: null });
      expect(total(ink)).toBeCloseTo(flow.neurons[1][index], 12);
      const links = Array.from({ length: 6 }, (_, from) =>
        total(inkThrough(way, flow, { layer: 1, index, from })),
      );
      links.forEach((link, from) => expect(link).toBeCloseTo(flow.links[1][index * 6 + from], 12));
      ink.forEach((part, i) => (sum[i] += part));
    }
    sum.forEach((part, i) => expect(part).toBeCloseTo(flow.pixels[i], 12));
  });
});

describe('many steps', () => {
  const cases: readonly [string, readonly ActivationName[], number][] = [
    ['sigmoid', ['sigmoid', 'sigmoid', 'sigmoid'], 1],
    ['tanh and softmax', ['tanh', 'tanh', 'softmax'], 2],
    ['ReLU', ['relu', 'relu', 'identity'], 3],
  ];
  it.each(cases)(
    'are the conductance, by integration in 10,000 steps: %s',
    (_, activations, seed) => {
      const { network } = randomNetwork({ sizes: [784, 5, 4, 10], activations }, seed);
      for (let i = 0; i < network.parameters.length; i++) network.parameters[i] *= 2;
      const muted = [[false, true, false, false, false], [], []].map((layer, l) =>
        layer.length > 0 ? layer : new Array<boolean>(network.sizes[l + 1]).fill(false),
      );
      // Few pixels, so that plain loops over all of them take no time.
      const to = someInk(seed + 10);
      for (const target of [
        { layer: 2, index: 3, against: 5 },
        { layer: 1, index: 2, against: null },
      ]) {
        const way = { network, muted, target, from: blank, to };
        const expected = integrate(way, 10_000);
        const fine = explainFlow(way, 4096);
        const chosen = explainFlow(way);
        expect(chosen.isSettled).toBe(true);
        expected.forEach((rows, l) => {
          const inputs = network.layers[l].inputs;
          const all = rows.reduce((sum, row) => sum + size(row), 0);
          const off = (flow: typeof fine) =>
            rows.reduce((sum, row, j) => {
              const found = (i: number) =>
                l === 0
                  ? pixelLink(network, flow, { pixel: i, index: j })
                  : flow.links[l][j * inputs + i];
              return sum + row.reduce((more, value, i) => more + Math.abs(value - found(i)), 0);
            }, 0);
          expect(off(fine)).toBeLessThan(1e-3 * all);
          expect(off(chosen)).toBeLessThan(0.02 * all);
        });
      }
    },
    60_000,
  );
});

it('is flat where the slope is small', () => {
  const network = new Network([784, 3, 10]);
  // σ(4) = 0.982, σ(2) = 0.881, σ(−4) = 0.018: slopes a (1 − a) of 0.0177, 0.105, 0.0177.
  network.layers[0].biases.set([4, 2, -4]);
  const trace = forward(network, blank);
  const flat = [0, 1, 2].map((index) => slopeAt(network, trace, { layer: 0, index }));
  expect(flat.map(({ isFlat }) => isFlat)).toEqual([true, false, true]);
  expect(flat[0].slope).toBeCloseTo(0.017662706213291118, 12);
});
