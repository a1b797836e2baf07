import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWork, attemptCommand } from '../workbench/testing/any-command';
import { testBench } from '../workbench/testing/test-bench';
import { bias, jsonText } from '../workbench/testing/unsaved-work';
import type { Workbench } from '../workbench/workbench';
import { checkedCopy } from './recovery-schema';
import { keep, parametersOf, unnumbered } from './testing/kept-journal';

describe('a journal with less room than the history takes', () => {
  const long = () => {
    const { workbench } = testBench();
    for (let value = 1; value <= 20; value++) workbench.perform(bias(value));
    return workbench;
  };
  const ids = (bytes: Uint8Array) => checkedCopy(bytes).history.entries.map(({ id }) => id);

  it('goes on behind the entries it has, and says how many it has not', () => {
    const workbench = long();
    const kept = keep(workbench, { history: 1500 });
    const before = ids(kept.bytes());
    expect(before.length).toBeLessThan(10);
    expect(before.at(-1)).toBe(20);
    workbench.perform({ type: 'undo' });
    workbench.perform(bias(-1));
    expect(kept.flush()).toBeLessThan(1000);
    expect(ids(kept.bytes())).toEqual([...before.slice(0, -1), 21]);
    const { leftOut, edits } = checkedCopy(kept.bytes());
    expect(leftOut).toEqual({ oldest: 20 - before.length, undone: 0 });
    expect(edits).toBe(20);
  });

  it('is written anew where the work goes back behind its beginning', () => {
    const workbench = long();
    const kept = keep(workbench, { history: 1500 });
    workbench.perform({ type: 'goTo', position: 2 });
    expect(kept.journal.change(workbench.unsaved(), 0)).toBe('anew');
    kept.flush();
    const copy = checkedCopy(kept.bytes());
    // The oldest are left out before any that is undone.
    expect(ids(kept.bytes())[0]).toBe(3);
    expect(copy.history.position).toBe(0);
    expect(copy.leftOut).toEqual({ oldest: 2, undone: 18 - copy.history.entries.length });
  });

  it('gets undone entries that it left out when they are done again, and no sooner', () => {
    const workbench = long();
    workbench.perform({ type: 'goTo', position: 2 });
    const kept = keep(workbench, { history: 1500 });
    const had = ids(kept.bytes()).length;
    workbench.perform({ type: 'goTo', position: 3 });
    kept.flush();
    expect(ids(kept.bytes())).toHaveLength(had);
    workbench.perform({ type: 'goTo', position: 18 });
    kept.flush();
    const copy = checkedCopy(kept.bytes());
    expect(ids(kept.bytes()).at(-1)).toBe(18);
    expect(copy.leftOut).toEqual({ oldest: 2, undone: 2 });
    expect(copy.parameters[16 * 784 + 3]).toBe(18);
    workbench.perform(bias(-1));
    kept.flush();
    expect(ids(kept.bytes()).slice(-2)).toEqual([18, 21]);
    expect(checkedCopy(kept.bytes()).leftOut.undone).toBe(0);
  });

  it('is not put in the place of one that came to more than fits behind it', () => {
    const workbench = long();
    workbench.perform({ type: 'goTo', position: 10 });
    const kept = keep(workbench, { history: 3000 });
    const finish = kept.renew();
    workbench.perform({ type: 'goTo', position: 0 });
    kept.flush();
    workbench.perform(bias(-1));
    kept.flush();
    expect(finish()).toBe(false);
    expectNewest(workbench, kept.bytes());
  });

  it('is written anew where more is done again than it has room for', () => {
    const workbench = long();
    workbench.perform({ type: 'goTo', position: 2 });
    const most = keep(workbench, { history: 1500 }).bytes().length + 1500;
    const kept = keep(workbench, { history: 1500, most });
    workbench.perform({ type: 'goTo', position: 20 });
    expect(kept.journal.change(workbench.unsaved(), 0)).toBe('anew');
    kept.flush();
    expect(kept.bytes().length).toBeLessThanOrEqual(most);
    expectNewest(workbench, kept.bytes());
  });

  it('has what it has room for after each change, whatever is done, also while it is written anew', async () => {
    const steps = fc.array(fc.tuple(anyWork, fc.nat(5)), { maxLength: 16 });
    const rooms = fc.constantFrom(800, 3000, 20_000, 120_000);
    await fc.assert(
      fc.asyncProperty(steps, rooms, async (steps, history) => {
        const { workbench, meter, digits } = testBench();
        workbench.perform(bias(1));
        const kept = keep(workbench, { history, most: 60_000 + 2 * history });
        let finish: (() => boolean) | null = null;
        for (const [command, what] of steps) {
          const done = attemptCommand(workbench, command);
          if (command.type === 'takeSnapshot') meter.answer(digits);
          await done;
          if (what === 0) continue;
          kept.flush();
          if (what === 1) finish ??= kept.renew();
          if (what === 2) finish?.();
          if (what === 2) finish = null;
          expectNewest(workbench, kept.bytes());
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** A journal has the work, but for entries of which it says how many they are. */
function expectNewest(workbench: Workbench, bytes: Uint8Array): void {
  const { history, hands, facts, whole } = workbench.unsaved();
  const copy = checkedCopy(bytes);
  const { oldest, undone } = copy.leftOut;
  const { entries, position } = history;
  const all = hands.length > 0 ? [...entries.slice(0, position), ...hands] : entries;
  const parameters = parametersOf(whole(), hands);
  expect(copy.history.position + oldest).toBe(position + hands.length);
  const has = [unnumbered(copy.history.entries), copy.parameters, copy.known.facts.snapshots];
  const left = all.slice(oldest, all.length - undone);
  expect(jsonText(has)).toBe(jsonText([unnumbered(left), parameters, facts.snapshots]));
}
