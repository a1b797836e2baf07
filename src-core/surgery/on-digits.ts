import { ACTIVATIONS, type ActivationName } from '../network/activations';
import { CLASSES, PIXELS } from '../network/shape';
import { detectorOf } from './wrong-digits';

/** What feeds a neuron for each of some digits: pixels, or the neurons of the layer before. */
type Inputs =
  /** Bytes [count × 784]. */
  | { readonly images: Uint8Array }
  | {
      readonly activation: ActivationName;
      /** Σ w·a of each neuron of that layer for every digit [count]. */
      readonly sums: readonly Float32Array[];
      readonly biases: readonly number[];
      readonly muted: readonly boolean[];
    };

export interface OnDigitsInput {
  /** Σ w·a of the neuron for every digit [count], and its bias. */
  readonly sums: Float32Array;
  readonly bias: number;
  readonly labels: Uint8Array;
  readonly inputs: Inputs;
}

/** The digits that a neuron is on for, by label. */
export interface OnDigits {
  /** How many [10]. */
  readonly counts: Uint32Array;
  /** The mean weighted sum of all of them; 0 for none. */
  readonly level: number;
  /** The mean of what feeds the neuron for them [inputs] by label; 0 where there are none. */
  readonly means: readonly Float64Array[];
}

export function digitsOn({ sums, bias, labels, inputs }: OnDigitsInput): OnDigits {
  const fed = fedBy(inputs);
  const counts = new Uint32Array(CLASSES);
  const means = Array.from({ length: CLASSES }, () => new Float64Array(fed.length));
  let [count, total] = [0, 0];
  sums.forEach((sum, digit) => {
    const z = sum + bias;
    if (z <= 0) return;
    count++;
    total += z;
    const label = labels[digit];
    counts[label]++;
    for (let k = 0; k < fed.length; k++) means[label][k] += fed[k](digit);
  });
  means.forEach((mean, label) => {
    if (counts[label] === 0) return;
    for (let k = 0; k < mean.length; k++) mean[k] /= counts[label];
  });
  return { counts, level: count > 0 ? total / count : 0, means };
}

/** Each input as a function of the digit. */
function fedBy(inputs: Inputs): ((digit: number) => number)[] {
  if ('images' in inputs) {
    const { images } = inputs;
    return Array.from({ length: PIXELS }, (_, p) => (digit) => images[digit * PIXELS + p] / 255);
  }
  const { activation, sums, biases, muted } = inputs;
  const { of } = ACTIVATIONS[activation];
  return sums.map((given, k) => (digit) => (muted[k] ? 0 : of!(given[digit] + biases[k])));
}

/** What `splitNeuron` takes. */
export interface Parting {
  readonly direction: Float32Array;
  readonly offset: number;
}

/**
 * The direction from the mean of some of the digits that a neuron is on for to that of the others it
 * is on for: for these two means it comes to ± a distance, and in the middle to 0.
 * @param some labels
 * @returns null if it is on for none of either
 */
export function partingOf(
  { counts, means }: OnDigits,
  some: readonly number[],
  distance: number,
): Parting | null {
  const meanOf = (isWanted: (label: number) => boolean) => {
    const labels = means.flatMap((_, label) => (isWanted(label) ? [label] : []));
    const count = labels.reduce((sum, label) => sum + counts[label], 0);
    if (count === 0) return null;
    return Float32Array.from(means[0], (_, k) =>
      labels.reduce((sum, label) => sum + (counts[label] / count) * means[label][k], 0),
    );
  };
  const plus = meanOf((label) => some.includes(label));
  const minus = meanOf((label) => !some.includes(label));
  if (!plus || !minus) return null;
  const { weights, bias } = detectorOf(plus, minus, distance);
  return { direction: weights, offset: 0 - bias };
}
