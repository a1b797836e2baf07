import type { DigitSet } from '#core/digits/digit-set';
import type { Measurement } from '#core/evaluator/measurement';
import type { LayerSizes } from '#core/network/shape';

/** What the evaluator's thread is started with. */
export interface ThreadData {
  readonly digits: DigitSet;
}

/** Asks the thread to measure a network; whatever it is measuring is abandoned. */
export interface MeasureRequest {
  readonly revision: number;
  readonly sizes: LayerSizes;
  readonly parameters: Float32Array;
}

/** What the thread answers. */
export type MeasureAnswer = Measurement;
