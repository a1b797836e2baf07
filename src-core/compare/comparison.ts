import type { NetworkResult } from '../evaluator/meter-request';
import type { Muted } from '../network/muted';
import type { Structure } from '../network/structure';

/** A network of a comparison, and how it does on the digits there are. */
export interface ComparisonSide extends NetworkResult, Structure {
  readonly parameters: Float32Array;
  /** One list [outputs] for each layer; '' where a neuron has no name. */
  readonly names: readonly (readonly string[])[];
  readonly muted: Muted;
}

/** Two neurons that do most nearly the same; one is null if nothing in the other is left for it. */
export interface NeuronPair {
  readonly a: number | null;
  readonly b: number | null;
  /**
   * How alike they are, −1 to 1: the correlation of their weights. null for one alone, and for
   * outputs whose inputs have nothing to do with each other: those of networks of unequal depth.
   */
  readonly similarity: number | null;
}

/**
 * How the neurons of a layer of one network go with those of a layer of the other. A hidden layer
 * that only the deeper network has goes with none and is in no pairs.
 */
export interface LayerPairs {
  /** The layer's place in each network, 0 for the first hidden one; both outputs go together. */
  readonly a: number;
  readonly b: number;
  /** In the order of the first network; those that only the second has come last. */
  readonly pairs: readonly NeuronPair[];
}

/** Two networks side by side. */
export interface Comparison {
  readonly a: ComparisonSide;
  readonly b: ComparisonSide;
  readonly layers: readonly LayerPairs[];
  /** Positions in the set of the digits that only one of them gets right. */
  readonly onlyA: Uint32Array;
  readonly onlyB: Uint32Array;
}
