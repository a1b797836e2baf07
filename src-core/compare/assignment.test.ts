import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from './assignment';

/** The most that any pairing comes to, by trying all. */
function bestOf(scores: Float64Array, rows: number, columns: number): number {
  const place = (row: number, free: readonly number[], left: number): number => {
    if (row === rows) return 0;
    const found = free.map(
      (column) =>
        scores[row * columns + column] +
        place(
          row + 1,
          free.filter((other) => other !== column),
          left,
        ),
    );
    // With more rows than columns some rows go without.
    if (left > 0) found.push(place(row + 1, free, left - 1));
    return Math.max(...found);
  };
  return place(0, [...Array(columns).keys()], Math.max(0, rows - columns));
}

function sumOf(scores: Float64Array, columns: number, partners: Int32Array): number {
  return partners.reduce(
    (sum, column, row) => sum + (column === -1 ? 0 : scores[row * columns + column]),
    0,
  );
}

describe('assign', () => {
  it('gives a little up for what is more in all', () => {
    // 9 + 1 is less than 8 + 7.
    expect([...assign(Float64Array.of(9, 8, 7, 1), 2, 2)]).toEqual([1, 0]);
  });

  it('leaves out whatever adds least', () => {
    expect([...assign(Float64Array.of(1, 5, 2), 1, 3)]).toEqual([1]);
    expect([...assign(Float64Array.of(1, 5, 2), 3, 1)]).toEqual([-1, 0, -1]);
  });

  it('pairs even what is against it, if nothing else is left', () => {
    expect([...assign(Float64Array.of(-1), 1, 1)]).toEqual([0]);
  });

  it('comes to the most there can be', () => {
    const size = fc.integer({ min: 1, max: 5 });
    const whole = fc.integer({ min: -4, max: 4 });
    fc.assert(
      fc.property(size, size, fc.array(whole, { minLength: 25, maxLength: 25 }), (n, m, values) => {
        const scores = Float64Array.from(values.slice(0, n * m));
        const partners = assign(scores, n, m);
        const paired = [...partners].filter((column) => column !== -1);
        expect(paired).toHaveLength(Math.min(n, m));
        expect(new Set(paired).size).toBe(paired.length);
        expect(sumOf(scores, m, partners)).toBe(bestOf(scores, n, m));
      }),
    );
  });
});
