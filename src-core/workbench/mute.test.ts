import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../questions/questions';
import { Network } from '../network/network';
import {
  emptyBench,
  bitsOf,
  lastLabel,
  networkOf,
  workbenchState,
  testBench,
  throughFile,
  traceOf,
} from './testing/test-bench';

const hidden = { layer: 0, index: 3 };
const output = { layer: 2, index: 3 };

/** What the meter was told last. */
const measured = ({ meter }: ReturnType<typeof testBench>) => meter.requests.at(-1)!.network;

/** The plain network of which everything measured must be that of one with mutes. */
function without(network: Network, { layer, index }: typeof hidden): Network {
  const plain = network.clone();
  const next = plain.layers[layer + 1];
  for (let row = 0; row < next.outputs; row++) next.weights[row * next.inputs + index] = 0;
  return plain;
}

describe('muting', () => {
  it('is measured as a network without what the neuron feeds, and unmuting brings it back', () => {
    const bench = testBench();
    const { workbench, meter, digits } = bench;
    const before = networkOf(workbench);
    meter.answer(digits);
    const right = workbench.snapshot().measurement!.all.right;
    workbench.perform({ type: 'mute', neurons: [hidden], on: true });
    expect(measured(bench).parameters).toEqual(without(before, hidden).parameters);
    expect(networkOf(workbench).parameters).toEqual(before.parameters);
    meter.answer(digits);
    // No digit looks like a 3 any more: the four of them are wrong.
    expect(workbench.snapshot().measurement!.all.right).toBe(right - 4);
    workbench.perform({ type: 'mute', neurons: [hidden], on: false });
    expect(measured(bench).parameters).toEqual(before.parameters);
    workbench.perform({ type: 'undo' });
    expect(measured(bench).parameters).toEqual(without(before, hidden).parameters);
    workbench.perform({ type: 'undo' });
    expect(measured(bench).parameters).toEqual(before.parameters);
  });

  it('shows at once on the pad', () => {
    const { workbench, updates } = testBench();
    workbench.perform({ type: 'pickDigit', index: 3 });
    const before = traceOf(workbench);
    updates.length = 0;
    workbench.perform({ type: 'mute', neurons: [hidden], on: true });
    const { facts, runs } = updates[0];
    const trace = traceOf(workbench);
    expect(facts!.muted[0][3]).toBe(true);
    expect(runs).toBeUndefined();
    expect(trace.a[0][3]).toBe(0);
    expect(trace.z[0]).toEqual(before.z[0]);
    // “Looks like 3” hears 10 · 0 − 6.
    expect(trace.z[1][3]).toBe(-6);
  });

  it('tells the meter nothing of weights that count for nothing', () => {
    const { workbench, meter } = testBench();
    workbench.perform({ type: 'mute', neurons: [hidden, output], on: true });
    const { length } = meter.requests;
    const { revision } = workbench.snapshot();
    workbench.perform({ type: 'setWeight', neuron: { layer: 1, index: 5 }, input: 3, value: 7 });
    workbench.perform({ type: 'setBias', neuron: output, value: 9 });
    expect(meter.requests).toHaveLength(length);
    expect(workbench.snapshot().revision).toBe(revision);
    expect(networkOf(workbench).weightsOf(1, 5)[3]).toBe(7);
  });

  it('still shows what a muted output would say', () => {
    const { workbench } = emptyBench();
    workbench.perform({ type: 'mute', neurons: [output], on: true });
    workbench.perform({ type: 'setBias', neuron: output, value: 9 });
    const trace = traceOf(workbench);
    expect([trace.z[2][3], trace.a[2][3]]).toEqual([9, 0]);
  });

  it('of an output makes it no answer to anything', () => {
    const bench = emptyBench();
    const { workbench, meter, digits } = bench;
    workbench.perform({ type: 'setBias', neuron: output, value: 50 });
    workbench.perform({ type: 'setBias', neuron: { layer: 2, index: 8 }, value: 1 });
    meter.answer(digits);
    expect(new Set(workbench.snapshot().measurement!.answers)).toEqual(new Set([3]));
    workbench.perform({ type: 'mute', neurons: [output], on: true });
    meter.answer(digits);
    expect(new Set(workbench.snapshot().measurement!.answers)).toEqual(new Set([8]));
  });

  it('counts in what is asked about the digits', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'mute', neurons: [hidden], on: true });
    const means = await ask(workbench, { kind: 'layerMeans', layer: 1 });
    const row = [...means.slice(30, 40)];
    // σ(−6) for every digit.
    for (const mean of row) expect(mean).toBeCloseTo(1 / (1 + Math.exp(6)), 7);
  });

  it('is told to the meter as exactly what is different, whatever is muted and edited', () => {
    const neuron = fc.record({ layer: fc.nat(2), index: fc.nat(9) });
    const commands = fc.array(
      fc.oneof(
        fc.record({
          type: fc.constant('mute' as const),
          neurons: fc.array(neuron, { minLength: 1, maxLength: 3 }),
          on: fc.boolean(),
        }),
        fc.record({
          type: fc.constant('fillRow' as const),
          neuron,
          value: fc.integer({ min: -3, max: 3 }),
        }),
        fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(commands, (list) => {
        const bench = testBench();
        const { workbench } = bench;
        for (const command of list) {
          workbench.perform(command);
          let expected = networkOf(workbench);
          const { muted } = workbench.snapshot().facts;
          muted.forEach((layer, l) => {
            layer.forEach((on, index) => {
              if (on && l < 2) expected = without(expected, { layer: l, index });
            });
          });
          const found = measured(bench);
          const outputs = muted[2].flatMap((on, index) => (on ? [index] : []));
          for (const index of outputs) {
            expect(found.weightsOf(2, index).every((weight) => weight === 0)).toBe(true);
            expect(1 / (1 + Math.exp(-found.layers[2].biases[index]))).toBe(0);
            expected.weightsOf(2, index).set(found.weightsOf(2, index));
            expected.layers[2].biases[index] = found.layers[2].biases[index];
          }
          expect(bitsOf(found)).toBe(bitsOf(expected));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is restored by undo, and kept by a file', () => {
    const { workbench } = testBench();
    const before = workbenchState(workbench);
    workbench.perform({ type: 'mute', neurons: [hidden, output], on: true });
    expect(lastLabel(workbench)).toBe('Mute · 2 neurons');
    const bench = testBench();
    bench.workbench.open(throughFile(workbench), 'a.safetensors');
    expect(bench.workbench.snapshot().facts).toEqual(workbench.snapshot().facts);
    expect(measured(bench).weightsOf(1, 3)[3]).toBe(0);
    expect(traceOf(bench.workbench).a[0][3]).toBe(0);
    workbench.perform({ type: 'undo' });
    expect(workbenchState(workbench)).toEqual(before);
  });
});
