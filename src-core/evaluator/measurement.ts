import { ANSWERS, UNDECIDED } from '../network/answer';
import type { CostName } from '../network/costs';
import { CLASSES, type NeuronId } from '../network/shape';
import type { NeuronDetail } from './neuron-detail';

/** How a network does on a set of digits. */
export interface Measurement {
  /** The revision of the parameters and digits that were measured. */
  readonly revision: number;
  /** Which cost the parts have: the one asked for if the output can have it, else the quadratic. */
  readonly costName: CostName;
  readonly all: Part;
  /** The digits to practise on. */
  readonly practice: Part;
  /** The digits kept as the exam. */
  readonly exam: Part;
  /** The answer to each digit [count], 0 to 9 or `UNDECIDED`. */
  readonly answers: Uint8Array;
  /**
   * Smallest and largest Σ w·a (the weighted sum before the bias) of each neuron over all digits,
   * [outputs] for each layer.
   */
  readonly sums: readonly { readonly min: Float32Array; readonly max: Float32Array }[];
  /** What the neurons that are watched do for all digits. */
  readonly details: readonly WatchedNeuron[];
}

export interface WatchedNeuron extends NeuronDetail {
  readonly neuron: NeuronId;
}

export interface Score {
  readonly count: number;
  readonly right: number;
}

/** How a network does on some of the digits. */
export interface Part extends Score {
  /** Mean cost, see `Measurement.costName`: quadratic is 1/2n Σ ‖y − a‖²; 0 for no digits. */
  readonly cost: number;
  /** How many digits [10 labels × 11 answers], row-major; the last answer is `UNDECIDED`. */
  readonly confusion: Uint32Array;
}

/** Which of the digits a measurement speaks of. */
export type PartName = 'all' | 'practice' | 'exam';

/**
 * What was counted over some of the digits, as a part.
 * @param costs twice the sum of their costs
 */
export function partOf(confusion: Uint32Array, costs: number): Part {
  let count = 0;
  let right = 0;
  for (const n of confusion) count += n;
  for (let k = 0; k < CLASSES; k++) right += confusion[k * ANSWERS + k];
  return { count, right, cost: count === 0 ? 0 : costs / (2 * count), confusion };
}

/** The confusion matrix of two parts together. */
export function joinConfusions(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = a.slice();
  for (let i = 0; i < b.length; i++) both[i] += b[i];
  return both;
}

/** Share of right answers, 0 to 1; 0 for no digits. */
export function accuracy({ right, count }: Score): number {
  return count === 0 ? 0 : right / count;
}

/** Right answers by label [10], from the confusion matrix [10 × 11]. */
export function scoresByDigit(confusion: Uint32Array): Score[] {
  return Array.from({ length: CLASSES }, (_, label) => {
    const row = confusion.subarray(label * ANSWERS, (label + 1) * ANSWERS);
    return { count: row.reduce((sum, n) => sum + n, 0), right: row[label] };
  });
}

/** How many digits are undecided, from the confusion matrix [10 × 11]. */
export function undecidedIn(confusion: Uint32Array): number {
  let count = 0;
  for (let label = 0; label < CLASSES; label++) count += confusion[label * ANSWERS + UNDECIDED];
  return count;
}

/** How often each output is the answer, and how often it is right then [10]. */
export function scoresByAnswer(confusion: Uint32Array): Score[] {
  return Array.from({ length: CLASSES }, (_, answer) => {
    let count = 0;
    for (let label = 0; label < CLASSES; label++) count += confusion[label * ANSWERS + answer];
    return { count, right: confusion[answer * ANSWERS + answer] };
  });
}
