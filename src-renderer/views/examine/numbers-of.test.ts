import { expect, it } from 'vitest';
import { numbersOf } from './numbers-of';

const flow = {
  target: { layer: 1, index: 9, against: 4 },
  margin: { digit: -1, baseline: 0 },
  neurons: [Float64Array.of(0.333, -2, 0.333, 0.334), new Float64Array(10)],
};
const terms = {
  a: Float64Array.of(0.1, 0.2, 0.3, 0.4),
  usual: null,
  bias: 0.5,
  inSum: Float64Array.of(1, -1, 0.25, 0),
  againstUsual: null,
};

it('lists the largest first, and what is shown adds up', () => {
  const { rows, bias, total } = numbersOf(flow, terms, 'flow')!;
  expect(rows.map(({ index }) => index)).toEqual([1, 3, 0, 2]);
  expect(rows.map(({ shown }) => shown)).toEqual([-2, 0.34, 0.33, 0.33]);
  expect(total.toFixed(2)).toBe('-1.00');
  expect(bias).toBeNull();
});

it('adds up to the ink as it is shown above, beside the baseline', () => {
  // Alone 1.196 is 1.20; with the baseline, −0.002, it comes to 1.194: 0.00 and 1.19.
  const margin = { digit: 1.194, baseline: -0.002 };
  const neurons = [Float64Array.of(0.333, 0.2, 0.333, 0.33), new Float64Array(10)];
  expect(numbersOf({ ...flow, margin, neurons }, terms, 'flow')!.total.toFixed(2)).toBe('1.19');
});

it('counts the bias in the sum, and has nothing to say before it is measured', () => {
  expect(numbersOf(flow, terms, 'inSum')).toMatchObject({ bias: 0.5, total: 0.75 });
  expect(numbersOf(flow, terms, 'againstUsual')).toBeNull();
});
