import { largestOf, sumOf } from '../grid/statistics';

/**
 * Makes the values sum to zero: takes the same amount from every cell, times how much of it is
 * covered, and scales the rest so that the largest magnitude stays what it was.
 * @param values [cells], changed in place
 * @param cover which share of each cell is covered [cells]; nothing else changes
 */
export function balanceStencil(values: Float32Array, cover: Float32Array): void {
  const covered = sumOf(cover);
  const peak = largestOf(values);
  if (covered === 0 || peak === 0) return;
  const excess = sumOf(values) / covered;
  const rest = Float64Array.from(values, (value, i) => value - excess * cover[i]);
  const left = largestOf(rest);
  // A stencil that is the same all over has nothing left but rounding.
  const scale = left > 1e-6 * peak ? peak / left : 0;
  for (let i = 0; i < values.length; i++) values[i] = rest[i] * scale;
}
