import { beforeEach, describe, expect, it } from 'vitest';
import type { ComparisonSide } from '../compare/comparison';
import type { Side } from '../compare/side';
import { writeImages, writeLabels } from '../digits/idx';
import { KnobsError } from '../errors';
import { ask } from '../questions/questions';
import { reference } from '../evaluator/reference';
import { plainDocument, type NetworkDocument } from '../document/network-document';
import { effectiveParameters } from '../network/muted';
import { randomNetwork } from '../document/initial';
import { Network } from '../network/network';
import { MOST_OTHERS } from './compared';
import {
  bitsOf,
  comparable,
  comparisonIn,
  networkOf,
  testBench,
  throughFile,
} from './testing/test-bench';
import { settled } from './testing/settled';

const neuron = { layer: 0, index: 3 };
const now: Side = { kind: 'now' };
const saved: Side = { kind: 'saved' };
const file = (id: number): Side => ({ kind: 'file', id });
const snapshot = (id: number): Side => ({ kind: 'snapshot', id });

/** A network whose answer to everything is a digit. */
function always(digit: number): NetworkDocument {
  const document = plainDocument(new Network([784, 10]));
  document.network.layers[0].biases[digit] = 3;
  return document;
}

let bench: ReturnType<typeof testBench>;
beforeEach(() => {
  bench = testBench();
});

const bias = (value: number) => bench.workbench.perform({ type: 'setBias', neuron, value });
const open = (document: NetworkDocument, name = 'other.safetensors') =>
  bench.workbench.open(document, name, 'comparison');

async function takeSnapshot(name: string): Promise<void> {
  bench.workbench.perform({ type: 'takeSnapshot', name });
  bench.meter.answer(bench.digits);
  await settled();
}

const comparison = (a: Side, b: Side) => comparisonIn(bench, a, b);

function expectMeasured(found: ComparisonSide, network: Network): void {
  const { all, practice, exam, answers } = reference(bench.digits, network, 0);
  expect({ all: found.all, practice: found.practice, exam: found.exam }).toEqual({
    ...{ all, practice, exam },
  });
  expect(found.answers).toEqual(answers);
}

describe('a file that is opened to be compared with', () => {
  it('is beside the work, of which nothing changes', () => {
    const { workbench, updates } = bench;
    bias(2);
    const before = comparable(workbench);
    updates.length = 0;
    open(always(4), 'four.safetensors');
    open(always(5), 'five.safetensors');
    const others = [
      { id: 1, name: 'four.safetensors' },
      { id: 2, name: 'five.safetensors' },
    ];
    expect(updates.map(({ others }) => others)).toEqual([others.slice(0, 1), others]);
    expect(updates.every((update) => Object.keys(update).length === 2)).toBe(true);
    expect(comparable(workbench)).toEqual({ ...before, others });
    workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
    expect(workbench.snapshot().others).toEqual(others);
  });

  it('is gone when it is closed, and its number is never used again', async () => {
    const { workbench, updates } = bench;
    open(always(4));
    open(always(5));
    workbench.perform({ type: 'forgetOther', id: 1 });
    expect(updates.at(-1)!.others).toEqual([{ id: 2, name: 'other.safetensors' }]);
    await expect(comparison(now, file(1))).rejects.toThrow(
      new KnobsError('plain', { text: 'This file is no longer open for comparison.' }),
    );
    expect(() => workbench.perform({ type: 'forgetOther', id: 1 })).toThrow('no longer open');
    workbench.perform({ type: 'forgetOther', id: 2 });
    open(always(6));
    expect(workbench.snapshot().others).toEqual([{ id: 3, name: 'other.safetensors' }]);
  });

  it('is refused beyond so many, with a sentence', () => {
    const { workbench, updates } = bench;
    for (let i = 0; i < MOST_OTHERS; i++) open(always(i));
    updates.length = 0;
    expect(() => open(always(9), 'ninth.json')).toThrow(
      new KnobsError('plain', {
        text: 'ninth.json was not opened and nothing has changed. 8 files are open for comparison, and more can’t be; close one of them first.',
      }),
    );
    expect(updates).toEqual([]);
    workbench.perform({ type: 'forgetOther', id: 4 });
    open(always(9), 'ninth.json');
    expect(workbench.snapshot().others.at(-1)).toEqual({ id: 9, name: 'ninth.json' });
  });
});

