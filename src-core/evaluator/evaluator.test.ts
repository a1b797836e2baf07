import { afterEach, describe, expect, it, vi } from 'vitest';
import { KnobsError } from '../errors';
import { forward } from '../network/forward';
import { randomNetwork } from '../document/initial';
import { effectiveParameters } from '../network/muted';
import { Network } from '../network/network';
import { CLASSES, DEFAULT_SIZES, PIXELS } from '../network/shape';
import { Evaluator } from './evaluator';
import { reference } from './reference';
import { expectLikeReference } from './testing/expect-reference';
import { BINS } from './neuron-detail';
import { testDigits } from './testing/test-digits';

const digits = testDigits(203, 1, 160);

afterEach(() => vi.unstubAllGlobals());

describe('a full pass', () => {
  it.each([[[784, 10]], [[784, 1, 10]], [[784, 16, 16, 10]], [[784, 33, 128, 7, 1, 10]]])(
    'is the reference for %j',
    (sizes) => {
      const { network } = randomNetwork(sizes, 7);
      const evaluator = new Evaluator(digits, sizes, network.parameters);
      const found = evaluator.measure(12);
      expect(found.revision).toBe(12);
      expectLikeReference(found, digits, network);
    },
  );

  it('is undecided about every digit where all outputs are the same', () => {
    const network = new Network(DEFAULT_SIZES);
    const found = new Evaluator(digits, network.sizes, network.parameters).measure(1);
    expect(found.answers).toEqual(new Uint8Array(digits.labels.length).fill(10));
    // ½ Σ over ten outputs of (0.5 − y)².
    expect(found.all.cost).toBeCloseTo(1.25, 7);
    expect(found.all).toMatchObject({ count: digits.labels.length, right: 0 });
    const undecided = Array.from(
      { length: CLASSES },
      (_, label) => found.all.confusion[label * 11 + 10],
    );
    expect(undecided).toEqual(
      Array.from(
        { length: CLASSES },
        (_, label) => digits.labels.filter((l) => l === label).length,
      ),
    );
  });

  it.each([
    ['two', [0, 1, 2, 5, 3, 4, 5, 0, 0, 0], 10],
    ['three, one the last,', [0, 1, 2, 5, 5, 4, 0, 0, 0, 5], 10],
    ['two that are passed,', [0, 5, 5, 5.5, 0, 0, 0, 0, 0, 0], 3],
    ['two zeros of either sign', [-0, -1, -1, -1, -1, -1, 0, -1, -1, -1], 10],
    ['two beyond any difference in σ', [0, 1e30, 0, 0, 1e30, 0, 0, 0, 0, 0], 10],
  ])('where %s share the largest sum answers as it should', (_, biases, answer) => {
    const network = new Network([PIXELS, CLASSES]);
    network.layers[0].biases.set(biases);
    const { answers } = new Evaluator(digits, network.sizes, network.parameters).measure(1);
    expect(new Set(answers)).toEqual(new Set([answer]));
  });

  it('never answers a muted output, however low the others are, and is undecided if all are muted', () => {
    const network = new Network([PIXELS, CLASSES]);
    network.layers[0].weights.fill(-3e38);
    network.layers[0].biases.fill(-3e38);
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    const muted = [Array<boolean>(CLASSES).fill(false)];
    for (let k = 0; k < CLASSES; k++) {
      muted[0][k] = true;
      const after = effectiveParameters(network, muted);
      evaluator.apply([{ offset: 0, after }]);
      const { answers, all } = evaluator.measure(1);
      expect(new Set(answers)).toEqual(new Set([k === 8 ? 9 : 10]));
      expect(all.cost).toBe(0.5);
    }
  });

  it.each([
    [[20, 25, 22], 1],
    [[40, 50, 60], 2],
    [[40, 5000, 60], 1],
    [[-70, -50, -60, ...Array<number>(7).fill(-80)], 1],
  ])('tells outputs apart that σ rounds to the same: with biases of %j', (biases, answer) => {
    const network = new Network([PIXELS, CLASSES]);
    network.layers[0].biases.set(biases);
    const { answers } = new Evaluator(digits, network.sizes, network.parameters).measure(1);
    expect(new Set(answers)).toEqual(new Set([answer]));
  });

  it('measures no digits at all', () => {
    const { network } = randomNetwork(DEFAULT_SIZES, 1);
    const none = testDigits(0, 1);
    const evaluator = new Evaluator(none, network.sizes, network.parameters);
    evaluator.apply([{ offset: 3, after: Float32Array.of(2) }]);
    network.parameters[3] = 2;
    expect(evaluator.measure(0)).toEqual(reference(none, network, 0));
  });

  it('finds finite numbers whatever the weights', () => {
    const network = new Network([PIXELS, 3, 4, CLASSES]);
    const wild = [3.4e38, -3.4e38, 1e-45, -1e-45, 0, -0, 1e20, -1];
    network.parameters.forEach((_, i, all) => (all[i] = wild[(i * 7 + (i >> 3)) % wild.length]));
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    for (const { min, max } of evaluator.measure(1).sums) {
      expect([...min, ...max].every(Number.isFinite)).toBe(true);
    }
    expect(evaluator.measure(1).all.cost).toBeGreaterThan(0);
    expect(evaluator.measure(1).all.cost).toBeLessThanOrEqual(5);
  });
});

