import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apportion, shownMargin } from './apportion';

it('rounds so that what is shown adds up', () => {
  // Alone 0.33 each, which would come to 0.99.
  expect(apportion([1 / 3, 1 / 3, 1 / 3], 2)).toEqual([0.34, 0.33, 0.33]);
  expect(apportion([1.256, -0.704, 0.444], 2)).toEqual([1.26, -0.7, 0.44]);
  expect(apportion([0.004, -0.004], 2)).toEqual([0, 0]);
});

it('comes to a sum that was rounded elsewhere', () => {
  expect(apportion([0.5, 0.25], 1, 0.8)).toEqual([0.5, 0.3]);
  expect(apportion([0.5, 0.25], 1, 0.7)).toEqual([0.5, 0.2]);
});

it('is never off by a whole last digit, and adds up', () => {
  const numbers = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(numbers, (values) => {
      const shown = apportion(values, 2);
      shown.forEach((one, i) => expect(Math.abs(one - values[i])).toBeLessThan(0.0100001));
      const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
      expect(Math.abs(sum(shown) - sum(values))).toBeLessThan(0.0050001);
    }),
  );
});

it('shows a margin as a baseline and ink that add up to it', () => {
  expect(shownMargin({ digit: 1.194, baseline: -0.002 }, 2)).toEqual({ baseline: 0, ink: 1.19 });
  expect(shownMargin({ digit: 1.2, baseline: 0.006 }, 2)).toEqual({ baseline: 0.01, ink: 1.19 });
});
