/** Added up in double precision. */
export function sumOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/**
 * The mean, corrected by the mean of what is left, so that the mean of equal values is that value
 * itself and subtracting it leaves 0. NaN if there are none.
 */
export function meanOf(values: Float32Array): number {
  const first = sumOf(values) / values.length;
  let rest = 0;
  for (const value of values) rest += value - first;
  return first + rest / values.length;
}

/** The root of the sum of squares: the length of a row of weights as a vector. */
export function normOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

export function largestOf(values: Float32Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
