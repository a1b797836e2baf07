import { expect, it } from 'vitest';
import { numbersOf } from './numbers-of';

const flow = {
  target: { layer: 1, index: 9, against: 4 },
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

it('counts the bias in the sum, and has nothing to say before it is measured', () => {
  expect(numbersOf(flow, terms, 'inSum')).toMatchObject({ bias: 0.5, total: 0.75 });
  expect(numbersOf(flow, terms, 'againstUsual')).toBeNull();
});
