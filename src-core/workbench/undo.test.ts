import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { anyWork, attemptCommand } from './testing/any-command';
import { parseCommand } from './commands';
import { parseCopy } from '../recovery/recovery-schema';
import {
  bitsOf,
  parameterBytes,
  workbenchState,
  testBench,
  throughFile,
  toyDigits,
  traceOf,
} from './testing/test-bench';
import { settled } from './testing/settled';
import type { HistorySummary } from './updates';
import type { Workbench } from './workbench';
import { recoveryCopy } from './testing/unsaved-work';

/** Names, details, mutes and locks: what undo restores. Snapshots that were taken stay. */
function undoable(workbench: Workbench) {
  const { bytes, facts } = workbenchState(workbench);
  const { snapshots: _, ...rest } = facts;
  return { bytes, ...rest };
}

/** How many digits are right after an entry may be found out meanwhile. */
function withoutScores(entries: readonly HistorySummary[]) {
  return entries.map(({ scores: _, ...rest }) => rest);
}

describe('whatever is done', () => {
  it('is undone to the exact bytes and facts, and redone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyWork, { maxLength: 25 }), async (commands) => {
        const { workbench, meter, digits } = testBench(toyDigits(20));
        // For what is taken from another network.
        workbench.open(randomNetwork([784, 12, 17, 10], 3), 'other.npz', 'comparison');
        workbench.save().written('saved.npz');
        const before = undoable(workbench);
        const taken = new Map<number, string>();
        meter.answer(digits);
        for (const command of commands) {
          const done = attemptCommand(workbench, command);
          if (command.type === 'takeSnapshot') meter.answer(digits);
          await done;
          await settled();
          for (const { id, name } of workbench.snapshot().facts.snapshots) {
            if (!taken.has(id)) taken.set(id, name);
          }
        }
        workbench.letGo();
        const { position, entries } = workbench.snapshot().history;
        const after = workbenchState(workbench);

        workbench.perform({ type: 'goTo', position: 0 });
        expect(undoable(workbench)).toEqual(before);
        const { snapshots } = workbench.snapshot().facts;
        expect(new Map(snapshots.map(({ id, name }) => [id, name]))).toEqual(taken);
        workbench.perform({ type: 'goTo', position });
        expect(workbenchState(workbench)).toEqual(after);

        // One by one it is the same as in one step.
        for (let i = 0; i < position; i++) workbench.perform({ type: 'undo' });
        expect(undoable(workbench)).toEqual(before);
        for (let i = 0; i < position; i++) workbench.perform({ type: 'redo' });
        expect(workbenchState(workbench)).toEqual(after);
        expect(withoutScores(workbench.snapshot().history.entries)).toEqual(withoutScores(entries));
        for (const { label } of entries) expect(label).not.toBe('');

        // And as it is, it is in a file, and after a crash.
        const { details, names } = workbench.snapshot().facts;
        expect(throughFile(workbench)).toMatchObject({ details, names });
        const copy = recoveryCopy(workbench, 0);
        expect(copy === null).toBe(!workbench.edited);
        if (!copy) return;
        const { workbench: restored } = testBench(toyDigits(20));
        restored.recover(parseCopy(copy));
        expect(workbenchState(restored)).toEqual(after);
        restored.perform({ type: 'goTo', position: 0 });
        expect(undoable(restored)).toEqual(before);
        workbench.save().written('again.npz');
        expect(workbench.edited).toBe(false);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('leaves finite numbers, a trace of them, and the meter with the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyWork, { maxLength: 12 }), async (commands) => {
        const { workbench, meter, digits } = testBench(toyDigits(20));
        meter.answer(digits);
        for (const command of commands) {
          const done = attemptCommand(workbench, command);
          if (command.type === 'takeSnapshot') meter.answer(digits);
          await done;
          await settled();
        }
        const trace = traceOf(workbench);
        const { network, facts, revision } = workbench.snapshot();
        expect(network.parameters.every(Number.isFinite)).toBe(true);
        expect(meter.requests.at(-1)!.revision).toBe(revision);
        const unmuted = facts.muted.flatMap((flags, layer) =>
          flags.flatMap((on, index) => (on ? [{ layer, index }] : [])),
        );
        workbench.perform({ type: 'clearInput' });
        workbench.perform({ type: 'pickDigit', index: 7 });
        expect(traceOf(workbench)).toEqual(trace);
        if (unmuted.length > 0) {
          workbench.perform({ type: 'mute', neurons: unmuted, on: false });
        }
        expect(bitsOf(meter.requests.at(-1)!.network)).toBe(parameterBytes(workbench));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('passes the check of what comes from another process as it is', () => {
    fc.assert(
      fc.property(anyWork, (command) => {
        expect(parseCommand(command)).toEqual(command);
      }),
    );
  });
});
