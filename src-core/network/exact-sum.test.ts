import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle } from './random';
import { exactSum } from './exact-sum';

function sum(terms: readonly number[]): number {
  return exactSum(Float64Array.from(terms));
}

describe('exactSum', () => {
  it.each<[number[], number]>([
    [[], 0],
    [[0.1], 0.1],
    // Ten tenths: added one by one they come to 0.9999999999999999.
    [new Array<number>(10).fill(0.1), 1],
    [[1e100, 1, -1e100], 1],
    [[1e16, 1, 1e-16], 10000000000000002],
    [[2 ** 53, 1, 2 ** -60], 2 ** 53 + 2],
    [[2 ** 53, 1], 2 ** 53],
    [[-(2 ** 53), -1, -(2 ** -60)], -(2 ** 53) - 2],
    [[0.1, 0.2, -0.3], 2 ** -55],
    [[-0, -0], -0],
    [[3, 5e-324, -3], 5e-324],
  ])('of %j is %d, as with Python’s math.fsum', (terms, value) => expect(sum(terms)).toBe(value));

  it('does not depend on the order', () => {
    const terms = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { maxLength: 40 });
    fc.assert(
      fc.property(terms, fc.nat(), (list, seed) => {
        expect(sum(shuffle([...list], seed))).toBe(sum(list));
      }),
    );
  });

  it('is the whole number that its terms add up to, however they are scaled', () => {
    // Whole numbers of up to 80 bits, which BigInt adds up; float64 has 53.
    const term = fc.record({
      high: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
      shift: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 130 }), fc.nat(60), (list, scale) => {
        const whole = list.reduce(
          (sum, { high, shift }) => sum + (BigInt(high) << BigInt(shift)),
          0n,
        );
        const terms = list.map(({ high, shift }) => high * 2 ** (shift - scale));
        // Number() rounds to nearest, halfway cases to even.
        expect(sum(terms)).toBe(Number(whole) * 2 ** -scale);
      }),
    );
  });
});
