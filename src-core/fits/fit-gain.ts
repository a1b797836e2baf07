import { checkSums } from './fit-sums';

/**
 * The root mean square of z that a fitted neuron has. With normal z that leaves two of three digits
 * where σ goes from 0.12 to 0.88, its bend, and one of twenty beyond ±4, where it is flat: the
 * answers use the whole range, and still tell more ink from less.
 */
export const FITTED_SPREAD = 2;

/**
 * The factor for a neuron's weights and its bias with which its activation is neither a step nor flat
 * over the digits it meets. The threshold stays where it is: fit the bias first, for a threshold
 * far from all digits cannot be mended by a factor.
 * @param sums Σ w·a before the bias [count]
 * @throws KnobsError if there are no digits or all sums are equal
 */
export function fitGain(sums: Float32Array, bias: number): number {
  checkSums(sums);
  let squares = 0;
  for (const sum of sums) squares += (sum + bias) ** 2;
  return FITTED_SPREAD / Math.sqrt(squares / sums.length);
}
