import type { DigitSet } from '../digits/digit-set';
import type { CostName } from '../network/costs';
import type { NeuronId } from '../network/shape';
import type { Structure } from '../network/structure';
import type { Posed } from '../threads/open-requests';
import type { Message } from '../words/message';
import type { Measurement } from './measurement';
import type { MeterAnswerTo, MeterRequest } from './meter-request';

/** Parameters that changed: values from an offset in the flat parameters on. */
export interface ChangedRun {
  readonly offset: number;
  readonly after: Float32Array;
}

/** What a meter is told; `revision` is that of the work with the change in it. */
export type MeterChange =
  | { readonly kind: 'digits'; readonly revision: number; readonly digits: DigitSet }
  | ({
      readonly kind: 'network';
      readonly revision: number;
      readonly parameters: Float32Array;
    } & Structure)
  | { readonly kind: 'runs'; readonly revision: number; readonly runs: readonly ChangedRun[] }
  /** The cost that is measured from now on, of networks whose output can have it. */
  | { readonly kind: 'cost'; readonly revision: number; readonly cost: CostName }
  /** The neurons whose details come with every measurement from now on. */
  | { readonly kind: 'watch'; readonly neurons: readonly NeuronId[] };

/** What the thread that measures gets. */
export type MeterMessage = MeterChange | Posed<MeterRequest>;

/**
 * Measures the work as it changes, off the thread that paints. It is told of every change and
 * measures the newest state as soon as it can; states in between may go unmeasured.
 */
export interface Meter {
  /** Whatever arrays the change holds are copied before this returns. */
  tell(change: MeterChange): void;
  /**
   * Answers on the state that all changes told so far lead to, or on a newer one where measuring had
   * to start again meanwhile. The promise always settles.
   * @throws KnobsError, by the promise, if there is no such neuron, layer or network or nothing can be
   * measured
   */
  ask<Q extends MeterRequest>(question: Q): Promise<MeterAnswerTo<Q>>;
  onMeasurement(listener: (measurement: Measurement) => void): () => void;
  /**
   * Told, with what to say to the person, if nothing can be measured as it is. Another set of digits
   * or another network, and what is left of a moment's trouble, may be measured again.
   */
  onFailure(listener: (reason: Message) => void): () => void;
}