describe('a comparison', () => {
  it('has both networks and how they do', async () => {
    const other = randomNetwork([784, 7, 10], 3);
    open(other);
    const { a, b, layers } = await comparison(now, file(1));
    expectMeasured(a, networkOf(bench.workbench));
    expectMeasured(b, other.network);
    expect([a.sizes, b.sizes]).toEqual([
      [784, 16, 16, 10],
      [784, 7, 10],
    ]);
    expect(bitsOf(a)).toBe(bitsOf(networkOf(bench.workbench)));
    expect(bitsOf(b)).toBe(bitsOf(other.network));
    expect(a.names).toEqual(bench.workbench.snapshot().facts.names);
    expect(b.names).toEqual(other.names);
    expect(layers.map(({ a, b, pairs }) => [a, b, pairs.length])).toEqual([
      [0, 0, 16],
      [2, 1, 10],
    ]);
    // What is handed out is not what is kept.
    b.parameters.fill(0);
    expect(bitsOf((await comparison(file(1), now)).a)).toBe(bitsOf(other.network));
  });

  it('names the digits that only one gets right', async () => {
    open(always(4));
    open(always(7));
    const { a, onlyA, onlyB } = await comparison(file(1), file(2));
    // Digit i of 40 has label i mod 10.
    expect(a.all).toMatchObject({ count: 40, right: 4 });
    expect(onlyA).toEqual(Uint32Array.of(4, 14, 24, 34));
    expect(onlyB).toEqual(Uint32Array.of(7, 17, 27, 37));
    const same = await comparison(file(1), file(1));
    expect([same.onlyA, same.onlyB]).toEqual([new Uint32Array(0), new Uint32Array(0)]);
  });

  it('is of the work as it is when the answer comes', async () => {
    const { workbench, meter, digits } = bench;
    open(always(4));
    const answer = ask(workbench, { kind: 'comparison', a: now, b: file(1) });
    meter.answer(digits);
    // The measurement is there; before anybody looks at it the work is another.
    workbench.perform({ type: 'setBias', neuron: { layer: 2, index: 6 }, value: 1000 });
    await new Promise(setImmediate);
    meter.answer(digits);
    const { a, onlyA } = await answer;
    expectMeasured(a, networkOf(workbench));
    expect([...onlyA]).toEqual([6, 16, 26, 36]);
  });

  it('asks about a network once, until the digits or what is muted change', async () => {
    const { workbench, meter } = bench;
    meter.answer(bench.digits);
    let asked = 0;
    const ask = meter.ask.bind(meter);
    meter.ask = (question) => {
      asked++;
      return ask(question);
    };
    open(always(4));
    await takeSnapshot('first');
    await comparison(file(1), snapshot(1));
    bias(3);
    await comparison(now, file(1));
    await comparison(snapshot(1), file(1));
    expect(asked).toBe(2);
    workbench.perform({ type: 'mute', neurons: [neuron], on: true });
    await comparison(snapshot(1), file(1));
    expect(asked).toBe(3);
    await workbench.openDigits([
      { name: 'images.idx', bytes: writeImages(new Uint8Array(3 * 784).fill(9)) },
      { name: 'labels.idx', bytes: writeLabels(Uint8Array.of(1, 4, 4)) },
    ]);
    const { b } = await comparison(snapshot(1), file(1));
    expect(b.all).toMatchObject({ count: 3, right: 2 });
    expect(asked).toBe(5);
  });

  it('counts a snapshot with what is muted now and the names of now', async () => {
    const { workbench } = bench;
    await takeSnapshot('first');
    const then = networkOf(workbench);
    workbench.perform({ type: 'rename', neuron, name: 'loop' });
    const muted = [{ layer: 1, index: 2 }, neuron];
    workbench.perform({ type: 'mute', neurons: muted, on: true });
    bias(2);
    const { a, b } = await comparison(snapshot(1), now);
    const flags = workbench.snapshot().facts.muted;
    expectMeasured(a, new Network(then.sizes, effectiveParameters(then, flags)));
    expectMeasured(b, new Network(then.sizes, effectiveParameters(networkOf(workbench), flags)));
    expect(bitsOf(a)).toBe(bitsOf(then));
    expect(a.names[0][3]).toBe('loop');
  });

  it('counts a file with what it says is muted itself', async () => {
    const { workbench } = bench;
    workbench.perform({ type: 'mute', neurons: [neuron], on: true });
    const document = throughFile(workbench);
    workbench.perform({ type: 'undo' });
    open(document);
    const { a, b } = await comparison(now, file(1));
    expectMeasured(a, networkOf(workbench));
    const flags = workbench.snapshot().facts.muted.map((layer) => [...layer]);
    flags[0][3] = true;
    expectMeasured(b, new Network(a.sizes, effectiveParameters(networkOf(workbench), flags)));
    expect(bitsOf(b)).toBe(bitsOf(a));
    expect([a.muted[0][3], b.muted]).toEqual([false, flags]);
  });

  it('is refused with a sentence if a side is gone or nothing can be measured', async () => {
    const { workbench, meter } = bench;
    open(always(4));
    await expect(comparison(snapshot(1), now)).rejects.toThrow('This snapshot is no longer there.');
    await expect(comparison(now, saved)).rejects.toThrow(
      'Knobs doesn’t know what was last saved: save the network first.',
    );
    meter.fail({ id: 'plain', values: { text: 'Measuring has stopped.' } });
    bias(1);
    for (const [a, b] of [
      [now, now],
      [now, file(1)],
    ]) {
      const answer = ask(workbench, { kind: 'comparison', a, b });
      await expect(answer).rejects.toThrow(
        new KnobsError('plain', { text: 'Measuring has stopped.' }),
      );
    }
  });
});
