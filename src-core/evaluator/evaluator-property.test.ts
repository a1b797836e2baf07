import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomNetwork } from '../document/initial';
import { ACTIVATION_NAMES, HIDDEN_ACTIVATIONS, type ActivationName } from '../network/activations';
import { COST_NAMES } from '../network/costs';
import { effectiveParameters } from '../network/muted';
import { Network } from '../network/network';
import { normal, uniform } from '../network/random';
import { CLASSES, PIXELS, type LayerSizes } from '../network/shape';
import { Evaluator } from './evaluator';
import type { ChangedRun } from './meter';
import { reference } from './reference';
import { crewHere } from './testing/crew-here';
import { expectLikeReference } from './testing/expect-reference';
import { testDigits } from './testing/test-digits';

const hidden = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 128 })),
  { maxLength: 4 },
);
const sizesOf = (neurons: number[]): LayerSizes => [PIXELS, ...neurons, CLASSES];
/** The sigmoid everywhere, or any activations that such a network can have. */
const activations = fc.option(
  fc.record({
    hidden: fc.array(fc.constantFrom(...HIDDEN_ACTIVATIONS), { minLength: 4, maxLength: 4 }),
    output: fc.constantFrom(...ACTIVATION_NAMES),
  }),
);
type Activations = { hidden: ActivationName[]; output: ActivationName } | null;

/** A random network with these activations. */
function networkOf(neurons: number[], names: Activations, seed: number): Network {
  const { network } = randomNetwork(sizesOf(neurons), seed);
  if (!names) return network;
  const { sizes, parameters } = network;
  const activations = [...names.hidden.slice(0, neurons.length), names.output];
  return new Network({ sizes, activations }, parameters);
}

const KINDS = ['weight', 'bias', 'dab', 'neuron', 'swap', 'several', 'same', 'tie'] as const;
const edits = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), seed: fc.nat(), isMeasured: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
);

test('after any edits, on any shape, it is to the bit a full pass and near the reference', () => {
  fc.assert(
    fc.property(
      hidden,
      activations,
      fc.constantFrom(...COST_NAMES),
      edits,
      fc.nat(),
      fc.integer({ min: 0, max: 70 }),
      fc.constantFrom(0.5, 1, 4),
      fc.constantFrom(undefined, 0),
      fc.array(fc.boolean(), { minLength: CLASSES, maxLength: CLASSES }),
      (neurons, names, cost, steps, seed, count, gain, keepingBytes, mutedOutputs) => {
        const digits = testDigits(count, seed, Math.floor(count * 0.8));
        const network = networkOf(neurons, names, seed);
        network.parameters.forEach((value, i, all) => (all[i] = value * gain));
        const { parameters } = network;
        const anew = (parameters: Float32Array) => {
          const evaluator = new Evaluator(digits, network, parameters);
          evaluator.setCost(cost);
          return evaluator.measure(1);
        };
        const evaluator = new Evaluator(digits, network, parameters, keepingBytes);
        evaluator.setCost(cost);
        for (const { kind, seed, isMeasured } of steps) {
          evaluator.apply(randomEdit(network, kind, seed));
          if (isMeasured) evaluator.measure(0);
        }
        const found = evaluator.measure(1);
        expect(found).toEqual(anew(parameters));
        expectLikeReference(found, digits, network);

        const muted = [...neurons.map((width) => Array<boolean>(width).fill(false)), mutedOutputs];
        const heard = effectiveParameters(network, muted);
        evaluator.apply([{ offset: 0, after: heard }]);
        const muffled = evaluator.measure(1);
        expect(muffled).toEqual(anew(heard));
        expectLikeReference(muffled, digits, new Network(network, heard));
        evaluator.apply([{ offset: 0, after: parameters }]);
        expect(evaluator.measure(1)).toEqual(found);
      },
    ),
    { numRuns: 150, seed: 1998 },
  );
}, 120_000);

test('several threads find to the bit what one finds, after any edits, on any shape', () => {
  fc.assert(
    fc.property(
      hidden,
      activations,
      edits,
      fc.nat(),
      // Up to four spans of 512 digits, which threads take; the last one may be short.
      fc.integer({ min: 0, max: 1800 }),
      fc.constantFrom(undefined, 0),
      (neurons, names, steps, seed, count, keepingBytes) => {
        const digits = testDigits(count, seed, Math.floor(count * 0.8));
        const network = networkOf(neurons, names, seed);
        const { sizes } = network;
        const parameters = network.parameters.slice();
        const [one, ...several] = [1, 2, 3, 5].map((threads) => {
          const crew = threads === 1 ? null : crewHere(threads, seed);
          return new Evaluator(digits, network, parameters, keepingBytes, crew);
        });
        const other = randomNetwork(sizesOf([3]), seed).network;
        const last = sizes.length - 2;
        const detailed = [{ layer: last, index: seed % CLASSES }];
        for (const { kind, seed, isMeasured } of steps) {
          const runs = randomEdit(network, kind, seed);
          one.apply(runs);
          const expected = isMeasured ? one.measure(0, detailed) : null;
          for (const evaluator of several) {
            evaluator.apply(runs);
            if (isMeasured) expect(evaluator.measure(0, detailed)).toEqual(expected);
          }
        }
        const muted = neurons.map((width) => Array<boolean>(width).fill(seed % 2 === 0));
        const outputs = Array.from({ length: CLASSES }, (_, k) => k === seed % CLASSES);
        const heard = effectiveParameters(network, [...muted, outputs]);
        const elsewhere = one.measureOther(other.sizes, other.parameters);
        one.apply([{ offset: 0, after: heard }]);
        const expected = one.measure(1, detailed);
        for (const evaluator of several) {
          expect(evaluator.measureOther(other.sizes, other.parameters)).toEqual(elsewhere);
          evaluator.apply([{ offset: 0, after: heard }]);
          expect(evaluator.measure(1, detailed)).toEqual(expected);
        }
      },
    ),
    { numRuns: 25, seed: 1998 },
  );
}, 120_000);

