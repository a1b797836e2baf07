import { expect } from 'vitest';
import type { DigitSet } from '../../digits/digit-set';
import type { Network } from '../../network/network';
import type { Measurement } from '../measurement';
import { reference } from '../reference';

/** A measurement with the reference's: the answers exactly, all else as near as float32 comes. */
export function expectLikeReference(found: Measurement, digits: DigitSet, network: Network): void {
  const expected = reference(digits, network, found.revision);
  const parts = ['all', 'practice', 'exam'] as const;
  for (const part of parts) {
    expect(Math.abs(found[part].cost - expected[part].cost)).toBeLessThan(1e-5);
    expect(found[part].confusion).toEqual(expected[part].confusion);
  }
  expect(found.answers).toEqual(expected.answers);
  found.sums.forEach(({ min, max }, l) => {
    const { min: expectedMin, max: expectedMax } = expected.sums[l];
    min.forEach((value, j) => expectNear(value, expectedMin[j]));
    max.forEach((value, j) => expectNear(value, expectedMax[j]));
  });
}

function expectNear(value: number, expected: number): void {
  if (value === expected) return;
  expect(Math.abs(value - expected)).toBeLessThan(2e-6 * Math.max(10, Math.abs(expected)));
}
