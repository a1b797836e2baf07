import { describe, expect, it } from 'vitest';
import { testBench } from '../workbench/testing/test-bench';
import { journalOf } from '../workbench/testing/unsaved-work';
import type { EditCommand } from '../workbench/edit-commands';
import { gestureOn } from '../workbench/testing/gesture';
import type { JournalLimits } from './journal';
import { RecoveryKeeper } from './keeper';
import { checkedCopy, parseCopy } from './recovery-schema';
import { MemoryPort } from './testing/memory-port';
import { settle, testClock } from './testing/test-clock';

/* The journal is written anew while the work goes on. */

const NEURONS = Array.from({ length: 128 }, (_, index) => ({ layer: 0, index }));
const BIAS = 128 * 784;
const MB = 2 ** 20;

const set = (value: number): EditCommand => ({
  type: 'operate',
  neurons: NEURONS,
  operation: { kind: 'clamp', least: value, most: value },
  selection: null,
});
const bias = (value: number): EditCommand => ({ type: 'setBias', neuron: NEURONS[0], value });

/** Work whose journal has much that nobody needs any more, and that goes on. */
async function wastefulWork(limits?: JournalLimits) {
  const { workbench, updates } = testBench();
  const { clock, pass } = testClock();
  const port = new MemoryPort();
  const keeper = new RecoveryKeeper(workbench, port, clock, limits);
  workbench.perform({ type: 'new', sizes: [784, 128, 10], start: 'empty', seed: 0 });
  for (let value = 1; value <= 10; value++) {
    workbench.perform(set(value));
    await pass(1000);
    workbench.perform({ type: 'undo' });
    workbench.perform(bias(value));
    await pass(1000);
  }
  const problems = () => updates.flatMap(({ problem }) => problem ?? []);
  return { workbench, problems, pass, port, keeper, long: port.bytes!.length };
}

const keptBias = ({ bytes }: MemoryPort) => checkedCopy(bytes).parameters[BIAS];

