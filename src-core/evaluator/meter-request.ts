import type { NeuronId } from '../network/shape';
import type { Structure } from '../network/structure';
import type { Measurement } from './measurement';

/** What a meter can be asked about all digits, beside what every measurement says. */
export type MeterRequest =
  /** The weighted sum before the bias, Σ w·a, of one neuron. */
  | { readonly kind: 'sums'; readonly neuron: NeuronId }
  /** Which output came second, and how close. */
  | { readonly kind: 'runnersUp' }
  /** What the neurons of one layer do for each label. */
  | { readonly kind: 'layerMeans'; readonly layer: number }
  /** How another network does on the same digits. */
  | ({ readonly kind: 'network'; readonly parameters: Float32Array } & Structure);

export interface MeterAnswers {
  /** Σ w·a by digit [count]. */
  readonly sums: Float32Array;
  readonly runnersUp: RunnersUp;
  /** Mean activations [neurons × 10 labels], row-major; 0 for a label that no digit has. */
  readonly layerMeans: Float32Array;
  readonly network: NetworkResult;
}

/** What a measurement says of a network that nobody changes. */
export type NetworkResult = Pick<Measurement, 'costName' | 'all' | 'practice' | 'exam' | 'answers'>;

export type AnyMeterAnswer = MeterAnswers[MeterRequest['kind']];
export type MeterAnswerTo<Q extends MeterRequest> = MeterAnswers[Q['kind']];

export interface RunnersUp {
  /**
   * The highest output of each digit [count] beside the answer, 0 to 9; of equals the right one if it
   * is among them, else the first.
   */
  readonly second: Uint8Array;
  /** Highest minus second highest activation of each digit [count]: 0 where it is undecided. */
  readonly gap: Float32Array;
}
