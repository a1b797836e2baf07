import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCoverage, type Application } from './apply';
import { bits, grid, grids, weight } from './testing/pictures';

describe('applyCoverage', () => {
  const { size, values } = grid(
    '1 2 -3', //
    '4 0 -6',
  );
  const mask = Float32Array.of(1, 0.5, 0, 0.25, 0, 1);
  const apply = (application: Application, selection: Uint8Array | null = null) => [
    ...applyCoverage(size, values, mask, application, selection),
  ];

  it('sets: so far towards the value', () => {
    // 1 → 10; 2 + 8/2; 4 + 6/4; −6 → 10.
    expect(apply({ mode: 'set', value: 10 })).toEqual([10, 6, -3, 5.5, 0, 10]);
  });

  it('adds: so much of the value', () => {
    expect(apply({ mode: 'add', value: -8 })).toEqual([-7, -2, -3, 2, 0, -14]);
  });

  it('smooths: so far towards the mean of the neighbourhood that the grid has', () => {
    // First cell: (1 + 2 + 4 + 0)/4 = 7/4. Second: all six, −2/6, so 2 becomes (2 − 1/3)/2 = 5/6.
    // Fourth: again 7/4, a quarter of the way from 4: 4 − 9/16. Last: (2 − 3 + 0 − 6)/4 = −7/4.
    const found = apply({ mode: 'smooth' });
    [1.75, 5 / 6, -3, 3.4375, 0, -1.75].forEach((value, i) =>
      expect(found[i]).toBeCloseTo(value, 6),
    );
  });

  it('keeps what is not selected, though it counts as a neighbour', () => {
    const selection = Uint8Array.of(1, 0, 0, 0, 0, 1);
    expect(apply({ mode: 'smooth' }, selection)).toEqual([1.75, 2, -3, 4, 0, -1.75]);
  });

  it('refuses what float32 cannot hold', () => {
    expect(() => apply({ mode: 'add', value: 1e39 })).toThrow(
      'A weight would become too large: it can be at most 3.4 × 10³⁸.',
    );
  });

  const applications = fc.oneof(
    fc.record({ mode: fc.constant('set' as const), value: weight }),
    fc.record({ mode: fc.constant('add' as const), value: weight }),
    fc.record({ mode: fc.constant('smooth' as const) }),
  );

  it('gives finite weights, changes nothing that is not covered and selected, and nothing it is given', () => {
    fc.assert(
      fc.property(
        grids,
        applications,
        fc.infiniteStream(fc.constantFrom(0, 0.3, 1)),
        (g, how, shares) => {
          const mask = Float32Array.from(g.values, () => shares.next().value!);
          const before = bits(g.values);
          const next = applyCoverage(g.size, g.values, mask, how, g.selection);
          expect(bits(g.values)).toEqual(before);
          next.forEach((value, cell) => {
            expect(Number.isFinite(value)).toBe(true);
            const isFree = mask[cell] > 0 && (g.selection === null || g.selection[cell] === 1);
            if (!isFree) expect(value).toBe(g.values[cell]);
            else if (mask[cell] === 1 && how.mode === 'set') expect(value).toBe(how.value);
          });
        },
      ),
    );
  });
});
