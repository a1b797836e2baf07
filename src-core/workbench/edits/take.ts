import type { LayerPairs } from '../../compare/comparison';
import { weightsFor } from '../../compare/weights-for';
import { KnobsError } from '../../errors';
import { checkNeuron } from '../../network/shape';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import type { NetworkToCompare } from '../network-to-compare';
import { at, neuronTitle } from '../../document/labels';
import type { Label } from './label';
import { giveName, isLocked } from './neurons';
import { message } from '../../words/message';

/**
 * Puts a neuron of another network in the place of one of the work, with its bias and its name. What
 * it feeds stays as it is.
 * @param other the network that the command takes it from
 * @param layers how the work's neurons and its go together
 */
export function takeNeuron(
  draft: Draft,
  { neuron, to }: EditOf<'takeNeuron'>,
  other: NetworkToCompare,
  layers: readonly LayerPairs[],
): Label {
  const { network, names } = other;
  checkNeuron(network.sizes, neuron);
  const goal = draft.weights(to);
  const from = message('neuron.of', {
    neuron: neuronTitle(network.sizes, names, neuron),
    network: other.title,
  });
  const weights = weightsFor(draft.network, to, network, neuron, layers);
  if (!weights) {
    throw new KnobsError('take.otherInputs', {
      ...{ from, fromCount: network.layers[neuron.layer].inputs },
      ...{ to: draft.titleOf(to), toCount: goal.length },
    });
  }
  if (draft.isLocked(to)) throw isLocked(draft, to);
  const label = at(message('history.take', { from }), draft.titleOf(to));
  goal.set(weights);
  draft.setBias(to, network.layers[neuron.layer].biases[neuron.index]);
  giveName(draft, to, { sizes: network.sizes, names, neuron });
  return () => label;
}
