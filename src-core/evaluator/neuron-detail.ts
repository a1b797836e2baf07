import { ACTIVATIONS, DEFAULT_ACTIVATION } from '../network/activations';
import { CLASSES } from '../network/shape';

/** What one neuron does for all digits. */
export interface NeuronDetail {
  /** Smallest and largest weighted sum z; the histogram's edges. */
  readonly from: number;
  readonly to: number;
  /** How many digits [10 labels × `BINS`] have a weighted sum in each of equal parts of the range. */
  readonly histogram: Uint32Array;
  /** Mean activation by label [10]; 0 for a label that no digit has. */
  readonly means: Float32Array;
  /** How many digits there are by label [10], and for how many of them it is above one half. */
  readonly counts: Uint32Array;
  readonly active: Uint32Array;
  readonly use: NeuronUse;
}

/** Bars of a histogram of weighted sums. */
export const BINS = 48;

/** Dead: never above 0.05; saturated: always above 0.95. Both tell no digit from another. */
export type NeuronUse = 'dead' | 'saturated' | 'useful';

/** @param from smallest and @param to largest weighted sum z over all digits */
function useOf(from: number, to: number): NeuronUse {
  const { of, dead, saturated } = ACTIVATIONS[DEFAULT_ACTIVATION];
  if (of!(to) <= dead) return 'dead';
  return of!(from) > saturated ? 'saturated' : 'useful';
}

/**
 * @param labels [count]
 * @param sums Σ w·a [count], without the bias
 * @param activations [count]
 */
export function detailOf(
  labels: Uint8Array,
  sums: Float32Array,
  bias: number,
  activations: Float32Array,
): NeuronDetail {
  let least = Infinity;
  let most = -Infinity;
  for (const sum of sums) {
    if (sum < least) least = sum;
    if (sum > most) most = sum;
  }
  const histogram = new Uint32Array(CLASSES * BINS);
  const counts = new Uint32Array(CLASSES);
  const active = new Uint32Array(CLASSES);
  const scale = most > least ? BINS / (most - least) : 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    const bin = Math.min(BINS - 1, Math.floor((sums[i] - least) * scale));
    histogram[label * BINS + bin]++;
    counts[label]++;
    if (sums[i] + bias > 0) active[label]++;
  }
  return {
    from: least + bias,
    to: most + bias,
    histogram,
    means: means(labels, activations),
    counts,
    active,
    use: useOf(least + bias, most + bias),
  };
}

/** Mean activation by label [10], 0 for a label that no digit has; both arguments are [count]. */
export function means(labels: Uint8Array, activations: Float32Array): Float32Array {
  const totals = new Float64Array(CLASSES);
  const counts = new Uint32Array(CLASSES);
  for (let i = 0; i < labels.length; i++) {
    totals[labels[i]] += activations[i];
    counts[labels[i]]++;
  }
  return Float32Array.from(totals, (total, label) => total / Math.max(1, counts[label]));
}
