import { meanValue } from './statistics';

/** Two neurons of a layer whose weights are alike: `first` < `second`. */
export interface DuplicatePair {
  readonly first: number;
  readonly second: number;
  readonly correlation: number;
}

/** The correlations of all rows of a layer's weights, kept so that an edit costs only its own rows. */
export interface RowCorrelations {
  readonly inputs: number;
  /** Each row less its mean and scaled to length 1; all 0 if the row is constant. */
  readonly centred: readonly Float64Array[];
  /** [rows × rows], symmetric; only what is above the diagonal is filled. */
  readonly table: Float64Array;
}

/**
 * Pearson's correlation: the cosine between a and b, each less its mean. 1 if one is the other
 * scaled by a positive number and moved, −1 if by a negative one, 0 if either is constant.
 */
export function correlation(a: Float32Array, b: Float32Array): number {
  return dot(centre(a), centre(b));
}

/**
 * All correlations between rows of weights.
 * @param weights [rows × inputs], row-major
 */
export function correlateRows(weights: Float32Array, inputs: number): RowCorrelations {
  const rows = weights.length / inputs;
  const none = { inputs, centred: [], table: new Float64Array(rows * rows) };
  return updateRows(none, weights, [...Array(rows).keys()]);
}

/**
 * The correlations after some rows have changed: these are compared with all others anew. The ones
 * from before are not changed.
 * @param weights all of them [rows × inputs], as they are now
 */
export function updateRows(
  before: RowCorrelations,
  weights: Float32Array,
  changed: readonly number[],
): RowCorrelations {
  const { inputs } = before;
  const rows = weights.length / inputs;
  const centred = [...before.centred];
  for (const row of changed) {
    centred[row] = centre(weights.subarray(row * inputs, (row + 1) * inputs));
  }
  const table = before.table.slice();
  const isChanged = new Set(changed);
  for (const row of isChanged) {
    for (let other = 0; other < rows; other++) {
      if (other === row || (isChanged.has(other) && other < row)) continue;
      const at = Math.min(row, other) * rows + Math.max(row, other);
      table[at] = dot(centred[row], centred[other]);
    }
  }
  return { inputs, centred, table };
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

/** The pairs of rows whose correlation is at least so much, the most alike first. */
export function nearDuplicates(rows: RowCorrelations, least: number): DuplicatePair[] {
  const pairs: DuplicatePair[] = [];
  const count = rows.centred.length;
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++) {
      const correlation = rows.table[first * count + second];
      if (correlation >= least) pairs.push({ first, second, correlation });
    }
  }
  return pairs.sort((a, b) => b.correlation - a.correlation);
}

function centredRows(weights: Float32Array, inputs: number): Float64Array[] {
  return Array.from({ length: weights.length / inputs }, (_, row) =>
    centre(weights.subarray(row * inputs, (row + 1) * inputs)),
  );
}

function centre(row: Float32Array): Float64Array {
  const mean = meanValue(row);
  const centred = Float64Array.from(row, (value) => value - mean);
  const length = Math.sqrt(dotProduct(centred, centred));
  return length === 0 ? centred : centred.map((value) => value / length);
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
