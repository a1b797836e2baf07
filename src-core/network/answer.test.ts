import { describe, expect, it } from 'vitest';
import { answerOf, largestOutputs, UNDECIDED } from './answer';

/** A trace whose outputs have these weighted sums; what the layer before did plays no part. */
const outputs = (...z: number[]) => ({ z: [Float64Array.of(99, 99), Float64Array.from(z)] });
const mutes = (...muted: number[]) => [
  [false, false],
  Array.from({ length: 10 }, (_, k) => muted.includes(k)),
];

describe('the answer', () => {
  it('is the output with the largest weighted sum', () => {
    expect(answerOf(outputs(-1, 2, 0.5, 0, 0, 0, 0, 0, 0, 1.9))).toBe(1);
    expect(answerOf(outputs(-9, -8, -7, -6, -5, -4, -3, -2, -1, -10))).toBe(8);
  });

  it('tells sums apart that σ rounds to the same activation', () => {
    expect(answerOf(outputs(40, 50, 60, 0, 0, 0, 0, 0, 0, 0))).toBe(2);
    expect(answerOf(outputs(1e30, 50, 60, 0, 0, 0, 0, 0, 0, 0))).toBe(0);
    expect(answerOf(outputs(...Array<number>(9).fill(-800), -799))).toBe(9);
  });

  it('is undecided where the largest is shared exactly, and only there', () => {
    expect(answerOf(outputs(...Array<number>(10).fill(0)))).toBe(UNDECIDED);
    expect(answerOf(outputs(3, 1, 2, 3, 0, 0, 0, 0, 0, 0))).toBe(UNDECIDED);
    expect(answerOf(outputs(-0, 0, -1, -1, -1, -1, -1, -1, -1, -1))).toBe(UNDECIDED);
    expect(answerOf(outputs(1, 1 + Number.EPSILON, 0, 0, 0, 0, 0, 0, 0, 0))).toBe(1);
    expect(answerOf(outputs(1, 1, 2, 1, 1, 1, 1, 1, 1, 1))).toBe(2);
  });

  it('is never a muted output, however large its sum', () => {
    const trace = outputs(-5000, 7, 3, 3, 0, 0, 0, 0, 0, 0);
    expect(answerOf(trace, mutes(1))).toBe(UNDECIDED);
    expect(answerOf(trace, mutes(1, 2))).toBe(3);
    expect(answerOf(trace, mutes(1, 2, 3, 4, 5, 6, 7, 8, 9))).toBe(0);
    expect(answerOf(trace, mutes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))).toBe(UNDECIDED);
  });

  it('is never an output whose sum is no number, and infinite ones are equal', () => {
    expect(answerOf(outputs(NaN, 1, 0, 0, 0, 0, 0, 0, 0, NaN))).toBe(1);
    expect(answerOf(outputs(...Array<number>(10).fill(NaN)))).toBe(UNDECIDED);
    expect(answerOf(outputs(0, Infinity, 0, 0, 0, 0, 0, 0, 0, 1e308))).toBe(1);
    expect(answerOf(outputs(0, Infinity, 0, Infinity, 0, 0, 0, 0, 0, 0))).toBe(UNDECIDED);
  });
});

it('the largest outputs are all that share it, none where all are muted', () => {
  const trace = outputs(3, 1, 2, 3, 0, 0, 0, 0, 0, 3);
  expect(largestOutputs(trace)).toEqual([0, 3, 9]);
  expect(largestOutputs(trace, mutes(3))).toEqual([0, 9]);
  expect(largestOutputs(trace, mutes(0, 3, 9))).toEqual([2]);
  expect(largestOutputs(trace, mutes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))).toEqual([]);
});
