import { ACTIVATIONS, type ActivationName } from '../network/activations';
import type { Line } from './layers';

/** What a neuron does for all digits, and what it is taken for where it is not there any more. */
export interface NeuronFit extends Line {
  /** Its mean activation. */
  readonly mean: number;
}

interface LineFitting {
  /** Σ w·a of each neuron for every digit [count]. */
  readonly sums: readonly Float32Array[];
  readonly biases: readonly number[];
  readonly activation: ActivationName;
}

/**
 * The straight line that comes nearest to what each neuron makes of its sums, and its mean activation:
 * least squares. Where the sums are all the same, the mean alone.
 */
export function usesOf({ sums, biases, activation }: LineFitting): NeuronFit[] {
  const { of } = ACTIVATIONS[activation];
  return sums.map((given, neuron) => {
    const { length } = given;
    let [z1, a1] = [0, 0];
    for (const sum of given) {
      z1 += sum + biases[neuron];
      a1 += of!(sum + biases[neuron]);
    }
    const [zMean, mean] = [z1 / length, a1 / length];
    let [zz, za] = [0, 0];
    for (const sum of given) {
      const z = sum + biases[neuron] - zMean;
      zz += z * z;
      za += z * (of!(sum + biases[neuron]) - mean);
    }
    const slope = zz > 0 ? za / zz : 0;
    return { mean, slope, offset: mean - slope * zMean };
  });
}
