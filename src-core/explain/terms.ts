import type { Trace } from '../network/forward';
import type { Network } from '../network/network';
import type { FlowTarget } from './flow-target';

/** What the neurons of the layer before a target add to it. */
export interface FlowTerms {
  /** Activations [inputs], and what they are on average over the digits, where that is known. */
  readonly a: Float64Array;
  readonly usual: Float64Array | null;
  /** Δb, and ΔW_j a_j [inputs]: what is explained is their sum. */
  readonly bias: number;
  readonly inSum: Float64Array;
  /** ΔW_j (a_j − mean a_j) [inputs]: for a linear step the Shapley value. */
  readonly againstUsual: Float64Array | null;
}

/**
 * What each neuron adds in the last step to what is explained, where Δ is the one neuron less the other.
 * @param usual mean activations of the layer before [inputs]
 * @returns null where that layer is the pixels
 */
export function termsOf(
  network: Network,
  { a }: Pick<Trace, 'a'>,
  { layer, index, against }: FlowTarget,
  usual: Float64Array | null,
): FlowTerms | null {
  if (layer === 0) return null;
  const { biases, inputs, weights } = network.layers[layer];
  const less = (own: number, other: () => number) => own - (against === null ? 0 : other());
  const weight = (j: number) =>
    less(weights[index * inputs + j], () => weights[against! * inputs + j]);
  const before = a[layer - 1];
  return {
    a: before,
    usual,
    bias: less(biases[index], () => biases[against!]),
    inSum: before.map((activation, j) => weight(j) * activation),
    againstUsual: usual && before.map((activation, j) => weight(j) * (activation - usual[j])),
  };
}
