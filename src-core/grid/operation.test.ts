import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation } from './operation';
import type { Operation } from './operation-schema';
import { bits, grid, grids, selected, weight } from './testing/pictures';

const { size, values } = grid(
  '1 -2 3', //
  '0  4 -6',
);
const middle = selected('.##', '.##');

function result(operation: Operation, selection: Uint8Array | null = null): number[] {
  return [...applyOperation(size, values, operation, selection)];
}

describe('operations on values', () => {
  it.each<[Operation, number[]]>([
    [{ kind: 'scale', factor: -0.5 }, [-0.5, 1, -1.5, 0, -2, 3]],
    [{ kind: 'add', amount: 2 }, [3, 0, 5, 2, 6, -4]],
    [{ kind: 'negate' }, [-1, 2, -3, 0, -4, 6]],
    [{ kind: 'clamp', least: -1, most: 2.5 }, [1, -1, 2.5, 0, 2.5, -1]],
    // The sum is 0 already.
    [{ kind: 'zeroMean' }, [1, -2, 3, 0, 4, -6]],
    [{ kind: 'largestTo', value: 3 }, [0.5, -1, 1.5, 0, 2, -3]],
    [{ kind: 'clear' }, [0, 0, 0, 0, 0, 0]],
    [{ kind: 'cut' }, [0, 0, 0, 0, 0, 0]],
  ])('%o', (operation, expected) => {
    expect(result(operation)).toEqual(expected);
  });

  it.each<[Operation, number[]]>([
    [{ kind: 'scale', factor: 2 }, [1, -4, 6, 0, 8, -12]],
    // The mean of −2, 3, 4 and −6 is −1/4.
    [{ kind: 'zeroMean' }, [1, -1.75, 3.25, 0, 4.25, -5.75]],
    [{ kind: 'balance' }, [1, -1.75, 3.25, 0, 4.25, -5.75]],
    [{ kind: 'largestTo', value: 12 }, [1, -4, 6, 0, 8, -12]],
    [{ kind: 'clear' }, [1, 0, 0, 0, 0, 0]],
  ])('%o within a selection', (operation, expected) => {
    expect(result(operation, middle)).toEqual(expected);
  });

  it('scales to length 1: 3 and 4 have length 5', () => {
    const selection = selected('..#', '.#.');
    const expected = Float32Array.of(1, -2, 3 / 5, 0, 4 / 5, -6);
    expect(result({ kind: 'unitNorm' }, selection)).toEqual([...expected]);
  });

  it('refuses limits that cross', () => {
    expect(() => result({ kind: 'clamp', least: 2, most: 1 })).toThrow(
      'The lower limit, 2, is above the upper limit, 1.',
    );
  });

  it('refuses what float32 cannot hold', () => {
    expect(() => result({ kind: 'scale', factor: 1e38 })).toThrow(
      'A weight would become too large: it can be at most 3.4 × 10³⁸.',
    );
  });
});

describe('balance', () => {
  it('leaves a sum of exactly 0, where the rounded differences do not', () => {
    // 6/7 and six times −1/7 as float32: −1/7 is rounded to −0.14285714924, six of them are
    // −0.85714289546; 6/7 to 0.85714286566. They are 2⁻²⁵ ≈ 3 · 10⁻⁸ apart.
    const sevenths = Float32Array.of(1, 0, 0, 0, 0, 0, 0);
    const row = { columns: 7, rows: 1 };
    const sum = (kind: 'zeroMean' | 'balance') =>
      applyOperation(row, sevenths, { kind }, null).reduce((total, value) => total + value, 0);
    expect(sum('zeroMean')).toBe(-(2 ** -25));
    expect(sum('balance')).toBe(0);
  });

  it('leaves less than the steps of the smallest weight for ordinary weights', () => {
    const ordinary = fc.array(fc.float({ noNaN: true, min: -8, max: 8 }), {
      minLength: 1,
      maxLength: 784,
    });
    fc.assert(
      fc.property(ordinary, (list) => {
        const size = { columns: list.length, rows: 1 };
        const next = applyOperation(size, Float32Array.from(list), { kind: 'balance' }, null);
        const sum = next.reduce((total, value) => total + value, 0);
        const least = Math.min(...next.map(Math.abs));
        expect(Math.abs(sum)).toBeLessThanOrEqual(Math.max(least * 2 ** -23, 2 ** -48));
      }),
    );
  });

  it('of equal weights is 0', () => {
    const tenths = new Float32Array(784).fill(0.1);
    const square = { columns: 28, rows: 28 };
    for (const kind of ['balance', 'zeroMean'] as const) {
      expect(applyOperation(square, tenths, { kind }, null)).toEqual(new Float32Array(784));
    }
  });
});

