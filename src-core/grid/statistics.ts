/** Added up in double precision. */
export function sumOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** NaN if there are none. Of equal float32 values it is that value: their sum is exact. */
export function meanValue(values: Float32Array): number {
  return sumOf(values) / values.length;
}

/** The root of the sum of squares: the length of a row of weights as a vector. */
export function normOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

/** The largest magnitude; 0 if there are no values. */
export function largestOf(values: Float32Array | Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
