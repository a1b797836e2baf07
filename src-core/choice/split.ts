import { KnobsError } from '../errors';

/** Chosen digits in two halves: below `value`, and from it on. */
export interface Split {
  readonly value: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/**
 * Digits in ascending order of a measure; equals stay in the order they have.
 * @param indices positions in the set
 * @param measure [count]
 */
export function sortBy(indices: Uint32Array, measure: Float32Array): Uint32Array {
  // A typed array's sort is stable too.
  return indices.slice().sort((a, b) => measure[a] - measure[b]);
}

/**
 * Splits digits by a measure, as evenly as digits with the same value allow: they stay together.
 * The halves keep the digits' order; `value` is midway between the last below and the first above.
 * @throws KnobsError if all have the same value
 */
export function splitAtMedian(indices: Uint32Array, measure: Float32Array): Split {
  const sorted = sortBy(indices, measure);
  const cut = evenestCut(sorted, measure);
  if (cut === null) {
    throw indices.length < 2
      ? new KnobsError('choice.splitTakesTwo')
      : new KnobsError('choice.cannotSplit');
  }
  const value = (measure[sorted[cut - 1]] + measure[sorted[cut]]) / 2;
  return {
    value,
    low: indices.filter((i) => measure[i] < value),
    high: indices.filter((i) => measure[i] >= value),
  };
}

/** How many digits come before the change of value nearest to the middle; null if there is none. */
function evenestCut(sorted: Uint32Array, measure: Float32Array): number | null {
  let best: number | null = null;
  for (let cut = 1; cut < sorted.length; cut++) {
    if (measure[sorted[cut - 1]] === measure[sorted[cut]]) continue;
    if (best === null || unevenness(cut) < unevenness(best)) best = cut;
  }
  return best;

  function unevenness(cut: number): number {
    return Math.abs(2 * cut - sorted.length);
  }
}
