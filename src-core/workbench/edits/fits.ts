import type { Choice } from '../../choice/choice';
import { chosenDigits, type KnownDigits } from '../../choice/chosen';
import { KnobsError } from '../../errors';
import { fitBiasBetween, fitBiasToShare } from '../../fits/fit-bias';
import { fitGain as gainFor } from '../../fits/fit-gain';
import type { Network } from '../../network/network';
import { rowFromTags } from '../../fits/rows';
import { CLASSES, checkNeuron, type NeuronId } from '../../network/shape';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import { placeOf, type Label } from './label';
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

/** @param sums Σ w·a of each of the command's neurons for every digit [count] */
export function fitBias(
  draft: Draft,
  { neurons, to }: EditOf<'fitBias'>,
  sums: readonly Float32Array[],
  known: KnownDigits,
): Label {
  neurons.forEach((neuron, i) => {
    draft.setBias(
      neuron,
      to.kind === 'share'
        ? fitBiasToShare(sums[i], to.share)
        : biasBetween(neuron, to, sums[i], known),
    );
  });
  return (patch) => at(message('history.fitBias'), placeOf(draft, patch));
}

/** @param sums Σ w·a of each of the command's neurons for every digit [count] */
export function fitGain(
  draft: Draft,
  { neurons }: EditOf<'fitGain'>,
  sums: readonly Float32Array[],
): Label {
  neurons.forEach((neuron, i) => {
    const weights = draft.weights(neuron);
    const bias = draft.network.layers[neuron.layer].biases[neuron.index];
    const factor = gainFor(sums[i], bias);
    weights.set(weights.map((weight) => weight * factor));
    draft.setBias(neuron, bias * factor);
  });
  return (patch) => at(message('history.fitGain'), placeOf(draft, patch));
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

/** Between the digits that a neuron is to be on for and all others of the same part of the set. */
function biasBetween(
  neuron: NeuronId,
  to: Exclude<EditOf<'fitBias'>['to'], { kind: 'share' }>,
  sums: Float32Array,
  known: KnownDigits,
): number {
  const choice = to.kind === 'own' ? ownChoice(neuron) : to.chosen;
  const { practice, labels } = known;
  const [start, end] = {
    practice: [0, practice],
    exam: [practice, labels.length],
    all: [0, labels.length],
  }[choice.part];
  const chosen = chosenDigits(choice, known).map((index) => index - start);
  return fitBiasBetween(sums.subarray(start, end), chosen).bias;
}

/** The digit of the neuron's own number, of those to practise on: the exam has no part in it. */
function ownChoice({ index }: NeuronId): Choice {
  if (index >= CLASSES) {
    throw new KnobsError('fit.noOwnDigit', { index });
  }
  return { part: 'practice', labels: [index] };
}
