import type { Network } from '../network/network';
import type { NeuronId } from '../network/shape';
import type { LayerPairs } from './comparison';
import { inOrder } from './match';

/**
 * The weights [inputs of `to`] of a neuron of another network as a neuron of the work has them: in
 * the order of the work's inputs, each from the input that goes with it, and 0
 * from one that the other network has nothing for. Pixels stay where they are, and so do as many
 * inputs from layers that do not go together.
 * @param layers how the neurons of the work and the other network go together, see `matchNetworks`
 * @param from the neuron of `other`, which is there
 * @param to the neuron of `work`, which is there
 * @returns null if neither its inputs go with those of `to`, nor are there as many
 */
export function weightsFor(
  work: Network,
  to: NeuronId,
  other: Network,
  from: NeuronId,
  layers: readonly LayerPairs[],
): Float32Array | null {
  const weights = other.weightsOf(from.layer, from.index);
  const { inputs } = work.layers[to.layer];
  const pairs = layers.find(({ a, b }) => a === to.layer - 1 && b === from.layer - 1)?.pairs;
  if (!pairs) return weights.length === inputs ? weights : null;
  // The pairs are in the order of the work, those that only the other network has last.
  return inOrder(
    weights,
    weights.length,
    pairs.slice(0, inputs).map(({ b }) => b),
  );
}
