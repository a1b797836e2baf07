import { expect, it } from 'vitest';
import { tickStep } from './draw-histogram';

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
