import { beforeEach, describe, expect, it } from 'vitest';
import type { Side } from '../compare/side';
import { parseCopy } from '../recovery/recovery-schema';
import { comparisonIn, testBench, throughFile } from './testing/test-bench';
import { recoveryCopy } from './testing/unsaved-work';

const neuron = { layer: 0, index: 3 };
const now: Side = { kind: 'now' };
const saved: Side = { kind: 'saved' };

let bench: ReturnType<typeof testBench>;
beforeEach(() => {
  bench = testBench();
});

const bias = (value: number) => bench.workbench.perform({ type: 'setBias', neuron, value });
const comparison = (a: Side, b: Side) => comparisonIn(bench, a, b);

describe('the last save', () => {
  const isComparable = () => bench.workbench.snapshot().file.comparable;

  it('is what the file has, whatever is done since', async () => {
    const { workbench, updates } = bench;
    expect(isComparable()).toBe(false);
    bias(1);
    const { written } = workbench.save();
    bias(2);
    workbench.perform({ type: 'rename', neuron, name: 'loop' });
    expect(isComparable()).toBe(false);
    written('a.safetensors');
    expect(updates.at(-1)!.file).toMatchObject({ comparable: true, edited: true });
    const { a, b } = await comparison(saved, now);
    expect([a.parameters[16 * 784 + 3], b.parameters[16 * 784 + 3]]).toEqual([1, 2]);
    expect([a.names[0][3], b.names[0][3]]).toEqual(['mean 3', 'loop']);
    workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
    expect(isComparable()).toBe(false);
  });

  it('is what was opened, even where locked neurons stayed as they were', async () => {
    const { workbench } = bench;
    bias(5);
    const document = throughFile(workbench);
    bias(6);
    workbench.perform({ type: 'lock', neurons: [neuron], on: true });
    workbench.open(document, 'a.safetensors');
    expect(isComparable()).toBe(true);
    const { a, b } = await comparison(saved, now);
    expect([a.parameters[16 * 784 + 3], b.parameters[16 * 784 + 3]]).toEqual([5, 6]);
  });

  it.each([
    [2, 4],
    [4, 1],
    [3, 0],
  ])('saved after %d entries is known after a crash at %d', async (savedAt, position) => {
    const { workbench } = bench;
    workbench.perform({ type: 'rename', neuron, name: 'loop' });
    for (const value of [2, 3, 4]) bias(value);
    workbench.perform({ type: 'goTo', position: savedAt });
    workbench.save().written('a.safetensors');
    workbench.perform({ type: 'goTo', position });
    const copy = recoveryCopy(workbench, 0);
    bench = testBench();
    bench.workbench.recover(parseCopy(copy));
    expect(bench.workbench.snapshot().file).toMatchObject({ saved: false, comparable: true });
    const { a } = await comparison(saved, now);
    expect([a.parameters[16 * 784 + 3], a.names[0][3]]).toEqual([savedAt, 'loop']);
  });

  it('is not known after a crash where it was overwritten in the history, or never there', () => {
    const crash = () => {
      const copy = recoveryCopy(bench.workbench, 0);
      bench = testBench();
      bench.workbench.recover(parseCopy(copy));
    };
    bias(1);
    crash();
    expect(isComparable()).toBe(false);
    bench.workbench.save().written('a.safetensors');
    bench.workbench.perform({ type: 'undo' });
    bias(2);
    expect(isComparable()).toBe(true);
    crash();
    expect(isComparable()).toBe(false);
  });
});