test.each([
  ['kept', undefined],
  ['not kept', 0],
])(
  '10,000 random edits leave what a full pass finds, with first sums %s',
  (_, keepingBytes) => {
    const digits = testDigits(300, 3, 240);
    const { network } = randomNetwork([PIXELS, 16, 16, CLASSES], 5);
    const { sizes, parameters } = network;
    const evaluator = new Evaluator(digits, sizes, parameters, keepingBytes);
    for (let i = 0; i < 10_000; i++) {
      evaluator.apply(randomEdit(network, KINDS[i % KINDS.length], i));
      if (i % 3 === 0) evaluator.measure(i);
    }
    const found = evaluator.measure(1);
    evaluator.refresh();
    expect(found).toEqual(evaluator.measure(1));
    expect(found).toEqual(new Evaluator(digits, sizes, parameters).measure(1));
    expectLikeReference(found, digits, network);
  },
  120_000,
);

/** Changes the network and answers with the runs that say so. */
function randomEdit(network: Network, kind: (typeof KINDS)[number], seed: number): ChangedRun[] {
  const next = uniform(seed);
  const value = normal(seed);
  const below = (end: number) => Math.floor(next() * end);
  const { parameters } = network;
  const { weightOffset, biasOffset, inputs, outputs } =
    network.layers[below(network.layers.length)];
  const row = weightOffset + below(outputs) * inputs;
  const scale = 2 / Math.sqrt(inputs);
  const change = (offset: number, length: number): ChangedRun => {
    for (let i = offset; i < offset + length; i++) parameters[i] = scale * value();
    return { offset, after: parameters.slice(offset, offset + length) };
  };
  switch (kind) {
    case 'weight':
      return [change(row + below(inputs), 1)];
    case 'bias':
      return [change(biasOffset + below(outputs), 1)];
    case 'dab': {
      const width = Math.min(5, inputs);
      const from = below(Math.max(1, inputs - 4 * 28 - width));
      return [0, 1, 2, 3, 4]
        .map((line) => from + line * 28)
        .filter((start) => start + width <= inputs)
        .map((start) => change(row + start, width));
    }
    case 'neuron':
      return [change(row, inputs)];
    case 'swap': {
      // There and back before anybody measures, and one of them in two runs over the same place.
      const offset = row + below(inputs);
      const before = parameters[offset];
      const there = change(offset, 1);
      parameters[offset] = before;
      return [there, { offset, after: Float32Array.of(before) }];
    }
    case 'several':
      return network.layers.flatMap((layer) => [
        change(layer.weightOffset + below(layer.inputs * layer.outputs), 1),
        change(layer.biasOffset + below(layer.outputs), 1),
      ]);
    case 'tie': {
      // Two outputs do the same: where they are the largest, it is shared.
      const { weights, biases, inputs, weightOffset, biasOffset } = network.layers.at(-1)!;
      const [from, to] = [below(CLASSES), below(CLASSES)];
      weights.copyWithin(to * inputs, from * inputs, (from + 1) * inputs);
      biases[to] = biases[from];
      const after = weights.slice(to * inputs, (to + 1) * inputs);
      return [
        { offset: weightOffset + to * inputs, after },
        { offset: biasOffset + to, after: biases.slice(to, to + 1) },
      ];
    }
    case 'same':
      return [{ offset: row, after: parameters.slice(row, row + inputs) }];
  }
}

test('sums that grow beyond float32 saturate, to the bit as in a full pass, and the answers are float64’s', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('relu', 'identity', 'tanh'), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(...ACTIVATION_NAMES),
      fc.nat(),
      fc.constantFrom(1e5, 1e13, 1e20, 1e30, 3e38),
      (hidden, output, seed, largest) => {
        const activations = [...(hidden as ActivationName[]), output];
        const digits = testDigits(40, seed, 30);
        const { sizes, parameters } = randomNetwork(sizesOf([4, 3, 5]), seed).network;
        const network = new Network({ sizes, activations }, parameters);
        const evaluator = new Evaluator(digits, network, parameters);
        const value = normal(seed);
        for (const { weightOffset, inputs } of network.layers) {
          const offset = weightOffset + (seed % inputs);
          for (const size of [largest, 1]) {
            const after = Float32Array.of(value() < 0 ? -size : size, size, -size / 2);
            parameters.set(after, offset);
            evaluator.apply([{ offset, after }]);
            const found = evaluator.measure(1);
            expect(found).toEqual(new Evaluator(digits, network, parameters).measure(1));
            const expected = reference(digits, network, 1);
            expect(found.answers).toEqual(expected.answers);
            expect(found.all.cost).not.toBeNaN();
            for (const { min, max } of found.sums) {
              expect([...min, ...max].every(Number.isFinite)).toBe(true);
            }
          }
        }
      },
    ),
    { numRuns: 100, seed: 1998 },
  );
}, 60_000);
