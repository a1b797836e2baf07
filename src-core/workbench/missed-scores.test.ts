import { describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '../digits/idx';
import { reference } from '../evaluator/reference';
import { scoresOf } from './results';
import { networkOf, testBench } from './testing/test-bench';
import { gestureOn } from './testing/gesture';
import { settled } from './testing/settled';

const output = (index: number) => ({ layer: 2, index });
/** The answer to every digit is this one from then on: 4 of the 40 are right, 1 of 10 in the exam. */
const shout = (index: number, value = 1000) =>
  ({ type: 'setBias', neuron: output(index), value }) as const;
const FOUR = {
  all: { count: 40, right: 4 },
  practice: { count: 30, right: 3 },
  exam: { count: 10, right: 1 },
};

/** All outputs of an empty network are equal: no digit is decided. */
const NONE = {
  all: { count: 40, right: 0 },
  practice: { count: 30, right: 0 },
  exam: { count: 10, right: 0 },
};

/** Until all that was asked is answered. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function scoresIn({ workbench }: ReturnType<typeof testBench>) {
  const { startScores, entries } = workbench.snapshot().history;
  return [startScores, ...entries.map(({ scores }) => scores)];
}

describe('states that came and went before they were measured', () => {
  it('are measured afterwards, and told with the entries they belong to', async () => {
    const bench = testBench();
    const { workbench, meter, digits, updates } = bench;
    const start = scoresOf(reference(digits, networkOf(workbench), 0));
    expect(start).not.toEqual(FOUR);
    workbench.perform(shout(6));
    workbench.perform(shout(6, -2.5));
    workbench.perform(shout(7, 2000));
    const last = meter.requests.at(-1)!;
    meter.answer(digits, last);
    await settle();
    workbench.perform({ type: 'undo' });
    const middle = scoresOf(reference(digits, networkOf(workbench), 0));
    expect(scoresIn(bench)).toEqual([start, FOUR, middle, FOUR]);

    // Whoever only listens knows them too: each came with the entry, and took nothing's place.
    const told = updates.flatMap(({ history }) => history?.entries ?? []);
    for (const entry of workbench.snapshot().history.entries) expect(told).toContainEqual(entry);
    expect(updates.map(({ history }) => history?.startScores)).toContainEqual(start);
  });

  it('are measured with what was muted then', async () => {
    const bench = testBench();
    const { workbench, meter, digits } = bench;
    workbench.perform(shout(6));
    workbench.perform({ type: 'mute', neurons: [output(6)], on: true });
    workbench.perform(shout(6, 0));
    meter.answer(digits);
    await settle();
    expect(scoresIn(bench)[1]).toEqual(FOUR);
    const [start, , muted, same] = scoresIn(bench);
    expect(muted).toEqual(same);
    expect(muted).not.toEqual(start);
  });

  it('wait while something newer is to be measured, and while a gesture is under way', async () => {
    const bench = testBench();
    const { workbench, meter, digits } = bench;
    meter.answer(digits);
    workbench.perform(shout(6));
    workbench.perform(shout(7, 2000));
    const hand = gestureOn(workbench);
    hand.perform(shout(8, 3000));
    meter.answer(digits);
    await settle();
    expect(scoresIn(bench).slice(1)).toEqual([null, null]);
    hand.end();
    await settle();
    expect(scoresIn(bench).slice(1)).toEqual([null, null, FOUR]);
    workbench.perform(shout(9, 4000));
    await settle();
    expect(scoresIn(bench).slice(1)).toEqual([null, null, FOUR, null]);
    meter.answer(digits);
    await settle();
    expect(scoresIn(bench).slice(1)).toEqual([FOUR, FOUR, FOUR, FOUR]);
  });

  it('that were overwritten are not asked for, nor those of a network that is gone', async () => {
    const bench = testBench();
    const { workbench, meter, digits } = bench;
    meter.answer(digits);
    let asked = 0;
    const ask = meter.ask.bind(meter);
    meter.ask = (question) => {
      asked++;
      return ask(question);
    };
    workbench.perform(shout(6));
    workbench.perform({ type: 'undo' });
    workbench.perform(shout(7));
    meter.answer(digits);
    await settle();
    expect(asked).toBe(0);
    workbench.perform(shout(8, 2000));
    workbench.perform(shout(9, 3000));
    workbench.perform({ type: 'new', sizes: [784, 10], start: 'empty', seed: 0 });
    meter.answer(digits);
    await settle();
    expect(asked).toBe(0);
    expect(scoresIn(bench)).toEqual([NONE]);
  });

  it('are not asked for again when the meter has no answer', async () => {
    const bench = testBench();
    const { workbench, meter, digits } = bench;
    meter.answer(digits);
    let asked = 0;
    meter.ask = () => {
      asked++;
      return Promise.reject(new Error('no'));
    };
    workbench.perform(shout(6));
    workbench.perform(shout(7, 2000));
    for (let i = 0; i < 3; i++) {
      meter.answer(digits);
      await settle();
    }
    expect(asked).toBe(1);
    expect(scoresIn(bench)[1]).toBeNull();
  });

  it('are still asked for after one that went wrong', async () => {
    const bench = testBench();
    const { workbench, meter, digits } = bench;
    meter.answer(digits);
    const { ask } = meter;
    meter.ask = () => {
      meter.ask = ask;
      throw new Error('This could not even be asked.');
    };
    workbench.perform(shout(6));
    workbench.perform(shout(7, 2000));
    workbench.perform(shout(8, 3000));
    meter.answer(digits);
    await settle();
    // The newest is asked for first.
    expect(scoresIn(bench).slice(1)).toEqual([FOUR, null, FOUR]);
    workbench.perform(shout(9, 4000));
    workbench.perform(shout(5, 5000));
    meter.answer(digits);
    await settle();
    expect(scoresIn(bench).slice(1)).toEqual([FOUR, null, FOUR, FOUR, FOUR]);
  });
});

it('scores are known again when the digits are those of before', async () => {
  const bench = testBench();
  const { workbench, meter, digits } = bench;
  meter.answer(digits);
  workbench.perform(shout(6));
  meter.answer(digits);
  const known = scoresIn(bench);
  expect(known[1]).toEqual(FOUR);
  await workbench.openDigits([
    { name: 'images.idx', bytes: writeImages(new Uint8Array(3 * 784).fill(9)) },
    { name: 'labels.idx', bytes: writeLabels(Uint8Array.of(1, 6, 6)) },
  ]);
  expect(scoresIn(bench)).toEqual([null, null]);
  workbench.perform({ type: 'useShippedDigits' });
  expect(scoresIn(bench)).toEqual(known);
});

it('a snapshot that edits follow at once has the scores of what it put aside', async () => {
  const { workbench, meter, digits } = testBench();
  workbench.perform(shout(6));
  workbench.perform({ type: 'takeSnapshot', name: 'all six' });
  workbench.perform(shout(6, -2.5));
  meter.answer(digits);
  await settled();
  expect(workbench.snapshot().facts.snapshots[0].scores).toEqual(FOUR);
});
