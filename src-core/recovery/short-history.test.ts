import { describe, expect, it } from 'vitest';
import { History } from '../document/history';
import { summaryOf } from './recovery';
import { checkedCopy, parseCopy } from './recovery-schema';
import { parameterBytes, testBench } from '../workbench/testing/test-bench';
import { recoveryCopy } from '../workbench/testing/unsaved-work';

const neuron = { layer: 2, index: 6 };
const bias = (value: number) => ({ type: 'setBias', neuron, value }) as const;

/** Six entries of one number each, all measured, of which two are undone; a file has the state `saved`. */
function longBench(saved: number) {
  const { workbench, meter, digits } = testBench();
  for (let value = 0; value <= 6; value++) {
    if (value > 0) workbench.perform(bias(value * 100));
    meter.answer(digits);
    if (value === saved) workbench.save().written('a.safetensors');
  }
  workbench.perform({ type: 'goTo', position: 4 });
  return workbench;
}

/** The copy with room for so many entries like these. */
function copyWith(workbench: ReturnType<typeof longBench>, entries: number) {
  const all = recoveryCopy(workbench, 0)!.history.entries;
  let most = 0;
  // Found by trying: what an entry takes is nobody's business here.
  while (recoveryCopy(workbench, 0, most)!.history.entries.length < Math.min(entries, all.length))
    most += 10;
  return structuredClone(recoveryCopy(workbench, 0, most)!);
}

describe('a copy with less room than the history takes', () => {
  it('has the newest entries, and every state they lead to', () => {
    const workbench = longBench(3);
    const copy = copyWith(workbench, 4);
    expect(copy.history.entries.map(({ id }) => id)).toEqual([3, 4, 5, 6]);
    expect(copy.history.position).toBe(2);
    const restored = testBench().workbench;
    restored.recover(parseCopy(copy));
    for (const position of [2, 4, 0]) {
      workbench.perform({ type: 'goTo', position: position + 2 });
      restored.perform({ type: 'goTo', position });
      expect(parameterBytes(restored)).toBe(parameterBytes(workbench));
    }
    const { history } = workbench.snapshot();
    const { startScores, entries } = restored.snapshot().history;
    expect(startScores).toEqual(history.entries[1].scores);
    expect(entries.map(({ scores }) => scores)).toEqual(
      history.entries.slice(2).map(({ scores }) => scores),
    );
    restored.perform(bias(-1));
    expect(restored.snapshot().history.entries.map(({ id }) => id)).toEqual([7]);
  });

  it.each([
    ['before all that is left', 0, true, [true, true, true], 4],
    ['dropped', 1, true, [true, true, true], 3],
    ['the first that is left', 2, true, [false, true, true], 2],
    ['among those left', 3, true, [true, false, true], 1],
  ])('knows what the file has: %s', (_, saved, hasFile, edited, edits) => {
    const copy = copyWith(longBench(saved), 4);
    expect(copy.file.hasFile).toBe(hasFile);
    expect(summaryOf(copy).edits).toBe(edits);
    const restored = testBench().workbench;
    restored.recover(parseCopy(copy));
    const found = [0, 1, 2].map((position) => {
      restored.perform({ type: 'goTo', position });
      return restored.edited;
    });
    expect(found).toEqual(edited);
  });

  it('says how much is left out, and still how many edits no file has', () => {
    const workbench = longBench(0);
    const summary = (entries: number) => summaryOf(checkedCopy(copyWith(workbench, entries)));
    expect(summary(6)).toMatchObject({ leftOut: { oldest: 0, undone: 0 }, edits: 4 });
    expect(summary(4)).toMatchObject({ leftOut: { oldest: 2, undone: 0 }, edits: 4 });
    expect(summary(1)).toMatchObject({ leftOut: { oldest: 4, undone: 1 }, edits: 4 });
  });

  it('of before that was said is read as one that has everything', () => {
    const { leftOut: _, edits: __, ...old } = copyWith(longBench(3), 6);
    const { leftOut, edits } = summaryOf(checkedCopy(old));
    expect({ leftOut, edits }).toEqual({ leftOut: { oldest: 0, undone: 0 }, edits: 1 });
  });

  it('leaves out what was undone last of all, the farthest first', () => {
    const workbench = longBench(3);
    const ids = (entries: number) =>
      copyWith(workbench, entries).history.entries.map(({ id }) => id);
    expect(ids(2)).toEqual([5, 6]);
    expect(ids(1)).toEqual([5]);
    const { history } = recoveryCopy(workbench, 0, 0)!;
    expect(history).toEqual({ entries: [], position: 0, nextId: 7 });
    expect(new History(history).stateId).toBe(0);
  });

  it('counts long notes, as they were and as they became', () => {
    const { workbench } = testBench();
    for (const notes of ['a'.repeat(9000), 'b'.repeat(9000)]) {
      workbench.perform({ type: 'setDetails', title: '', author: '', notes });
    }
    workbench.perform(bias(1));
    // The first takes 18,000 bytes, the second 36,000.
    const lengths = [60_000, 40_000, 30_000].map(
      (most) => recoveryCopy(workbench, 0, most)!.history.entries.length,
    );
    expect(lengths).toEqual([3, 2, 1]);
  });

  it('has room for the parameters of snapshots that were deleted, or leaves those out', () => {
    const { workbench } = testBench();
    void workbench.perform({ type: 'takeSnapshot', name: 'a' });
    workbench.perform({ type: 'deleteSnapshot', id: 1 });
    workbench.perform(bias(1));
    const lengths = [60_000, 50_000].map(
      (most) => recoveryCopy(workbench, 0, most)!.history.entries.length,
    );
    // 13,002 parameters of 4 bytes are 52,008.
    expect(lengths).toEqual([3, 1]);
  });
});
