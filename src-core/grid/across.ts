import { mapSelected } from './grid';
import { rescale } from './operation';
import { largestOf, normOf } from './statistics';

/*
 * What is done to several neurons at once. The grids are all of one size; the answers are in their
 * order. All throw a KnobsError if a weight would become too large for float32.
 */

/** Each scaled to the mean of their lengths. Zeros have no length to scale and do not count. */
export function sameLength(grids: readonly Float32Array[]): Float32Array[] {
  return same(grids, normOf);
}

/** Each scaled so that its largest magnitude is the mean of theirs. Zeros do not count. */
export function sameLargest(grids: readonly Float32Array[]): Float32Array[] {
  return same(grids, largestOf);
}

/** Each less the average of all, cell by cell. */
export function subtractAverage(grids: readonly Float32Array[]): Float32Array[] {
  const count = grids.length;
  return grids.map((grid) =>
    mapSelected(grid, null, (value, cell) => {
      let sum = 0;
      for (const other of grids) sum += other[cell];
      return value - sum / count;
    }),
  );
}

function same(
  grids: readonly Float32Array[],
  measure: (grid: Float32Array) => number,
): Float32Array[] {
  const measures = grids.map(measure);
  const counted = measures.filter((value) => value > 0);
  const mean = counted.reduce((sum, value) => sum + value, 0) / counted.length;
  return grids.map((grid, i) => rescale(grid, null, measures[i], mean));
}
