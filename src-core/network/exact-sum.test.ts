import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle } from './random';
import { ExactSum } from './exact-sum';

function sum(terms: readonly number[]): number {
  const exact = new ExactSum();
  for (const term of terms) exact.add(term);
  return exact.value;
}

describe('ExactSum', () => {
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
  ])('of %j is %d, as with Python’s math.fsum', (terms, value) => expect(sum(terms)).toBe(value));

  it('does not depend on the order', () => {
    const terms = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { maxLength: 40 });
    fc.assert(
      fc.property(terms, fc.nat(), (list, seed) => {
        expect(sum(shuffle([...list], seed))).toBe(sum(list));
      }),
    );
  });
});
