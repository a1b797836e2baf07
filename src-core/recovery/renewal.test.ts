import { describe, expect, it } from 'vitest';
import { testBench } from '../workbench/testing/test-bench';
import type { EditCommand } from '../workbench/edit-commands';
import { RecoveryKeeper } from './keeper';
import { checkedCopy } from './recovery-schema';
import { MemoryPort } from './testing/memory-port';
import { testClock } from './testing/test-clock';

/* The journal is written anew while the work goes on. */

const NEURONS = Array.from({ length: 128 }, (_, index) => ({ layer: 0, index }));
const BIAS = 128 * 784;

const set = (value: number): EditCommand => ({
  type: 'operate',
  neurons: NEURONS,
  operation: { kind: 'clamp', least: value, most: value },
  selection: null,
});
const bias = (value: number): EditCommand => ({ type: 'setBias', neuron: NEURONS[0], value });

/** Work whose journal has much that nobody needs any more, and that goes on. */
async function wastefulWork() {
  const { workbench, updates } = testBench();
  const { clock, pass } = testClock();
  const port = new MemoryPort();
  const keeper = new RecoveryKeeper(workbench, port, clock);
  workbench.perform({ type: 'new', sizes: [784, 128, 10], start: 'empty', seed: 0 });
  for (let value = 1; value <= 10; value++) {
    workbench.perform(set(value));
    await pass(1000);
    workbench.perform({ type: 'undo' });
    workbench.perform(bias(value));
    await pass(1000);
  }
  return { workbench, updates, pass, port, keeper, long: port.bytes!.length };
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
    const { workbench, updates, pass, port, long } = await wastefulWork();
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
    expect(updates.flatMap(({ problem }) => problem ?? [])).toEqual([]);
    port.beforePart = () => {};
    await pass(60_000);
    workbench.perform(bias(51));
    await pass(20_000);
    expect(port.bytes!.length).toBeLessThan(long / 4);
    expect(keptBias(port)).toBe(51);
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
