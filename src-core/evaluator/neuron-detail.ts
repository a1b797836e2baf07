import { ACTIVATIONS, type ActivationName } from '../network/activations';
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
  /** How many digits there are by label [10], and for how many of them it is on. */
  readonly counts: Uint32Array;
  readonly active: Uint32Array;
  readonly use: NeuronUse;
}

/** Bars of a histogram of weighted sums. */
export const BINS = 48;

/** Dead and saturated: what an activation makes of them, see `ACTIVATIONS`. */
export type NeuronUse = 'dead' | 'saturated' | 'useful';

/** @param from smallest and @param to largest weighted sum z over all digits */
function useOf(
  name: ActivationName,
  { from, to }: { from: number; to: number },
  activations: Float32Array,
): NeuronUse {
  const { of, range, dead, saturated } = ACTIVATIONS[name];
  // Without ends, it is of no use only where it is the same for all digits.
  if (range[0] === -Infinity) return from === to ? 'dead' : 'useful';
  const [least, most] = of ? [of(from), of(to)] : endsOf(activations);
  if (most <= dead) return 'dead';
  return least > saturated ? 'saturated' : 'useful';
}

function endsOf(values: Float32Array): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/**
 * @param name of the activation
 * @param labels [count]
 * @param sums Σ w·a [count], without the bias
 * @param activations [count]
 */
export function detailOf(
  name: ActivationName,
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
    use: useOf(name, { from: least + bias, to: most + bias }, activations),
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
