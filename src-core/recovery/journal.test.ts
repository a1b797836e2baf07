import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionIn, type HistoryEntry } from '../document/history';
import { joined } from '../bytes/joined';
import { anyWork, attemptCommand } from '../workbench/testing/any-command';
import { gestureOn } from '../workbench/testing/gesture';
import { testBench } from '../workbench/testing/test-bench';
import { patchOf } from '../document/testing/patch-of';
import { bias, busyBench, journalOf } from '../workbench/testing/unsaved-work';
import { Journal } from './journal';
import { checkedCopy } from './recovery-schema';
import { expected, found, keep } from './testing/kept-journal';
import { settled } from '../workbench/testing/settled';

describe('a journal', () => {
  it('has all of the work after each change, whatever is done, also while it is written anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyWork, fc.nat(5)), { maxLength: 16 }), async (steps) => {
        const { workbench, meter, digits } = testBench();
        workbench.perform(bias(1));
        const kept = keep(workbench);
        let finish: (() => boolean) | null = null;
        for (const [command, what] of steps) {
          const done = attemptCommand(workbench, command);
          if (command.type === 'takeSnapshot') meter.answer(digits);
          await done;
          await settled();
          if (what === 0) continue;
          if (what === 1) meter.answer(digits);
          kept.flush();
          if (what === 2) finish ??= kept.renew();
          if (what === 3 && finish) {
            expect(finish()).toBe(true);
            finish = null;
          }
          if (what >= 3) expect(found(kept.bytes())).toBe(expected(workbench));
          const { scores, history } = workbench.unsaved();
          for (const [state] of scores) expect(positionIn(history.entries, state)).not.toBeNull();
        }
        kept.flush();
        const all = expected(workbench);
        expect(found(kept.bytes())).toBe(all);
        expect(found(journalOf(workbench))).toBe(all);
      }),
      { numRuns: 25 },
    );
  });

  it('that is begun while a hand is down has what that hand did, and what was done before', () => {
    const { workbench } = testBench();
    for (const value of [1, 2, 3]) workbench.perform(bias(value));
    workbench.perform({ type: 'undo' });
    gestureOn(workbench).perform(bias(4));
    const { history, parameters } = checkedCopy(keep(workbench).bytes());
    expect(history.entries.map(({ id }) => id)).toEqual([1, 2, 4]);
    expect(parameters[16 * 784 + 3]).toBe(4);
  });

  it('says that it needs nothing if nothing changed', async () => {
    const { workbench } = await busyBench();
    const { flush } = keep(workbench);
    expect(flush()).toBe(0);
    workbench.perform({ type: 'pickDigit', index: 3 });
    expect(flush()).toBe(0);
  });

  it('grows by what changed, however long the history is', () => {
    const { workbench } = testBench();
    const stroke = (edit: number) => {
      const neuron = { layer: 0, index: edit % 16 };
      for (let input = 0; input < 784; input += 100) {
        workbench.perform({ type: 'setWeight', neuron, input, value: edit + input });
      }
    };
    stroke(1);
    const { flush } = keep(workbench);
    stroke(10);
    const early = flush();
    for (let edit = 11; edit < 150; edit++) stroke(edit);
    flush();
    stroke(150);
    const late = flush();
    expect(workbench.snapshot().history.entries.length).toBeGreaterThan(1000);
    expect(late).toBeLessThan(1.1 * early);
    workbench.perform({ type: 'goTo', position: 100 });
    expect(flush()).toBeLessThan(early);
  });

  it('has the parameters of a snapshot once', async () => {
    const { workbench } = testBench();
    workbench.perform(bias(1));
    const { flush, bytes } = keep(workbench);
    void workbench.perform({ type: 'takeSnapshot', name: 'a' });
    expect(flush()).toBeGreaterThan(4 * 13_002);
    workbench.perform({ type: 'renameSnapshot', id: 1, name: 'b' });
    workbench.perform({ type: 'deleteSnapshot', id: 1 });
    // The parameters alone are 52,008 bytes.
    expect(flush()).toBeLessThan(4000);
    const [before] = checkedCopy(bytes()).history.entries.slice(-2);
    const [change] = before.patch.changes;
    expect(change.kind === 'snapshot' && change.before?.parameters).toBe(
      change.kind === 'snapshot' && change.after?.parameters,
    );
  });

  it('that is written anew has the parameters of a snapshot before what is done with it meanwhile', () => {
    const { workbench } = testBench();
    workbench.perform(bias(1));
    void workbench.perform({ type: 'takeSnapshot', name: 'a' });
    workbench.perform({ type: 'deleteSnapshot', id: 1 });
    const kept = keep(workbench);
    const finish = kept.renew();
    workbench.perform({ type: 'undo' });
    kept.flush();
    expect(finish()).toBe(true);
    expect(found(kept.bytes())).toBe(expected(workbench));
  });

  it('is not wasteful because of many snapshots', () => {
    const { workbench } = testBench();
    workbench.perform(bias(1));
    for (let count = 0; count < 100; count++) {
      void workbench.perform({ type: 'takeSnapshot', name: '' });
    }
    const { journal, bytes, flush } = keep(workbench);
    expect(bytes().length).toBeGreaterThan(100 * 4 * 13_002);
    expect(journal.isWasteful).toBe(false);
    workbench.perform(bias(2));
    flush();
    expect(journal.isWasteful).toBe(false);
  });

  it('has labels, names and notes as they are, whatever they are made of', () => {
    const label = { id: 'plain', values: { text: 'é𝟙\ud800\u0000"-0"', zero: -0, less: -0.5 } };
    const { parameters } = testBench().workbench.snapshot().network;
    const entry = { id: 1, label, patch: patchOf(parameters, new Map([[3, -0]])) } as HistoryEntry;
    const { workbench } = testBench();
    workbench.perform(bias(1));
    const work = { ...workbench.unsaved(), history: { entries: [entry], position: 0, nextId: 2 } };
    const { history } = checkedCopy(joined([...new Journal().begin(work, 0).pieces()]));
    expect(history.entries).toEqual([entry]);
  });

  it('is written anew from the moment that was begun, whatever is done until it is written', () => {
    const { workbench } = testBench();
    for (const value of [1, 2]) workbench.perform(bias(value));
    const then = expected(workbench);
    const pieces = new Journal().begin(workbench.unsaved(), 0).pieces();
    workbench.perform({ type: 'goTo', position: 0 });
    for (const value of [3, 4, 5]) workbench.perform(bias(value));
    expect(found(joined([...pieces]))).toBe(then);
  });

  it('is wasteful and too long when it should be written anew', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'new', sizes: [784, 128, 10], start: 'empty', seed: 0 });
    const neurons = Array.from({ length: 128 }, (_, index) => ({ layer: 0, index }));
    const set = (value: number) =>
      workbench.perform({
        type: 'operate',
        neurons,
        operation: { kind: 'clamp', least: value, most: value },
        selection: null,
      });
    set(1);
    const kept = keep(workbench);
    expect(kept.journal.isWasteful).toBe(false);
    for (let value = 2; !kept.journal.isWasteful; value++) {
      workbench.perform({ type: 'undo' });
      set(value);
      kept.flush();
    }
    const long = kept.bytes().length;
    expect(kept.renew()()).toBe(true);
    expect(kept.journal.isWasteful).toBe(false);
    expect(kept.bytes().length).toBeLessThan(long / 3);
    expect(found(kept.bytes())).toBe(expected(workbench));
  });
});
