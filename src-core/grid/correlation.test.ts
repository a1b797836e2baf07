import { describe, expect, it } from 'vitest';
import { correlateBetween, correlation } from './correlation';

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
