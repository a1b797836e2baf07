import { expect, it } from 'vitest';
import { shownRange, tickStep, ticksIn } from './draw-histogram';

it.each([
  [8, 2],
  [8.8, 2],
  [20, 5],
  [4, 1],
  [0.8, 0.2],
  [1000, 200],
])('a range of %d has ticks %d apart', (range, step) => {
  expect(tickStep(range)).toBeCloseTo(step, 9);
});

it.each([
  [{ from: 0, to: 0 }, { from: -1, to: 1 }, [-1, -0.5, 0, 0.5, 1]],
  [{ from: 3, to: 3 }, { from: 2, to: 4 }, [2, 2.5, 3, 3.5, 4]],
  [{ from: 3e6, to: 3e6 }, { from: 2997000, to: 3003000 }, [2997000, 2998000, 2999000, 3000000]],
  [{ from: -2, to: 6 }, { from: -2, to: 6 }, [-2, 0, 2, 4, 6]],
])('%o is drawn as %o', (sums, shown, ticks) => {
  expect(shownRange(sums)).toEqual(shown);
  expect(ticksIn(shown).slice(0, ticks.length)).toEqual(ticks);
});

it.each([1e17, 3.4e38, -3.4e38, Infinity, NaN])(
  'sums that are all %d have ticks to an end',
  (z) => {
    const ticks = ticksIn(shownRange({ from: z, to: z }));
    expect(ticks.length).toBeLessThanOrEqual(10);
    expect(new Set(ticks).size).toBe(ticks.length);
  },
);
