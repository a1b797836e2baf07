import { weightsFor } from '../../compare/weights-for';
import { KnobsError } from '../../errors';
import { checkNeuron } from '../../network/shape';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import type { KnownNetwork } from '../known-network';
import { neuronTitle } from '../../document/labels';
import type { Label } from './label';
import { giveName, isLocked } from './neurons';

/**
 * Puts a neuron of another network in the place of one of the work, with its bias and its name. What
 * it feeds stays as it is.
 * @param other the network that the command takes it from
 */
export function takeNeuron(
  draft: Draft,
  { neuron, to }: EditOf<'takeNeuron'>,
  other: KnownNetwork,
): Label {
  const { network, names } = other;
  checkNeuron(network.sizes, neuron);
  const goal = draft.weights(to);
  const source = `${neuronTitle(network.sizes, names, neuron)} of ${other.title}`;
  const weights = weightsFor(draft.network, to, network, neuron);
  if (!weights) {
    const count = network.layers[neuron.layer].inputs;
    throw new KnobsError(
      `The ${count} inputs of ${source} have nothing to do with the ${goal.length} of ${draft.titleOf(to)}; take a neuron of the same layer.`,
    );
  }
  if (draft.isLocked(to)) throw isLocked(draft, to);
  const label = `Take ${source} · ${draft.titleOf(to)}`;
  goal.set(weights);
  draft.setBias(to, network.layers[neuron.layer].biases[neuron.index]);
  giveName(draft, to, { sizes: network.sizes, names, neuron });
  return () => label;
}
