import { CLASSES } from '../network/shape';

/** How a network does on a set of digits. */
export interface Measurement {
  /** The revision of the parameters that were measured. */
  readonly revision: number;
  /** How many digits were measured, and how many the answer was right for. */
  readonly all: Score;
  /** The digits to practise on. */
  readonly practice: Score;
  /** The digits kept as the exam. */
  readonly exam: Score;
  /** Mean quadratic cost: 1/2n Σ ‖y − a‖². */
  readonly cost: number;
  /** How many digits [10 labels × 10 answers], row-major. */
  readonly confusion: Uint32Array;
  /** The answer to each digit [count], 0 to 9. */
  readonly answers: Uint8Array;
  /**
   * Smallest and largest Σ w·a (the weighted sum before the bias) of each neuron over all digits,
   * [outputs] for each layer.
   */
  readonly sums: readonly { readonly min: Float32Array; readonly max: Float32Array }[];
}

export interface Score {
  readonly count: number;
  readonly right: number;
}

/** Share of right answers, 0 to 1; 0 for no digits. */
export function accuracy({ right, count }: Score): number {
  return count === 0 ? 0 : right / count;
}

/** Right answers by label [10], from the confusion matrix. */
export function scoresByDigit(confusion: Uint32Array): Score[] {
  return Array.from({ length: CLASSES }, (_, label) => {
    const row = confusion.subarray(label * CLASSES, (label + 1) * CLASSES);
    return { count: row.reduce((sum, n) => sum + n, 0), right: row[label] };
  });
}
