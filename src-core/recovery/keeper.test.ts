import { describe, expect, it } from 'vitest';
import { gestureOn } from '../workbench/testing/gesture';
import { bias } from '../workbench/testing/unsaved-work';
import { parseCopy } from './recovery-schema';
import { MOST_LOST, setUpKeeper as setUp } from './testing/set-up-keeper';

const neuron = { layer: 0, index: 3 };

describe('the keeper of the journal', () => {
  it('writes a change before more time has passed than may be lost, and then nothing', async () => {
    const { workbench, calls, keptBias, pass } = setUp();
    workbench.perform(bias(1));
    expect(calls).toEqual([]);
    await pass(MOST_LOST / 2);
    expect(calls).toEqual(['replace']);
    expect(keptBias()).toBe(1);
    await pass(100 * MOST_LOST);
    expect(calls).toEqual(['replace']);
  });

  it('writes what was done before it was there', async () => {
    const { calls, keptBias, pass } = setUp(({ workbench }) => workbench.perform(bias(1)));
    await pass(MOST_LOST);
    expect(calls).toEqual(['replace']);
    expect(keptBias()).toBe(1);
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
    expect(calls).toEqual(['replace']);
  });

  it('writes once more when how many digits are right is known later, and then nothing', async () => {
    const { workbench, meter, digits, calls, newest, pass } = setUp();
    meter.answer(digits);
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    expect(newest()?.score).toBeNull();
    meter.answer(digits);
    const { right } = workbench.snapshot().measurement!.all;
    await pass(MOST_LOST);
    expect(calls).toEqual(['replace', 'append']);
    expect(newest()?.score).toEqual({ count: 40, right });
    workbench.sources.results.watch([neuron]);
    meter.answer(digits);
    await pass(10 * MOST_LOST);
    expect(calls).toHaveLength(2);
  });

  it('writes once where it is known in time, also while the copy is being written', async () => {
    const { workbench, meter, digits, calls, newest, pass, beSlow, finish } = setUp();
    meter.answer(digits);
    workbench.perform(bias(1));
    meter.answer(digits);
    await pass(10 * MOST_LOST);
    expect(calls).toEqual(['replace']);
    expect(newest()?.score).not.toBeNull();
    beSlow();
    workbench.perform(bias(2));
    await pass(MOST_LOST);
    meter.answer(digits);
    await finish();
    expect(newest()?.score).toBeNull();
    await pass(MOST_LOST);
    await finish();
    expect(calls).toEqual(['replace', 'append', 'append']);
    expect(newest()?.score).not.toBeNull();
  });

  it('never is further behind than that while changes go on, also within one gesture', async () => {
    const { workbench, calls, keptBias, newest, pass } = setUp();
    const hand = gestureOn(workbench);
    for (let step = 1; step <= 400; step++) {
      hand.perform(bias(step));
      await pass(16);
      expect((step - (keptBias() ?? 0)) * 16).toBeLessThanOrEqual(MOST_LOST);
    }
    expect(calls.length).toBeLessThanOrEqual(8);
    expect(newest()?.history.entries).toHaveLength(1);
  });

  it('lets nobody find it from when a file has the work, until that changes', async () => {
    const { workbench, port, calls, keptBias, pass, settle } = setUp();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    workbench.perform(bias(2));
    workbench.save().written('mine.safetensors');
    await settle();
    expect(calls).toEqual(['replace', 'setAside']);
    expect(port.bytes).toBeNull();
    await pass(10 * MOST_LOST);
    expect(calls).toEqual(['replace', 'setAside']);
    workbench.perform(bias(3));
    await pass(MOST_LOST);
    expect(calls).toEqual(['replace', 'setAside', 'append']);
    expect(keptBias()).toBe(3);
  });

  it('says that some of it may lie there until it is deleted, also while that goes on', async () => {
    const { workbench, keeper, pass, beSlow, finish, settle } = setUp();
    expect(keeper.isKept).toBe(false);
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    expect(keeper.isKept).toBe(true);
    workbench.save().written('mine.safetensors');
    await settle();
    expect(keeper.isKept).toBe(true);
    beSlow();
    void keeper.end();
    await settle();
    expect(keeper.isKept).toBe(true);
    await finish();
    expect(keeper.isKept).toBe(false);
  });

  it('lets nobody find work that was taken back, and deletes what was thrown away', async () => {
    const { workbench, port, calls, keptBias, pass, settle } = setUp();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    workbench.perform({ type: 'undo' });
    await settle();
    expect(calls).toEqual(['replace', 'setAside']);
    workbench.perform({ type: 'redo' });
    await pass(MOST_LOST);
    expect(calls).toEqual(['replace', 'setAside', 'append']);
    expect(keptBias()).toBe(1);
    workbench.perform({ type: 'new', sizes: [784, 16, 16, 10], start: 'empty', seed: 0 });
    await settle();
    expect(calls).toEqual(['replace', 'setAside', 'append', 'remove']);
    expect(port.aside).toBeNull();
    workbench.perform(bias(2));
    await pass(MOST_LOST);
    expect(calls.slice(4)).toEqual(['replace']);
  });

  it('does one thing at a time, and what changes meanwhile is written next', async () => {
    const { workbench, calls, keptBias, pass, beSlow, finish } = setUp();
    beSlow();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    for (const value of [2, 3, 4]) {
      workbench.perform(bias(value));
      await pass(MOST_LOST);
    }
    expect(calls).toEqual(['replace']);
    await finish();
    expect(keptBias()).toBe(1);
    expect(calls).toEqual(['replace', 'append']);
    await finish();
    expect(keptBias()).toBe(4);
    workbench.save().written('mine.safetensors');
    await finish();
    expect(calls).toEqual(['replace', 'append', 'setAside']);
  });

  it('answers whether the journal is up to date', async () => {
    const { workbench, keeper, keptBias, refuse } = setUp();
    workbench.perform(bias(1));
    expect(await keeper.flush()).toBe(true);
    expect(keptBias()).toBe(1);
    workbench.perform(bias(2));
    refuse(new Error('no'));
    expect(await keeper.flush()).toBe(false);
  });

  it('ends by deleting the journal of work that the person did not want to save', async () => {
    const { workbench, keeper, port, calls, pass } = setUp();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    workbench.perform(bias(2));
    await keeper.end();
    await pass(MOST_LOST);
    expect(calls).toEqual(['replace', 'remove']);
    expect([port.bytes, port.aside]).toEqual([null, null]);
  });

  it('writes everything anew if what was written is gone, or became other work’s', async () => {
    const { workbench, port, calls, newest, pass } = setUp();
    for (const value of [1, 2]) workbench.perform(bias(value));
    await pass(MOST_LOST);
    port.bytes = null;
    workbench.perform(bias(3));
    await pass(MOST_LOST);
    expect(calls).toEqual(['replace', 'append', 'replace']);
    expect(newest()?.history.entries).toHaveLength(3);
    const copy = parseCopy(port.bytes);
    workbench.recover(copy);
    await pass(MOST_LOST);
    workbench.perform({ type: 'undo' });
    await pass(MOST_LOST);
    expect(calls).toEqual(['replace', 'append', 'replace', 'replace', 'append']);
    expect(newest()?.history.position).toBe(2);
  });
});
