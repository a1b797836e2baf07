import { describe, expect, it, vi } from 'vitest';
import { KnobsError } from '../errors';
import { testBench } from '../workbench/testing/test-bench';
import { Copies } from './copies';
import { recoveryCopy } from '../workbench/testing/unsaved-work';
import type { FoundCopy } from './recovery';
import { english } from '../words/english';

/** A copy of a network with one bias changed. */
function copyOf(value: number, made: number) {
  const { workbench } = testBench();
  workbench.perform({ type: 'setBias', neuron: { layer: 0, index: 0 }, value });
  return recoveryCopy(workbench, made);
}

function setUp(stored: Record<string, unknown>) {
  const copies = new Map(Object.entries(stored));
  const { workbench } = testBench();
  const steps: string[] = [];
  let flushes = true;
  let meanwhile = () => {};
  let unreadable: string | null = null;
  const store = {
    abandoned: async () => [...copies.keys()],
    read: async (id: string) => {
      if (id === unreadable) throw new RangeError('the machine said no');
      return structuredClone(copies.get(id));
    },
    remove: async (id: string) => {
      steps.push(`remove ${id}`);
      copies.delete(id);
    },
    claim: async <T>(id: string, work: () => Promise<T>) => {
      if (!copies.has(id)) throw new KnobsError('plain', { text: 'It is no longer there.' });
      return work();
    },
  };
  const recovery = new Copies(store, workbench, async () => {
    steps.push('flush');
    meanwhile();
    return flushes;
  });
  return {
    recovery,
    copies,
    workbench,
    steps,
    failToFlush: () => (flushes = false),
    whileFlushing: (task: () => void) => (meanwhile = task),
    unread: (id: string) => (unreadable = id),
  };
}

function faultOf(copy: FoundCopy): string | null {
  return copy.summary === null ? english.say(copy.fault) : null;
}

describe('copies that were left behind', () => {
  it('are found, the newest first, and one that is damaged says so and stays', async () => {
    const { recovery, copies } = setUp({
      old: copyOf(1, 100),
      broken: { version: 1 },
      young: copyOf(2, 300),
    });
    const found = await recovery.found();
    expect(found.map(({ id }) => id)).toEqual(['young', 'old', 'broken']);
    expect(found.map(({ summary }) => summary?.made)).toEqual([300, 100, undefined]);
    expect(faultOf(found[2])).toMatch(/damaged at sizes/);
    expect(copies.size).toBe(3);
  });

  it('are found also where reading another one fails in a way that nobody thought of', async () => {
    const { recovery, unread } = setUp({ good: copyOf(1, 100), bad: copyOf(2, 200) });
    unread('bad');
    const [good, bad] = await recovery.found();
    expect(good).toMatchObject({ id: 'good', summary: { made: 100 } });
    expect(faultOf(bad)).toMatch(/the machine said no/);
  });

  it('are deleted after restoring only when there is a new copy of the same work', async () => {
    const { recovery, workbench, steps, copies } = setUp({ a: copyOf(0.5, 1), b: copyOf(2, 2) });
    await recovery.restore('a');
    expect(workbench.snapshot().network.parameters[16 * 784]).toBe(0.5);
    expect(steps).toEqual(['flush', 'remove a']);
    expect([...copies.keys()]).toEqual(['b']);
    await expect(recovery.restore('a')).rejects.toThrow(KnobsError);
  });

  it('stay if no new copy can be written, or if they cannot be restored', async () => {
    const { recovery, steps, failToFlush } = setUp({ a: copyOf(0.5, 1), broken: null });
    failToFlush();
    await recovery.restore('a');
    expect(steps).toEqual(['flush']);
    await expect(recovery.restore('broken')).rejects.toThrow(KnobsError);
    expect(steps).toEqual(['flush']);
  });

  it('stay if other work takes their place before a new copy is written', async () => {
    const { recovery, workbench, copies, whileFlushing } = setUp({ a: copyOf(0.5, 1) });
    whileFlushing(() =>
      workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 }),
    );
    await recovery.restore('a');
    expect([...copies.keys()]).toEqual(['a']);
  });

  it('are restored one after the other, and only the last one need not stay', async () => {
    const { recovery, workbench, steps, copies } = setUp({ a: copyOf(0.5, 1), b: copyOf(2, 2) });
    await Promise.all([recovery.restore('a'), recovery.restore('b')]);
    expect(workbench.snapshot().network.parameters[16 * 784]).toBe(2);
    expect(steps).toEqual(['flush', 'flush', 'remove b']);
    expect([...copies.keys()]).toEqual(['a']);
  });

  it('are said to be there, and stay, if what reads them cannot be fetched', async () => {
    vi.doMock('./recovery-schema', () => Promise.reject(new Error('offline')));
    const { recovery, copies, steps } = setUp({ a: copyOf(0.5, 1) });
    const [found] = await recovery.found();
    expect(found).toMatchObject({ id: 'a', summary: null });
    expect(faultOf(found)).toMatch(/could not be loaded.* stays where it is:/);
    await expect(recovery.restore('a')).rejects.toThrow(/could not be loaded/);
    expect([...copies.keys()]).toEqual(['a']);
    expect(steps).toEqual([]);
    vi.doUnmock('./recovery-schema');
    await recovery.restore('a');
    expect(steps).toEqual(['flush', 'remove a']);
  });

  it('are deleted when they are discarded', async () => {
    const { recovery, workbench, copies } = setUp({ a: copyOf(1, 1), b: copyOf(2, 2) });
    await recovery.discard('b');
    expect([...copies.keys()]).toEqual(['a']);
    expect(workbench.edited).toBe(false);
  });
});