describe('changes', () => {
  it('are measured together, in every layer', () => {
    const { network } = randomNetwork(DEFAULT_SIZES, 2);
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    const runs = network.layers.map(({ weightOffset, biasOffset }, l) => {
      const offset = l === 1 ? biasOffset - 2 : weightOffset + 300 * (l + 1) - 300;
      for (let i = offset; i < offset + 5; i++) network.parameters[i] += 0.75;
      return { offset, after: network.parameters.slice(offset, offset + 5) };
    });
    evaluator.apply(runs);
    expectLikeReference(evaluator.measure(1), digits, network);
  });

  it('that are taken back leave no trace', () => {
    const { network } = randomNetwork(DEFAULT_SIZES, 2);
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    const before = evaluator.measure(1);
    const offset = 5 * PIXELS + 400;
    for (const value of [0.1, 100, -3e5, network.parameters[offset]]) {
      evaluator.apply([{ offset, after: Float32Array.of(value) }]);
      evaluator.measure(1);
    }
    expect(evaluator.measure(1)).toEqual(before);
  });

  it('do not reach what was answered before', () => {
    const { network } = randomNetwork(DEFAULT_SIZES, 2);
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    const before = evaluator.measure(1);
    const copy = structuredClone(before);
    evaluator.apply([{ offset: 0, after: network.parameters.map((value) => -value) }]);
    expect(evaluator.measure(1).all.confusion).not.toEqual(before.all.confusion);
    expect(before).toEqual(copy);
  });

  it('of the digits and of the network are measured from then on', () => {
    const { network } = randomNetwork(DEFAULT_SIZES, 2);
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    evaluator.measure(1);
    const others = testDigits(70, 9, 50);
    evaluator.setDigits(others);
    expectLikeReference(evaluator.measure(2), others, network);
    for (const sizes of [
      [784, 128, 128, 128, 128, 10],
      [784, 10],
      [784, 5, 10],
    ]) {
      const { network: next } = randomNetwork(sizes, 4);
      evaluator.setNetwork(sizes, next.parameters);
      expectLikeReference(evaluator.measure(3), others, next);
    }
  });
});