describe('a journal with much that nobody needs', () => {
  it('is written anew when the hand rests, and only then', async () => {
    const { workbench, pass, port, long } = await wastefulWork();
    for (let value = 20; value < 40; value++) {
      workbench.perform(bias(value));
      await pass(1000);
    }
    expect(port.renewed).toHaveLength(1);
    expect(port.bytes!.length).toBeGreaterThan(long);
    await pass(20_000);
    expect(port.renewed).toHaveLength(2);
    expect(port.bytes!.length).toBeLessThan(long / 4);
    expect(keptBias(port)).toBe(39);
    await pass(100_000);
    expect(port.renewed).toHaveLength(2);
  });

  it('is kept up to date until then, and the new one has that too', async () => {
    const { workbench, pass, port } = await wastefulWork();
    const isKept: boolean[] = [];
    port.beforePart = async () => {
      const value = 100 + isKept.length;
      workbench.perform(bias(value));
      await pass(1000);
      isKept.push(keptBias(port) === value);
    };
    for (let second = 0; second < 30 && port.renewed.length < 2; second++) await pass(1000);
    port.beforePart = () => {};
    expect(port.renewed).toHaveLength(2);
    // While the last part is written, which is what came meanwhile, all else waits.
    expect(isKept.length).toBeGreaterThan(3);
    expect(isKept.slice(0, -1)).not.toContain(false);
    await pass(1000);
    expect(keptBias(port)).toBe(99 + isKept.length);
    workbench.perform(bias(7));
    await pass(1000);
    expect(keptBias(port)).toBe(7);
    const { length } = checkedCopy(port.bytes).history.entries;
    expect(length).toBe(workbench.snapshot().history.entries.length);
  });

  it('stays as it is, and goes on, if that fails; nobody is told', async () => {
    const { workbench, problems, pass, port, long } = await wastefulWork();
    let tries = 0;
    port.beforePart = () => {
      tries++;
      throw new Error('The disk is full.');
    };
    await pass(20_000);
    expect(tries).toBe(1);
    workbench.perform(bias(50));
    await pass(1000);
    expect(keptBias(port)).toBe(50);
    expect(port.bytes!.length).toBeGreaterThan(long);
    expect(problems()).toEqual([]);
    port.beforePart = () => {};
    await pass(60_000);
    workbench.perform(bias(51));
    await pass(20_000);
    expect(port.bytes!.length).toBeLessThan(long / 4);
    expect(keptBias(port)).toBe(51);
  });

  it('is written anew even while the hand is at work once it is long, and kept up to date', async () => {
    const { workbench, pass, port, long } = await wastefulWork({ long: 12 * MB, most: 100 * MB });
    expect(long).toBeLessThan(12 * MB);
    let value = 20;
    const work = async () => {
      workbench.perform(set(++value));
      await pass(1000);
      workbench.perform({ type: 'undo' });
      workbench.perform(bias(++value));
      await pass(1000);
    };
    let isHeld = true;
    port.beforePart = async () => {
      if (!isHeld || port.renewed.length !== 1) return;
      isHeld = false;
      await work();
    };
    for (let times = 0; port.renewed.length < 2 && times < 20; times++) await work();
    expect(isHeld).toBe(false);
    expect(port.renewed).toHaveLength(2);
    expect(port.bytes!.length).toBeLessThan(long / 2);
  });

  it('goes on being written after its renewal failed with what was to be written before', async () => {
    const { workbench, problems, pass, port } = await wastefulWork();
    const hand = gestureOn(workbench);
    hand.perform(bias(50));
    await pass(1000);
    port.before = () => {
      throw new Error('The disk is full.');
    };
    await pass(10_000);
    expect(problems().map(({ id }) => id)).toEqual(['recovery.notKept']);
    port.before = () => {};
    hand.perform(bias(60));
    await pass(1000);
    expect(keptBias(port)).toBe(60);
    expect(problems().map(({ id }) => id)).toEqual(['recovery.notKept', 'recovery.keptAgain']);
  });

  it('is not written to its end if other work is restored meanwhile, which is kept', async () => {
    const { workbench, problems, pass, port, keeper } = await wastefulWork();
    const { workbench: other } = testBench();
    other.perform(bias(7));
    const copy = parseCopy(journalOf(other));
    let finish = () => {};
    let parts = 0;
    port.beforePart = async () => {
      parts++;
      if (parts === 1) {
        // While the renewal is being written, a journal of the restored work is begun.
        workbench.recover(copy);
        void keeper.flush();
        await settle();
      } else if (parts === 2) {
        // It takes longer than the renewal takes to find that it is not wanted any more.
        await new Promise<void>((resolve) => (finish = resolve));
      }
    };
    await pass(20_000);
    await pass(1000);
    expect(parts).toBe(2);
    finish();
    await pass(20_000);
    expect(problems()).toEqual([]);
    expect(checkedCopy(port.bytes).parameters[784 * 16]).toBe(7);
  });

  it.each([
    ['saved', 'saved', null],
    ['closed', 'closed', null],
    ['replaced by other work', 'new', 0],
  ] as const)(
    'is not written to its end if the work is %s meanwhile',
    async (_what, how, found) => {
      const { workbench, keeper, pass, port } = await wastefulWork();
      let isDone = false;
      port.beforePart = async () => {
        if (isDone) return;
        isDone = true;
        if (how === 'saved') workbench.save().written('a.safetensors');
        else if (how === 'closed') await keeper.end();
        else workbench.perform({ type: 'new', sizes: [784, 128, 10], start: 'empty', seed: 0 });
        await pass(0);
      };
      await pass(20_000);
      expect(isDone).toBe(true);
      expect(port.bytes).toBeNull();
      expect(port.renewed).toHaveLength(1);
      if (found === null) return;
      workbench.perform(set(3));
      await pass(1000);
      expect(keptBias(port)).toBe(found);
    },
  );
});
