import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortBy, splitAtMedian } from './split';

const measure = Float32Array.of(5, 1, 4, 1, 3);

describe('sortBy', () => {
  it('sorts by the measure and keeps the order of equals', () => {
    expect([...sortBy(Uint32Array.of(0, 1, 2, 3, 4), measure)]).toEqual([1, 3, 4, 2, 0]);
    expect([...sortBy(Uint32Array.of(3, 0, 1), measure)]).toEqual([3, 1, 0]);
  });
});

describe('splitAtMedian', () => {
  it('splits in the middle, and keeps equals together', () => {
    expect(splitAtMedian(Uint32Array.of(0, 1, 2, 4), measure)).toEqual({
      value: 3.5,
      low: Uint32Array.of(1, 4),
      high: Uint32Array.of(0, 2),
    });
    // Holes of six 8s: the middle of the sorted 0 1 2 2 2 2 is no change of value.
    const holes = Float32Array.of(2, 2, 1, 2, 0, 2);
    expect(splitAtMedian(Uint32Array.of(0, 1, 2, 3, 4, 5), holes)).toEqual({
      value: 1.5,
      low: Uint32Array.of(2, 4),
      high: Uint32Array.of(0, 1, 3, 5),
    });
  });

  it('refuses what cannot be split', () => {
    expect(() => splitAtMedian(Uint32Array.of(1, 3), measure)).toThrow(
      'this measure is the same for all of them',
    );
    expect(() => splitAtMedian(Uint32Array.of(1), measure)).toThrow('at least two digits');
  });

  it('leaves nothing out and nothing empty, and no other cut is more even', () => {
    const values = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (list) => {
        fc.pre(new Set(list).size > 1);
        const indices = Uint32Array.from(list.keys());
        const { value, low, high } = splitAtMedian(indices, Float32Array.from(list));
        expect(low.length * high.length).toBeGreaterThan(0);
        expect([...low, ...high].sort((a, b) => a - b)).toEqual([...indices]);
        expect([...low].every((i) => list[i] < value)).toBe(true);
        expect([...high].every((i) => list[i] > value)).toBe(true);
        for (const cut of new Set(list)) {
          const below = list.filter((other) => other < cut).length;
          if (below === 0) continue;
          expect(Math.abs(high.length - low.length)).toBeLessThanOrEqual(
            Math.abs(list.length - 2 * below),
          );
        }
      }),
    );
  });
});
