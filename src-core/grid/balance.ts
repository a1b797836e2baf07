import { mapSelected, type Selection } from './grid';
import { meanValue, sumOf } from './statistics';

/** Each selected value less their mean. */
export function subtractMean(values: Float32Array, selection: Selection | null): Float32Array {
  const mean = meanValue(chosen(values, selection));
  return mapSelected(values, selection, (value) => value - mean);
}

/**
 * Subtracts the mean of the selected values so that their sum is zero. Each difference is rounded to
 * float32, and the sum of the rounded ones is a little off; that rest is taken from the smallest of
 * them, whose steps are the finest, until the sum in double precision is 0 or the rest is less than
 * those steps. No other value is touched.
 */
export function balanceGrid(values: Float32Array, selection: Selection | null): Float32Array {
  let next = subtractMean(values, selection);
  for (let i = 0; i < MAX_CORRECTIONS; i++) {
    const rest = sumOf(chosen(next, selection));
    const finest = smallest(next, selection);
    if (rest === 0 || Math.fround(next[finest] - rest) === next[finest]) break;
    next = mapSelected(next, selection, (value, cell) => (cell === finest ? value - rest : value));
  }
  return next;
}

/** One is nearly always enough; a second is needed where the first crosses a power of two. */
const MAX_CORRECTIONS = 8;

/** The selected values alone. */
export function chosen(values: Float32Array, selection: Selection | null): Float32Array {
  return selection === null ? values : values.filter((_, cell) => selection[cell] === 1);
}

/** The selected cell that is nearest to 0. */
function smallest(values: Float32Array, selection: Selection | null): number {
  let found = -1;
  values.forEach((value, cell) => {
    if (selection !== null && selection[cell] === 0) return;
    if (found < 0 || Math.abs(value) < Math.abs(values[found])) found = cell;
  });
  return found;
}
