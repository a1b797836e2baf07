import type { Network } from '../../network/network';
import { rowFromTags } from '../../fits/rows';
import { checkNeuron } from '../../network/shape';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import { patchPlace, type Label } from './label';
import { laterLayer } from './rows';
import { at } from '../../document/labels';
import { message } from '../../words/message';

/* What is set from what the neurons do for all digits. */

/** @throws KnobsError if the network lacks what a command is for, before anything is measured for it */
export function checkFit(
  network: Network,
  command: EditOf<'fitBias' | 'fitGain' | 'tagRow'>,
): void {
  const neurons = command.type === 'tagRow' ? [command.neuron] : command.neurons;
  for (const neuron of neurons) checkNeuron(network.sizes, neuron);
  if (command.type === 'tagRow') laterLayer({ network }, command.neuron.layer);
}

/** @param biases one for each of the command's neurons */
export function fitBias(
  draft: Draft,
  { neurons }: EditOf<'fitBias'>,
  biases: readonly number[],
): Label {
  neurons.forEach((neuron, i) => draft.setBias(neuron, biases[i]));
  return (patch) => at(message('history.fitBias'), patchPlace(draft, patch));
}

/** @param factors one for the weights and the bias of each of the command's neurons */
export function fitGainEdit(
  draft: Draft,
  { neurons }: EditOf<'fitGain'>,
  factors: readonly number[],
): Label {
  neurons.forEach((neuron, i) => {
    const weights = draft.weights(neuron);
    const bias = draft.network.layers[neuron.layer].biases[neuron.index];
    for (let k = 0; k < weights.length; k++) weights[k] *= factors[i];
    draft.setBias(neuron, bias * factors[i]);
  });
  return (patch) => at(message('history.fitGain'), patchPlace(draft, patch));
}

/** @param means mean activation by label of each input [inputs × 10] */
export function tagRow(draft: Draft, command: EditOf<'tagRow'>, means: Float32Array): Label {
  const { neuron, tags, strength, withBias } = command;
  const { weights, bias } = rowFromTags(means, tags, strength);
  draft.weights(neuron).set(weights);
  if (withBias) draft.setBias(neuron, bias);
  const digits = [...tags.keys()].filter((digit) => tags[digit] === 'yes');
  return () => at(message('history.fillRowFor', { digits }), draft.titleOf(neuron));
}
