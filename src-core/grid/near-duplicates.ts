import { centre } from './correlation';

/** Two neurons of a layer whose weights are alike: `first` < `second`. */
export interface DuplicatePair {
  readonly first: number;
  readonly second: number;
  readonly correlation: number;
}

/**
 * Which rows of a layer's weights are alike, kept so that an edit costs only its own rows. Rows that
 * have little in common, as most, are told apart by their first weights.
 */
export interface AlikeRows {
  readonly inputs: number;
  /** From this correlation on, two rows are alike. */
  readonly least: number;
  readonly rows: readonly CentredRow[];
  /** The correlations [rows × rows] of pairs that are alike, above the diagonal; else `NOT_ALIKE`. */
  readonly table: Float64Array;
}

interface CentredRow {
  /** Less its mean and scaled to length 1; all 0 if the row is constant. */
  readonly values: Float64Array;
  /** The length of what is left of it from each block on. */
  readonly rests: Float64Array;
}

/** So many weights are multiplied before it is looked whether the rest can still make two rows alike. */
const BLOCK = 16;

/** More than rounding takes from the sum of 784 products of two rows of length 1. */
const SLACK = 1e-9;

/** Less than any correlation. */
const NOT_ALIKE = -2;

/**
 * @param weights [rows × inputs], row-major
 * @param least from which correlation on two rows are alike
 */
export function alikeRows(weights: Float32Array, inputs: number, least: number): AlikeRows {
  const count = weights.length / inputs;
  const none = { inputs, least, rows: [], table: new Float64Array(count * count).fill(NOT_ALIKE) };
  return updateRows(none, weights, [...Array(count).keys()]);
}

/**
 * The same after some rows have changed: these are compared with all others anew. What was before is
 * not changed.
 * @param weights all of them [rows × inputs], as they are now
 */
export function updateRows(
  before: AlikeRows,
  weights: Float32Array,
  changed: readonly number[],
): AlikeRows {
  const { inputs, least } = before;
  const count = weights.length / inputs;
  const rows = [...before.rows];
  for (const row of changed) {
    rows[row] = centredRow(weights.subarray(row * inputs, (row + 1) * inputs));
  }
  const table = before.table.slice();
  const isChanged = new Set(changed);
  for (const row of isChanged) {
    for (let other = 0; other < count; other++) {
      if (other === row || (isChanged.has(other) && other < row)) continue;
      const at = Math.min(row, other) * count + Math.max(row, other);
      table[at] = correlationFrom(rows[row], rows[other], least);
    }
  }
  return { inputs, least, rows, table };
}

/** The pairs of rows that are alike, the most alike first. */
export function nearDuplicates({ rows, table, least }: AlikeRows): DuplicatePair[] {
  const pairs: DuplicatePair[] = [];
  const count = rows.length;
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++) {
      const correlation = table[first * count + second];
      if (correlation >= least) pairs.push({ first, second, correlation });
    }
  }
  return pairs.sort((a, b) => b.correlation - a.correlation);
}

function centredRow(weights: Float32Array): CentredRow {
  const values = centre(weights);
  const rests = new Float64Array(Math.ceil(values.length / BLOCK));
  let squares = 0;
  for (let block = rests.length - 1; block >= 0; block--) {
    const end = Math.min((block + 1) * BLOCK, values.length);
    for (let i = block * BLOCK; i < end; i++) squares += values[i] ** 2;
    rests[block] = Math.sqrt(squares);
  }
  return { values, rests };
}

/** Pearson's correlation if it is at least so much, to the bit; otherwise it, or `NOT_ALIKE`. */
function correlationFrom(a: CentredRow, b: CentredRow, least: number): number {
  const [first, second] = [a.values, b.values];
  const { length } = first;
  let sum = 0;
  for (let start = 0, block = 0; start < length; start += BLOCK, block++) {
    // What is left adds no more than the product of the lengths (Cauchy and Schwarz).
    if (sum + a.rests[block] * b.rests[block] < least - SLACK) return NOT_ALIKE;
    const end = Math.min(start + BLOCK, length);
    for (let i = start; i < end; i++) sum += first[i] * second[i];
  }
  return Math.max(-1, Math.min(1, sum));
}
