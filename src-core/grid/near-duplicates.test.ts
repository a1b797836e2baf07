import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal } from '../network/random';
import { correlation } from './correlation';
import { alikeRows, nearDuplicates, updateRows } from './near-duplicates';
import { weight } from './testing/pictures';

describe('nearDuplicates', () => {
  const weights = Float32Array.of(
    ...[1, 2, 3], //
    ...[0, 0, 0],
    ...[2, 4, 6],
    ...[1, 4, 4],
  );

  it('names the pairs that are alike, the most alike first', () => {
    const pairs = nearDuplicates(alikeRows(weights, 3, 0.86));
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
    expect(nearDuplicates(alikeRows(weights, 3, 0.9))).toHaveLength(1);
  });

  it('after an update is what it is from the beginning, and what was before is kept', () => {
    const row = fc.array(weight, { minLength: 5, maxLength: 5 });
    const rows = fc.array(row, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(fc.nat(5), row)), (start, edits) => {
        const before = alikeRows(Float32Array.from(start.flat()), 5, 0.5);
        const table = before.table.slice();
        const after = start.slice();
        for (const [index, values] of edits) after[index] = values;
        const weights = Float32Array.from(after.flat());
        const updated = updateRows(
          before,
          weights,
          edits.map(([index]) => index),
        );
        expect(updated).toEqual(alikeRows(weights, 5, 0.5));
        expect(before.table).toEqual(table);
      }),
    );
  });

  it('are all whose correlation is at least so much, whatever the rows begin with', () => {
    const next = normal(8);
    const inputs = 50;
    // Three patterns with noise of several sizes, so that correlations lie on both sides of the limit.
    const patterns = Array.from({ length: 3 }, () => Array.from({ length: inputs }, next));
    const rows = Array.from({ length: 24 }, (_, i) => {
      const noise = 0.02 * Math.floor(i / 3) ** 2;
      return Float32Array.from(patterns[i % 3], (value) => value + noise * next());
    });
    const weights = Float32Array.from(rows.flatMap((row) => [...row]));
    for (const least of [0.5, 0.9, 0.98, 0.999]) {
      const expected = rows.flatMap((a, first) =>
        rows.flatMap((b, second) => {
          const found = first < second ? correlation(a, b) : -1;
          return found >= least ? [{ first, second, correlation: found }] : [];
        }),
      );
      const found = nearDuplicates(alikeRows(weights, inputs, least));
      expect(found).toHaveLength(expected.length);
      expect(found).toEqual(expect.arrayContaining(expected));
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan((24 * 23) / 2);
    }
  });
});
