import { describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '../digits/idx';
import { parseCopy } from '../recovery/recovery-schema';
import { gestureOn } from './testing/gesture';
import { testBench } from './testing/test-bench';
import { bias, copyOf } from './testing/unsaved-work';
import type { Workbench } from './workbench';

/** The states of the history, by the ids of their entries, whose scores are remembered. */
const remembered = ({ sources }: Workbench) =>
  sources.results.shippedScores.map(([state]) => state).sort((a, b) => a - b);

/** Three edits, each of them measured. */
function measuredBench() {
  const bench = testBench();
  const { workbench, meter, digits } = bench;
  meter.answer(digits);
  for (const value of [1, 2, 3]) {
    workbench.perform(bias(value));
    meter.answer(digits);
  }
  return bench;
}

describe('the scores of a state', () => {
  it('are remembered while it is undone, and forgotten when it can’t be redone any more', () => {
    const { workbench } = measuredBench();
    workbench.perform({ type: 'goTo', position: 1 });
    expect(remembered(workbench)).toEqual([0, 1, 2, 3]);
    workbench.perform({ type: 'redo' });
    workbench.perform(bias(4));
    expect(remembered(workbench)).toEqual([0, 1, 2]);
  });

  it('are forgotten whatever takes its place', () => {
    const { workbench } = measuredBench();
    workbench.perform({ type: 'undo' });
    void workbench.perform({ type: 'takeSnapshot', name: '' });
    expect(remembered(workbench)).toEqual([0, 1, 2]);
    workbench.perform({ type: 'goTo', position: 1 });
    const hand = gestureOn(workbench);
    hand.perform(bias(5));
    expect(remembered(workbench)).toEqual([0, 1, 2]);
    hand.end();
    expect(remembered(workbench)).toEqual([0, 1]);
  });

  it('are forgotten on the digits that Knobs came with, also while others are in their place', async () => {
    const { workbench, meter } = measuredBench();
    await workbench.openDigits([
      { name: 'images.idx', bytes: writeImages(new Uint8Array(3 * 784).fill(9)) },
      { name: 'labels.idx', bytes: writeLabels(Uint8Array.of(1, 6, 6)) },
    ]);
    const { results } = workbench.sources;
    meter.answer(results.digits);
    expect(results.scoresOf(3)).not.toBeNull();
    workbench.perform({ type: 'undo' });
    workbench.perform(bias(4));
    expect(results.scoresOf(3)).toBeNull();
    workbench.perform({ type: 'useShippedDigits' });
    expect(remembered(workbench)).toEqual([0, 1, 2]);
  });

  it('are not remembered if they are found when it is gone', async () => {
    const { workbench, meter, digits } = testBench();
    meter.answer(digits);
    for (const value of [1, 2, 3]) workbench.perform(bias(value));
    // This asks for state 2, the newest that was missed.
    meter.answer(digits);
    workbench.perform({ type: 'goTo', position: 1 });
    workbench.perform(bias(4));
    await new Promise((resolve) => setImmediate(resolve));
    expect(remembered(workbench)).toEqual([0]);
  });

  it('do not come back with work that a hand had begun to overwrite', () => {
    const { workbench } = measuredBench();
    workbench.perform({ type: 'undo' });
    gestureOn(workbench).perform(bias(4));
    const { workbench: next } = testBench();
    next.recover(parseCopy(copyOf(workbench)));
    expect(next.snapshot().history.entries.map(({ id }) => id)).toEqual([1, 2, 4]);
    expect(remembered(next)).toEqual([0, 1, 2]);
  });
});
