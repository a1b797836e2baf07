import { ACTIVATIONS, backThrough, type ActivationName } from './activations';
import { quadraticCost } from './forward';
import type { Layer } from './network';

/** How wrong outputs are: the quadratic cost, for any of them; or the cross-entropy. */
export type CostName = 'quadratic' | 'crossEntropy';

export const COST_NAMES: readonly CostName[] = ['quadratic', 'crossEntropy'];

/** The costs that outputs of an activation can have: the cross-entropy is for shares between 0 and 1. */
export function costsFor(activation: ActivationName): readonly CostName[] {
  return ACTIVATIONS[activation].crossEntropy ? COST_NAMES : ['quadratic'];
}

/**
 * The cost of one digit.
 * @param z and @param a weighted sums and activations of the output layer [10]
 */
export function costOf(
  cost: CostName,
  { activation }: Pick<Layer, 'activation'>,
  { z, a }: { readonly z: Float64Array; readonly a: Float64Array },
  label: number,
): number {
  const { crossEntropy } = ACTIVATIONS[activation];
  return cost === 'quadratic' || !crossEntropy ? quadraticCost(a, label) : crossEntropy(z, label);
}

/**
 * ∂C/∂z of the outputs for one digit. That of the cross-entropy is a − y for both activations that
 * have it (Nielsen, "Neural Networks and Deep Learning", equations 66 and 83).
 */
export function outputErrors(
  cost: CostName,
  activation: ActivationName,
  a: Float64Array,
  label: number,
): Float64Array {
  const slopes = a.map((output, k) => output - (k === label ? 1 : 0));
  if (cost === 'crossEntropy' && ACTIVATIONS[activation].crossEntropy) return slopes;
  return backThrough(activation, a, slopes);
}