describe('smooth and sharpen', () => {
  const spot = grid('0 0 0', '0 9 0', '0 0 0');
  const around = (kind: 'smooth' | 'sharpen', strength: number) => [
    ...applyOperation(spot.size, spot.values, { kind, strength }, null),
  ];

  it('go so far towards the mean of the neighbourhood, or away from it', () => {
    // 9 is spread over 4 neighbours in a corner (9/4), 6 at a side (9/6), 9 in the middle (1).
    expect(around('smooth', 1)).toEqual([2.25, 1.5, 2.25, 1.5, 1, 1.5, 2.25, 1.5, 2.25]);
    expect(around('smooth', 0.5)).toEqual([1.125, 0.75, 1.125, 0.75, 5, 0.75, 1.125, 0.75, 1.125]);
    expect(around('sharpen', 0.5).slice(0, 5)).toEqual([-1.125, -0.75, -1.125, -0.75, 13]);
  });
});

describe('randomise', () => {
  const big = { columns: 28, rows: 28 };
  const empty = new Float32Array(784);
  const random = (seed: number, selection: Uint8Array | null = null) =>
    applyOperation(big, empty, { kind: 'randomise', seed, deviation: 0.5 }, selection);

  it('has the mean 0 and the deviation that was asked for', () => {
    // 784 numbers: their mean strays by 0.5/28 ≈ 0.018, their deviation by about 0.5/√1568 ≈ 0.013.
    const weights = random(1);
    const mean = weights.reduce((sum, value) => sum + value, 0) / 784;
    const deviation = Math.sqrt(weights.reduce((sum, value) => sum + value * value, 0) / 784);
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.abs(deviation - 0.5)).toBeLessThan(0.04);
  });

  it('gives a cell the same for the same seed, whatever is selected', () => {
    const half = Uint8Array.from(empty, (_, cell) => cell % 2);
    const all = random(1);
    random(1, half).forEach((value, cell) => expect(value).toBe(cell % 2 === 1 ? all[cell] : 0));
    expect(random(2)).not.toEqual(all);
  });
});

describe('nothing to work on', () => {
  const empty = new Float32Array(6);
  it.each<Operation>([{ kind: 'unitNorm' }, { kind: 'largestTo', value: 1 }, { kind: 'zeroMean' }])(
    '%o leaves a grid of zeros as it is',
    (operation) => {
      expect(applyOperation(size, empty, operation, null)).toEqual(empty);
    },
  );
});

const share = fc.double({ noNaN: true, min: 0, max: 1 });
const small = fc.integer({ min: -3, max: 3 });
const operations: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('scale' as const), factor: weight }),
  fc.record({ kind: fc.constant('add' as const), amount: weight }),
  fc.record({
    kind: fc.constant('clamp' as const),
    least: fc.double({ noNaN: true, min: -9, max: 0 }),
    most: fc.double({ noNaN: true, min: 0, max: 9 }),
  }),
  fc.constantFrom<Operation>(
    { kind: 'negate' },
    { kind: 'zeroMean' },
    { kind: 'balance' },
    { kind: 'unitNorm' },
    { kind: 'clear' },
  ),
  fc.record({ kind: fc.constant('largestTo' as const), value: share }),
  fc.record({ kind: fc.constantFrom('smooth' as const, 'sharpen' as const), strength: share }),
  fc.record({ kind: fc.constant('shift' as const), dx: small, dy: small }),
  fc.record({
    kind: fc.constant('mirror' as const),
    axis: fc.constantFrom('leftRight' as const, 'topBottom' as const),
  }),
  fc.record({
    kind: fc.constant('rotate' as const),
    degrees: fc.oneof(fc.double({ noNaN: true, min: -720, max: 720 }), fc.constantFrom(90, 180)),
  }),
  fc.record({ kind: fc.constant('randomise' as const), seed: fc.nat(), deviation: share }),
);

describe('every operation', () => {
  it('gives finite weights, never −0, and keeps to the bit what is not selected', () => {
    fc.assert(
      fc.property(grids, operations, ({ size, values, selection }, operation) => {
        const before = bits(values);
        const next = applyOperation(size, values, operation, selection);
        expect(bits(values)).toEqual(before);
        expect(next).toHaveLength(values.length);
        next.forEach((value, cell) => {
          expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          if (selection !== null && selection[cell] === 0) expect(value).toBe(values[cell]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a grid as it is where nothing is selected', () => {
    fc.assert(
      fc.property(grids, operations, ({ size, values }, operation) => {
        const next = applyOperation(size, values, operation, new Uint8Array(values.length));
        expect(bits(next)).toEqual(bits(values));
      }),
    );
  });

  it('is taken back by its opposite', () => {
    fc.assert(
      fc.property(grids, ({ size, values, selection }) => {
        const negate = { kind: 'negate' } as const;
        const once = applyOperation(size, values, negate, selection);
        expect(bits(applyOperation(size, once, negate, selection))).toEqual(bits(values));
      }),
    );
  });
});
