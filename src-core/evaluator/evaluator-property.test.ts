import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomNetwork } from '../document/initial';
import { effectiveParameters } from '../network/muted';
import { Network } from '../network/network';
import { normal, uniform } from '../network/random';
import { CLASSES, PIXELS, type LayerSizes } from '../network/shape';
import { Evaluator } from './evaluator';
import type { ChangedRun } from './meter';
import { crewHere } from './testing/crew-here';
import { expectLikeReference } from './testing/expect-reference';
import { testDigits } from './testing/test-digits';

const hidden = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 128 })),
  { maxLength: 4 },
);
const sizesOf = (neurons: number[]): LayerSizes => [PIXELS, ...neurons, CLASSES];

const KINDS = ['weight', 'bias', 'dab', 'neuron', 'swap', 'several', 'same', 'tie'] as const;
const edits = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), seed: fc.nat(), isMeasured: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
);

test('after any edits, on any shape, it is to the bit a full pass and near the reference', () => {
  fc.assert(
    fc.property(
      hidden,
      edits,
      fc.nat(),
      fc.integer({ min: 0, max: 70 }),
      fc.constantFrom(0.5, 1, 4),
      fc.constantFrom(undefined, 0),
      fc.array(fc.boolean(), { minLength: CLASSES, maxLength: CLASSES }),
      (neurons, steps, seed, count, gain, keepingBytes, mutedOutputs) => {
        const digits = testDigits(count, seed, Math.floor(count * 0.8));
        const { network } = randomNetwork(sizesOf(neurons), seed);
        network.parameters.forEach((value, i, all) => (all[i] = value * gain));
        const { sizes, parameters } = network;
        const evaluator = new Evaluator(digits, sizes, parameters, keepingBytes);
        for (const { kind, seed, isMeasured } of steps) {
          evaluator.apply(randomEdit(network, kind, seed));
          if (isMeasured) evaluator.measure(0);
        }
        const found = evaluator.measure(1);
        expect(found).toEqual(new Evaluator(digits, sizes, parameters).measure(1));
        expectLikeReference(found, digits, network);

        const muted = [...neurons.map((width) => Array<boolean>(width).fill(false)), mutedOutputs];
        const heard = effectiveParameters(network, muted);
        evaluator.apply([{ offset: 0, after: heard }]);
        const muffled = evaluator.measure(1);
        expect(muffled).toEqual(new Evaluator(digits, sizes, heard).measure(1));
        expectLikeReference(muffled, digits, new Network(sizes, heard));
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
      edits,
      fc.nat(),
      // Up to four spans of 512 digits, which threads take; the last one may be short.
      fc.integer({ min: 0, max: 1800 }),
      fc.constantFrom(undefined, 0),
      (neurons, steps, seed, count, keepingBytes) => {
        const digits = testDigits(count, seed, Math.floor(count * 0.8));
        const { network } = randomNetwork(sizesOf(neurons), seed);
        const { sizes } = network;
        const parameters = network.parameters.slice();
        const [one, ...several] = [1, 2, 3, 5].map((threads) => {
          const crew = threads === 1 ? null : crewHere(threads, seed);
          return new Evaluator(digits, sizes, parameters, keepingBytes, crew);
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
