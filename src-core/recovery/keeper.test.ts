import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import type { RecoveryCopy } from './recovery';
import { testBench } from '../workbench/testing/test-bench';
import { RecoveryKeeper } from './keeper';
import { gestureOn } from '../workbench/testing/gesture';

const neuron = { layer: 0, index: 3 };
const BIAS = 16 * 784 + 3;
const bias = (value: number) => ({ type: 'setBias', neuron, value }) as const;

/** What was promised, in milliseconds. */
const MOST_LOST = 2000;

/** A keeper of a workbench; time passes, and writing ends, when the test says so. */
function setUp() {
  const bench = testBench();
  let now = 0;
  let timers: { at: number; task(): void }[] = [];
  const calls: string[] = [];
  const written: RecoveryCopy[] = [];
  let refusal: Error | null = null;
  let slow: (() => void)[] | null = null;
  const call = async (name: string) => {
    calls.push(name);
    if (slow) await new Promise<void>((resolve) => slow!.push(resolve));
    if (refusal) throw refusal;
  };
  const keeper = new RecoveryKeeper(
    bench.workbench,
    {
      write: (copy) => {
        written.push(copy);
        return call(`write ${copy.parameters[BIAS]}`);
      },
      clear: () => call('clear'),
    },
    {
      now: () => now,
      later: (task, milliseconds) => void timers.push({ at: now + milliseconds, task }),
    },
  );
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    ...bench,
    keeper,
    calls,
    written,
    settle,
    refuse: (error: Error | null) => (refusal = error),
    beSlow: () => (slow = []),
    async finish() {
      slow?.shift()?.();
      await settle();
    },
    async pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        timers.sort((a, b) => a.at - b.at);
        const [next, ...rest] = timers;
        if (!next || next.at > end) break;
        timers = rest;
        now = next.at;
        next.task();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

describe('the keeper of the copy', () => {
  it('writes a change before more time has passed than may be lost, and then nothing', async () => {
    const { workbench, calls, pass } = setUp();
    workbench.perform(bias(1));
    expect(calls).toEqual([]);
    await pass(MOST_LOST / 2);
    expect(calls).toEqual(['write 1']);
    await pass(100 * MOST_LOST);
    expect(calls).toEqual(['write 1']);
  });

  it('writes nothing for what is only looked at, or measured of what it has', async () => {
    const { workbench, meter, digits, calls, pass } = setUp();
    const look = async () => {
      workbench.perform({ type: 'pickDigit', index: 7 });
      workbench.sources.results.watch([neuron]);
      meter.answer(digits);
      await pass(10 * MOST_LOST);
    };
    await look();
    expect(calls).toEqual([]);
    workbench.perform(bias(1));
    meter.answer(digits);
    await pass(MOST_LOST);
    await look();
    expect(calls).toEqual(['write 1']);
  });

  it('writes once more when how many digits are right is known later, and then nothing', async () => {
    const { workbench, meter, digits, calls, written, pass } = setUp();
    meter.answer(digits);
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    expect(written.map(({ score }) => score)).toEqual([null]);
    meter.answer(digits);
    const { right } = workbench.snapshot().measurement!.all;
    await pass(MOST_LOST);
    expect(calls).toEqual(['write 1', 'write 1']);
    expect(written[1].score).toEqual({ count: 40, right });
    workbench.sources.results.watch([neuron]);
    meter.answer(digits);
    await pass(10 * MOST_LOST);
    expect(calls).toHaveLength(2);
  });

  it('writes once where it is known in time, also while the copy is being written', async () => {
    const { workbench, meter, digits, calls, written, pass, beSlow, finish } = setUp();
    meter.answer(digits);
    workbench.perform(bias(1));
    meter.answer(digits);
    await pass(10 * MOST_LOST);
    expect(calls).toEqual(['write 1']);
    beSlow();
    workbench.perform(bias(2));
    await pass(MOST_LOST);
    meter.answer(digits);
    await finish();
    await pass(MOST_LOST);
    expect(calls).toEqual(['write 1', 'write 2', 'write 2']);
    expect(written.map(({ score }) => score === null)).toEqual([false, true, false]);
  });

  it('never is further behind than that while changes go on, also within one gesture', async () => {
    const { workbench, written, pass } = setUp();
    const hand = gestureOn(workbench);
    for (let step = 1; step <= 400; step++) {
      hand.perform(bias(step));
      await pass(16);
      const newest = written.at(-1)?.parameters[BIAS] ?? 0;
      expect((step - newest) * 16).toBeLessThanOrEqual(MOST_LOST);
    }
    expect(written.length).toBeLessThanOrEqual(8);
    expect(written.at(-1)?.history.entries).toHaveLength(1);
  });

  it('deletes the copy at once when a file has the work', async () => {
    const { workbench, calls, pass, settle } = setUp();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    workbench.perform(bias(2));
    workbench.save().written('mine.safetensors');
    await settle();
    expect(calls).toEqual(['write 1', 'clear']);
    await pass(10 * MOST_LOST);
    expect(calls).toEqual(['write 1', 'clear']);
  });

  it('says that a copy is kept until it is deleted, also while that goes on', async () => {
    const { workbench, keeper, pass, beSlow, finish } = setUp();
    expect(keeper.isKept).toBe(false);
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    expect(keeper.isKept).toBe(true);
    beSlow();
    workbench.save().written('mine.safetensors');
    await pass(0);
    expect(keeper.isKept).toBe(true);
    await finish();
    expect(keeper.isKept).toBe(false);
  });

  it('deletes it when the work was taken back or thrown away', async () => {
    const { workbench, calls, pass, settle } = setUp();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    workbench.perform({ type: 'undo' });
    await settle();
    expect(calls).toEqual(['write 1', 'clear']);
    workbench.perform(bias(2));
    await pass(MOST_LOST);
    workbench.perform({ type: 'new', sizes: [784, 16, 16, 10], start: 'empty', seed: 0 });
    await settle();
    expect(calls).toEqual(['write 1', 'clear', 'write 2', 'clear']);
  });

  it('does one thing at a time, and what changes meanwhile is written next', async () => {
    const { workbench, calls, pass, beSlow, finish } = setUp();
    beSlow();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    for (const value of [2, 3, 4]) {
      workbench.perform(bias(value));
      await pass(MOST_LOST);
    }
    expect(calls).toEqual(['write 1']);
    await finish();
    expect(calls).toEqual(['write 1', 'write 4']);
    workbench.save().written('mine.safetensors');
    await finish();
    expect(calls).toEqual(['write 1', 'write 4', 'clear']);
  });

  it('tells the person once that it cannot write, and tries again with the next change', async () => {
    const { workbench, updates, calls, pass, refuse } = setUp();
    const problems = () => updates.flatMap(({ problem }) => problem ?? []);
    refuse(new KnobsError('The disk is full.'));
    for (const value of [1, 2]) {
      workbench.perform(bias(value));
      await pass(MOST_LOST);
    }
    expect(calls).toEqual(['write 1', 'write 2']);
    expect(problems()).toEqual([
      expect.stringMatching(/not safe from a crash.* The disk is full\.$/),
    ]);
    refuse(null);
    workbench.perform(bias(3));
    await pass(MOST_LOST);
    expect(problems()).toHaveLength(1);
    refuse(new KnobsError('The disk is full.'));
    workbench.perform(bias(4));
    await pass(MOST_LOST);
    expect(problems()).toHaveLength(2);
  });

  it('answers whether the copy is up to date', async () => {
    const { workbench, keeper, calls, refuse } = setUp();
    workbench.perform(bias(1));
    expect(await keeper.flush()).toBe(true);
    expect(calls).toEqual(['write 1']);
    refuse(new Error('no'));
    expect(await keeper.flush()).toBe(false);
  });

  it('ends by deleting the copy of work that the person did not want to save', async () => {
    const { workbench, keeper, calls, pass } = setUp();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    workbench.perform(bias(2));
    await keeper.end();
    await pass(MOST_LOST);
    expect(calls).toEqual(['write 1', 'clear']);
  });
});
