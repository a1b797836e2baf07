import type { NeuronId } from '#core/network/shape';

/** A change of the structure that is asked for, and seen before it is done. */
export type SurgeryForm =
  | { readonly kind: 'add'; readonly layer: number }
  | { readonly kind: 'double'; readonly neuron: NeuronId }
  | { readonly kind: 'split'; readonly neuron: NeuronId }
  | { readonly kind: 'move'; readonly neuron: NeuronId }
  | { readonly kind: 'merge'; readonly layer: number; readonly indices: number[] }
  | { readonly kind: 'remove'; readonly layer: number; readonly indices: number[] }
  /** `at` is the place that the new layer takes among the layers. */
  | { readonly kind: 'insert'; readonly at: number }
  | { readonly kind: 'removeLayer'; readonly layer: number }
  | { readonly kind: 'activation'; readonly layer: number };
