import { KnobsError } from '../errors';

/**
 * @param sums Σ w·a before the bias [count]
 * @throws KnobsError if there are none or all are equal: no bias or gain tells such digits apart
 */
export function checkSums(sums: Float32Array): void {
  if (sums.length === 0) throw new KnobsError('fit.noDigits');
  if (sums.every((sum) => sum === sums[0])) {
    throw new KnobsError('fit.allSame');
  }
}

export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/** Mean and standard deviation of values [count], at least one. */
export function momentsOf(values: Float32Array): Moments {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / values.length) };
}
