import { PIXELS } from '../network/shape';
import type { DigitSet } from '../digits/digit-set';

/** What a digit is compared with: blank paper, or the mean of all digits to practise on. */
export const BASELINES = ['blank', 'mean'] as const;
export type BaselineName = (typeof BASELINES)[number];

const meanDigits = new WeakMap<Pick<DigitSet, 'images' | 'practice'>, Float64Array>();

/** The pixels [784] of a baseline, 0 to 1. */
export function baselineOf(
  name: BaselineName,
  digits: Pick<DigitSet, 'images' | 'practice'>,
): Float64Array {
  if (name === 'blank') return new Float64Array(PIXELS);
  const known = meanDigits.get(digits);
  if (known) return known;
  const mean = meanDigit(digits);
  meanDigits.set(digits, mean);
  return mean;
}

/** The mean [784] of the digits to practise on, each pixel 0 to 1. */
function meanDigit({ images, practice }: Pick<DigitSet, 'images' | 'practice'>): Float64Array {
  const sums = new Float64Array(PIXELS);
  for (let i = 0, at = 0; i < practice; i++) {
    for (let p = 0; p < PIXELS; p++, at++) sums[p] += images[at];
  }
  return sums.map((sum) => sum / (255 * Math.max(1, practice)));
}
