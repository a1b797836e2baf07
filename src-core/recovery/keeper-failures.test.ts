import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { bias } from '../workbench/testing/unsaved-work';
import { MOST_LOST, setUpKeeper } from './testing/set-up-keeper';

const MINUTE = 60_000;
const full = () => new KnobsError('plain', { text: 'The disk is full.' });
const notSafe: unknown = expect.stringMatching(/not safe from a crash.* The disk is full\.$/);
const safeAgain: unknown = expect.stringMatching(/safe from a crash again/);

describe('a journal that cannot be written', () => {
  it('is told of once, is tried again with the next change, and told of when it can', async () => {
    const { workbench, problems, keptBias, newest, pass, refuse } = setUpKeeper();
    refuse(full());
    for (const value of [1, 2]) {
      workbench.perform(bias(value));
      await pass(MOST_LOST);
    }
    expect(keptBias()).toBeNull();
    expect(problems()).toEqual([notSafe]);
    refuse(null);
    workbench.perform(bias(3));
    await pass(MOST_LOST);
    expect(keptBias()).toBe(3);
    expect(problems()).toEqual([notSafe, safeAgain]);
    refuse(full());
    for (const value of [4, 5]) {
      workbench.perform(bias(value));
      await pass(MOST_LOST);
    }
    expect(problems()).toEqual([notSafe, safeAgain, notSafe]);
    expect(keptBias()).toBe(3);
    refuse(null);
    workbench.perform(bias(6));
    await pass(MOST_LOST);
    expect(newest()?.history.entries).toHaveLength(6);
    expect(problems()).toEqual([notSafe, safeAgain, notSafe, safeAgain]);
  });

  it('behind is written anew when it could not be before either, then as ever', async () => {
    const { workbench, problems, calls, keptBias, pass, refuse } = setUpKeeper();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    refuse(full(), 'append');
    workbench.perform(bias(2));
    await pass(MOST_LOST);
    expect(keptBias()).toBe(1);
    expect(problems()).toEqual([notSafe]);
    workbench.perform(bias(3));
    await pass(MOST_LOST);
    expect(keptBias()).toBe(3);
    expect(problems()).toEqual([notSafe, safeAgain]);
    expect(calls).toEqual(['replace', 'append', 'append', 'replace']);
  });

  it('at all is tried anew no more than once a minute', async () => {
    const { workbench, calls, pass, refuse } = setUpKeeper();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    refuse(full());
    for (const value of [2, 3, 4, 5]) {
      workbench.perform(bias(value));
      await pass(MOST_LOST);
    }
    expect(calls.filter((call) => call === 'replace')).toHaveLength(2);
    expect(calls.filter((call) => call === 'append')).toHaveLength(4);
    await pass(2 * MINUTE);
    expect(calls.filter((call) => call === 'replace').length).toBeGreaterThan(2);
    expect(calls.filter((call) => call === 'replace').length).toBeLessThan(6);
  });

  it('is tried again by the clock where nothing changes, once a minute, until it is written', async () => {
    const { workbench, problems, calls, keptBias, pass, refuse } = setUpKeeper();
    refuse(full());
    for (const value of [1, 2, 3]) {
      workbench.perform(bias(value));
      await pass(MOST_LOST);
    }
    expect(calls).toHaveLength(3);
    await pass(10 * MINUTE);
    expect(calls).toHaveLength(13);
    expect(problems()).toEqual([notSafe]);
    refuse(null);
    await pass(MINUTE);
    expect(keptBias()).toBe(3);
    expect(problems()).toEqual([notSafe, safeAgain]);
    expect(calls).toHaveLength(14);
    await pass(10 * MINUTE);
    expect(calls).toHaveLength(14);
  });

  it('is not tried again when nothing is unsaved any more, nor is that said to be safe', async () => {
    const { workbench, problems, calls, pass, refuse } = setUpKeeper();
    refuse(full());
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    refuse(null);
    workbench.perform({ type: 'undo' });
    await pass(0);
    expect(calls).toEqual(['replace', 'remove']);
    await pass(10 * MINUTE);
    expect(calls).toEqual(['replace', 'remove']);
    expect(problems()).toEqual([notSafe]);
  });

  it('is taken away by the clock where a file has the work; nobody is told it is not safe', async () => {
    const { workbench, problems, port, pass, settle, refuse } = setUpKeeper();
    workbench.perform(bias(1));
    await pass(MOST_LOST);
    refuse(new KnobsError('plain', { text: 'Another program has it open.' }));
    workbench.save().written('mine.safetensors');
    await settle();
    expect(port.bytes).not.toBeNull();
    refuse(null);
    await pass(MINUTE);
    expect(port.bytes).toBeNull();
    expect(problems()).toEqual([]);
  });
});
