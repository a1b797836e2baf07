import type { Choice } from '../../choice/choice';
import { chosenDigits, type KnownDigits } from '../../choice/chosen';
import { KnobsError } from '../../errors';
import { fitBiasBetween, fitBiasToShare } from '../../fits/fit-bias';
import { fitGain } from '../../fits/fit-gain';
import { CLASSES, type NeuronId } from '../../network/shape';
import type { EditOf } from '../edit-commands';

/* What neurons are set to from what they do for all digits, worked out on a thread of its own. */

interface BiasFitting {
  readonly neurons: readonly NeuronId[];
  readonly to: EditOf<'fitBias'>['to'];
  /** Σ w·a of each of the neurons for every digit [count]. */
  readonly sums: readonly Float32Array[];
  readonly known: KnownDigits;
}

/** A bias for each of the neurons. @throws KnobsError if none fits */
export function biasesFor({ neurons, to, sums, known }: BiasFitting): number[] {
  return neurons.map((neuron, i) =>
    to.kind === 'share'
      ? fitBiasToShare(sums[i], to.share)
      : biasBetween(to.kind === 'own' ? ownChoice(neuron) : to.chosen, sums[i], known),
  );
}

interface GainFitting {
  /** Σ w·a of each neuron for every digit [count]. */
  readonly sums: readonly Float32Array[];
  readonly biases: readonly number[];
}

/** A factor for the weights and the bias of each neuron. @throws KnobsError if none fits */
export function factorsFor({ sums, biases }: GainFitting): number[] {
  return biases.map((bias, i) => fitGain(sums[i], bias));
}

/** Between the digits that a neuron is to be on for and all others of the same part of the set. */
function biasBetween(choice: Choice, sums: Float32Array, known: KnownDigits): number {
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
