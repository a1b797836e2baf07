import { KnobsError } from '../errors';
import { CLASSES } from '../network/shape';

/** What a neuron is to say to a digit; it need not care about `any`. */
export type Tag = 'yes' | 'no' | 'any';

/**
 * Weights [inputs] that go with one input and against all others: +`plus` from its own, −`minus`
 * from every other.
 * @throws KnobsError unless there is an input `own`
 */
export function ownAgainstOthers(
  inputs: number,
  own: number,
  plus: number,
  minus: number,
): Float32Array {
  if (!(Number.isInteger(own) && own >= 0 && own < inputs)) {
    throw new KnobsError('row.noInput', { input: own, last: inputs - 1 });
  }
  return new Float32Array(inputs).fill(-minus).fill(plus, own, own + 1);
}

export interface FitRow {
  /** [inputs] */
  readonly weights: Float32Array;
  readonly bias: number;
}

/**
 * The row of a neuron of a later layer that says yes to some digits and no to others. Each weight
 * is how much more its input fires for the yes digits than for the no digits, on average over the
 * digits of either kind, scaled so that the largest is `strength`. The bias is midway: as far below
 * the mean weighted sum of the yes digits as above that of the no digits.
 * @param means mean activation of each input for each digit [inputs × 10], row-major
 * @param tags one for each digit [10]
 * @throws KnobsError if no digit is tagged yes or none no, or if no input tells them apart
 */
export function rowFromTags(means: Float32Array, tags: readonly Tag[], strength: number): FitRow {
  const inputs = means.length / CLASSES;
  const yes = meansOver('yes');
  const no = meansOver('no');
  const differences = yes.map((mean, i) => mean - no[i]);
  const largest = Math.max(...differences.map(Math.abs));
  if (!(largest > 0)) {
    throw new KnobsError('row.noDifference');
  }
  const weights = Float32Array.from(differences, (difference) => (strength * difference) / largest);
  const bias = -weights.reduce((sum, weight, i) => sum + (weight * (yes[i] + no[i])) / 2, 0);
  return { weights, bias };

  function meansOver(tag: 'yes' | 'no'): number[] {
    const digits = [...tags.keys()].filter((digit) => tags[digit] === tag);
    if (digits.length === 0) {
      throw new KnobsError(tag === 'yes' ? 'row.noYes' : 'row.noNo');
    }
    return Array.from({ length: inputs }, (_, i) => {
      const sum = digits.reduce((total, digit) => total + means[i * CLASSES + digit], 0);
      return sum / digits.length;
    });
  }
}
