import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlateBetween,
  correlateRows,
  correlation,
  nearDuplicates,
  updateRows,
} from './correlation';
import { weight } from './testing/pictures';

describe('correlation', () => {
  it('is Pearson’s', () => {
    // Less their means 2 and 3: (−1, 0, 1) and (−2, 1, 1). 3 / √(2 · 6) = √3/2.
    const a = Float32Array.of(1, 2, 3);
    const b = Float32Array.of(1, 4, 4);
    expect(correlation(a, b)).toBeCloseTo(Math.sqrt(3) / 2, 14);
  });

  it('is 1 for what is scaled and moved, −1 for its negative, 0 for what is constant', () => {
    const a = Float32Array.of(1, -2, 5, 0);
    expect(
      correlation(
        a,
        a.map((value) => 3 * value + 7),
      ),
    ).toBeCloseTo(1, 14);
    expect(
      correlation(
        a,
        a.map((value) => -value),
      ),
    ).toBeCloseTo(-1, 14);
    expect(correlation(a, new Float32Array(4).fill(0.1))).toBe(0);
    expect(correlation(new Float32Array(4), new Float32Array(4))).toBe(0);
  });
});

describe('correlateBetween', () => {
  it('has a row for each row of the first, a column for each of the second', () => {
    const table = correlateBetween(
      Float32Array.of(...[1, 2, 3], ...[5, 5, 5]),
      Float32Array.of(...[1, 4, 4], ...[3, 2, 1], ...[0, 0, 1]),
      3,
    );
    // (−1, 0, 1) with (−2, 1, 1), (1, 0, −1) and (−1, −1, 2)/3: 3/√(2 · 6), −1, 1/√(2 · 6/9).
    const expected = [Math.sqrt(3) / 2, -1, Math.sqrt(3) / 2, 0, 0, 0];
    expect(table).toHaveLength(6);
    table.forEach((value, i) => expect(value).toBeCloseTo(expected[i], 14));
  });
});

describe('nearDuplicates', () => {
  const weights = Float32Array.of(
    ...[1, 2, 3], //
    ...[0, 0, 0],
    ...[2, 4, 6],
    ...[1, 4, 4],
  );

  it('names the pairs that are alike, the most alike first', () => {
    const pairs = nearDuplicates(correlateRows(weights, 3), 0.86);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 2],
      [0, 3],
      [2, 3],
    ]);
    expect(pairs.map(({ correlation }) => correlation.toFixed(4))).toEqual([
      '1.0000',
      '0.8660',
      '0.8660',
    ]);
    expect(nearDuplicates(correlateRows(weights, 3), 0.9)).toHaveLength(1);
  });

  it('after an update is what it is from the beginning, and what was before is kept', () => {
    const row = fc.array(weight, { minLength: 5, maxLength: 5 });
    const rows = fc.array(row, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(fc.nat(5), row)), (start, edits) => {
        const before = correlateRows(Float32Array.from(start.flat()), 5);
        const table = before.table.slice();
        const after = start.slice();
        for (const [index, values] of edits) after[index] = values;
        const weights = Float32Array.from(after.flat());
        const updated = updateRows(
          before,
          weights,
          edits.map(([index]) => index),
        );
        expect(updated).toEqual(correlateRows(weights, 5));
        expect(before.table).toEqual(table);
      }),
    );
  });

  it('agrees with the correlation of each pair', () => {
    const { table } = correlateRows(weights, 3);
    const of = (row: number) => weights.slice(3 * row, 3 * row + 3);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]) {
      expect(table[4 * a + b]).toBe(correlation(of(a), of(b)));
    }
  });
});
