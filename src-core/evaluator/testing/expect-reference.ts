import { expect } from 'vitest';
import type { DigitSet } from '../../digits/digit-set';
import { forward } from '../../network/forward';
import type { Network } from '../../network/network';
import { CLASSES, PIXELS } from '../../network/shape';
import type { Measurement } from '../measurement';
import { reference } from '../reference';

/** A measurement with the reference's, as far as float32 can tell answers apart. */
export function expectLikeReference(found: Measurement, digits: DigitSet, network: Network): void {
  const expected = reference(digits, network, found.revision);
  expect(Math.abs(found.cost - expected.cost)).toBeLessThan(1e-5);
  const clear = clearAnswers(digits, network);
  clear.forEach((isClear, i) => {
    if (isClear) expect([i, found.answers[i]]).toEqual([i, expected.answers[i]]);
  });
  if (clear.every(Boolean)) {
    const { all, practice, exam, confusion } = found;
    expect({ all, practice, exam, confusion }).toEqual({
      all: expected.all,
      practice: expected.practice,
      exam: expected.exam,
      confusion: expected.confusion,
    });
  }
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

/** For every digit whether its best output is more than 1e-5 above the others. */
function clearAnswers({ images, labels }: DigitSet, network: Network): boolean[] {
  return Array.from(labels, (_, i) => {
    const pixels = Float64Array.from(
      images.subarray(i * PIXELS, (i + 1) * PIXELS),
      (byte) => byte / 255,
    );
    const outputs = forward(network, pixels).a.at(-1)!.toSorted();
    return outputs[CLASSES - 1] - outputs[CLASSES - 2] > 1e-5;
  });
}
