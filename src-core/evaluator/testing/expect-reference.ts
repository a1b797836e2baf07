import { expect } from 'vitest';
import type { DigitSet } from '../../digits/digit-set';
import type { Network } from '../../network/network';
import type { Measurement } from '../measurement';
import { reference, tracesOf } from '../reference';

/** A measurement with the reference's: the answers exactly, all else as near as float32 comes. */
export function expectLikeReference(found: Measurement, digits: DigitSet, network: Network): void {
  const traces = tracesOf(digits, network);
  const expected = reference(digits, network, found.revision, traces, found.costName);
  // float32 rounds in proportion to what it adds up.
  let size = 1;
  for (const { a } of traces) {
    for (const layer of a.slice(0, -1))
      for (const value of layer) size = Math.max(size, Math.abs(value));
  }
  const parts = ['all', 'practice', 'exam'] as const;
  for (const part of parts) {
    const error = Math.abs(found[part].cost - expected[part].cost);
    expect(error).toBeLessThan(1e-5 * Math.max(1, expected[part].cost));
    expect(found[part].confusion).toEqual(expected[part].confusion);
  }
  expect(found.answers).toEqual(expected.answers);
  found.sums.forEach(({ min, max }, l) => {
    const { min: expectedMin, max: expectedMax } = expected.sums[l];
    min.forEach((value, j) => expectNear(value, expectedMin[j], size));
    max.forEach((value, j) => expectNear(value, expectedMax[j], size));
  });
}

function expectNear(value: number, expected: number, size: number): void {
  if (value === expected) return;
  expect(Math.abs(value - expected)).toBeLessThan(2e-6 * Math.max(10 * size, Math.abs(expected)));
}