describe('the detail of a neuron', () => {
  const { network } = randomNetwork([PIXELS, 6, 5, CLASSES], 3);

  it.each([0, 1, 2])('agrees with float64 in layer %i', (layer) => {
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    const detail = evaluator.neuronDetail({ layer, index: 4 });
    const traces = Array.from(digits.labels, (_, i) =>
      forward(
        network,
        Float64Array.from(digits.images.subarray(i * PIXELS, (i + 1) * PIXELS), (x) => x / 255),
      ),
    );
    const z = traces.map((trace) => trace.z[layer][4]);
    expect(detail.from).toBeCloseTo(Math.min(...z), 5);
    expect(detail.to).toBeCloseTo(Math.max(...z), 5);
    for (let label = 0; label < CLASSES; label++) {
      const own = traces.filter((_, i) => digits.labels[i] === label);
      const mean = own.reduce((sum, trace) => sum + trace.a[layer][4], 0) / own.length;
      expect(detail.means[label]).toBeCloseTo(mean, 6);
      // As many digits below any edge between two bars, but for those on the edge itself.
      const bars = detail.histogram.subarray(label * BINS, (label + 1) * BINS);
      for (let edge = 0, below = 0; edge < BINS; edge++) {
        const at = detail.from + (edge / BINS) * (detail.to - detail.from);
        const near = own.filter((trace) => Math.abs(trace.z[layer][4] - at) < 1e-5).length;
        const expected = own.filter((trace) => trace.z[layer][4] < at).length;
        expect(Math.abs(below - expected)).toBeLessThanOrEqual(near);
        below += bars[edge];
      }
      expect(bars.reduce((sum, n) => sum + n, 0)).toBe(own.length);
    }
  });

  it('follows changes that were not measured yet', () => {
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    const before = evaluator.neuronDetail({ layer: 0, index: 2 });
    const offset = network.layers[0].biasOffset + 2;
    const after = Float32Array.of(network.parameters[offset] + 3);
    evaluator.apply([{ offset, after }]);
    expect(evaluator.neuronDetail({ layer: 0, index: 2 }).from).toBeCloseTo(before.from + 3, 5);
  });

  it.each([
    [-40, 'dead'],
    [0, 'useful'],
    [40, 'saturated'],
  ])('says of a bias of %d that the neuron is %s', (bias, use) => {
    const changed = network.clone();
    changed.layers[0].biases[1] = bias;
    const evaluator = new Evaluator(digits, changed.sizes, changed.parameters);
    expect(evaluator.neuronDetail({ layer: 0, index: 1 }).use).toBe(use);
  });

  it('of a muted output has sums that can be shown', () => {
    const muted = network.layers.map(({ outputs }) => Array<boolean>(outputs).fill(false));
    muted[2][4] = true;
    const parameters = effectiveParameters(network, muted);
    const evaluator = new Evaluator(digits, network.sizes, parameters);
    const detail = evaluator.neuronDetail({ layer: 2, index: 4 });
    expect(detail).toMatchObject({ from: -1000, to: -1000, use: 'dead' });
    expect(Math.max(...detail.means)).toBeLessThan(1e-37);
  });

  it('says where there is no such neuron', () => {
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    expect(() => evaluator.neuronDetail({ layer: 1, index: 5 })).toThrow(KnobsError);
  });
});

describe('what it needs', () => {
  it('is less than 40 MB for 10,000 digits and less than 220 MB for 60,000, with pictures; the largest network stays below that without them', () => {
    const { network } = randomNetwork(DEFAULT_SIZES, 1);
    for (const [count, limit] of [
      [10_000, 40e6],
      [60_000, 220e6],
    ]) {
      const set = testDigits(count, 1);
      const evaluator = new Evaluator(set, network.sizes, network.parameters);
      expect(evaluator.byteLength + set.images.byteLength).toBeLessThan(limit);
      expect(evaluator.measure(1).all.count).toBe(count);
      const { network: largest } = randomNetwork([784, 128, 128, 128, 128, 10], 1);
      evaluator.setNetwork(largest.sizes, largest.parameters);
      expect(evaluator.byteLength).toBeLessThan(220e6);
    }
  }, 60_000);

  it.each([undefined, { validate: () => false }])(
    'is WebAssembly SIMD, and it says so',
    (webAssembly) => {
      vi.stubGlobal('WebAssembly', webAssembly);
      const { network } = randomNetwork(DEFAULT_SIZES, 1);
      expect(() => new Evaluator(digits, network.sizes, network.parameters)).toThrow(
        new KnobsError('plain', {
          text: 'Knobs measures networks with WebAssembly SIMD, which this browser or computer doesn’t have. Use a current version of Chrome, Edge, Firefox or Safari.',
        }),
      );
    },
  );
});
