import { meanValue } from './statistics';

/**
 * Pearson's correlation: the cosine between a and b, each less its mean. 1 if one is the other
 * scaled by a positive number and moved, −1 if by a negative one, 0 if either is constant.
 */
export function correlation(a: Float32Array, b: Float32Array): number {
  return dot(centre(a), centre(b));
}

/**
 * All correlations between the rows of one layer and those of another [rowsA × rowsB], row-major.
 * @param a [rowsA × inputs], row-major
 * @param b [rowsB × inputs], row-major
 */
export function correlateBetween(a: Float32Array, b: Float32Array, inputs: number): Float64Array {
  const [first, second] = [a, b].map((weights) => centredRows(weights, inputs));
  const table = new Float64Array(first.length * second.length);
  first.forEach((row, i) => {
    second.forEach((other, j) => (table[i * second.length + j] = dot(row, other)));
  });
  return table;
}

function centredRows(weights: Float32Array, inputs: number): Float64Array[] {
  return Array.from({ length: weights.length / inputs }, (_, row) =>
    centre(weights.subarray(row * inputs, (row + 1) * inputs)),
  );
}

/** A row less its mean and scaled to length 1; all 0 if the row is constant. */
export function centre(row: Float32Array): Float64Array {
  const mean = meanValue(row);
  const centred = new Float64Array(row.length);
  for (let i = 0; i < row.length; i++) centred[i] = row[i] - mean;
  const length = Math.sqrt(dotProduct(centred, centred));
  if (length > 0) for (let i = 0; i < row.length; i++) centred[i] /= length;
  return centred;
}

/** Of two rows of length 1 or 0; rounding must not take it beyond 1. */
function dot(a: Float64Array, b: Float64Array): number {
  return Math.max(-1, Math.min(1, dotProduct(a, b)));
}

function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
