import { KnobsError } from '../errors';
import { checkSums, momentsOf } from './fit-sums';

/**
 * The bias with which a neuron is on for a share of the digits: the
 * threshold is midway between the last weighted sum that is to be above and the first that is not,
 * and half a mean step beyond the ends for none or all. Digits with equal sums stay on one side: if
 * the cut would part them, the nearest one that does not is taken, the smaller share of two.
 * @param sums Σ w·a before the bias [count]
 * @param share 0 to 1
 * @throws KnobsError if there are no digits, if all sums are equal, or the share is no share
 */
export function fitBiasToShare(sums: Float32Array, share: number): number {
  if (!(share >= 0 && share <= 1)) {
    throw new KnobsError('fit.noShare', { share });
  }
  checkSums(sums);
  const sorted = sums.slice().sort();
  const count = sorted.length;
  const beyond = (sorted[count - 1] - sorted[0]) / (2 * count);
  const below = nearestCut(sorted, count - Math.round(share * count));
  if (below === 0) return -(sorted[0] - beyond);
  if (below === count) return -(sorted[count - 1] + beyond);
  return -(sorted[below - 1] + sorted[below]) / 2;
}

export interface FittedBias {
  readonly bias: number;
  /** For which share of the chosen digits it is on with it, 0 to 1. */
  readonly chosenAbove: number;
  /** Which share of the others is not, 0 to 1. */
  readonly othersBelow: number;
}

/**
 * The bias that sets the threshold midway between chosen digits and the others, counted in standard
 * deviations of each: for two normal distributions as many of the one are on the wrong side as of
 * the other (the minimax rule of T. W. Anderson and R. R. Bahadur, "Classification into two
 * multivariate normal distributions with different covariance matrices", 1962). With equal
 * deviations it is midway between the means.
 * @param sums Σ w·a before the bias [count]
 * @param chosen positions of the chosen digits
 * @throws KnobsError if no digit is chosen or every one is, or if all sums are equal
 */
export function fitBiasBetween(sums: Float32Array, chosen: Uint32Array): FittedBias {
  const isChosen = new Uint8Array(sums.length);
  for (const i of chosen) isChosen[i] = 1;
  const inside = sums.filter((_, i) => isChosen[i] === 1);
  const outside = sums.filter((_, i) => isChosen[i] === 0);
  if (inside.length === 0) throw new KnobsError('fit.noneChosen');
  if (outside.length === 0) {
    throw new KnobsError('fit.allChosen');
  }
  checkSums(sums);
  const one = momentsOf(inside);
  const other = momentsOf(outside);
  const spread = one.deviation + other.deviation;
  const threshold =
    spread > 0
      ? (one.mean * other.deviation + other.mean * one.deviation) / spread
      : (one.mean + other.mean) / 2;
  return {
    bias: -threshold,
    chosenAbove: inside.filter((sum) => sum > threshold).length / inside.length,
    othersBelow: outside.filter((sum) => !(sum > threshold)).length / outside.length,
  };
}

/** The nearest number of digits below a threshold that parts no equals; the larger of two. */
function nearestCut(sorted: Float32Array, below: number): number {
  const parts = (cut: number) => cut > 0 && cut < sorted.length && sorted[cut - 1] === sorted[cut];
  for (let distance = 0; ; distance++) {
    if (below + distance <= sorted.length && !parts(below + distance)) return below + distance;
    if (below - distance >= 0 && !parts(below - distance)) return below - distance;
  }
}
