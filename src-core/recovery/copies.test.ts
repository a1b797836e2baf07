import { describe, expect, it, vi } from 'vitest';
import { KnobsError } from '../errors';
import type { ParsedCopy } from './recovery';
import { testBench } from '../workbench/testing/test-bench';
import { Copies } from './copies';
import { recoveryCopy } from '../workbench/testing/unsaved-work';
import type { FoundCopy } from '../host';
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
  const store = {
    abandoned: async () => [...copies.keys()],
    read: async (id: string) => structuredClone(copies.get(id)),
    remove: async (id: string) => {
      steps.push(`remove ${id}`);
      copies.delete(id);
    },
    claim: async <T>(id: string, work: () => Promise<T>) => {
      if (!copies.has(id)) throw new KnobsError('plain', { text: 'It is no longer there.' });
      return work();
    },
  };
  const into = {
    recover: (copy: ParsedCopy) => workbench.recover(copy),
    flush: async () => {
      steps.push('flush');
      return flushes;
    },
  };
  const recovery = new Copies(store, into);
  return { recovery, copies, workbench, steps, failToFlush: () => (flushes = false) };
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

  it('are said to be there, and stay, if what reads them cannot be fetched', async () => {
    vi.doMock('./recovery-schema', () => Promise.reject(new Error('offline')));
    const { recovery, copies, steps } = setUp({ a: copyOf(0.5, 1) });
    const [found] = await recovery.found();
    expect(found).toMatchObject({ id: 'a', summary: null });
    expect(faultOf(found)).toMatch(/could not be fetched.* stays where it is\.$/);
    await expect(recovery.restore('a')).rejects.toThrow(/could not be fetched/);
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
