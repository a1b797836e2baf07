import type { Said } from '../message';
import type { Speech } from '../words';
import { theNeuron } from './the-neuron';

/* Why an edit, or what an edit needs, is refused. */

/** Two neurons, with how many weights or inputs each has. */
interface TwoNeurons {
  readonly from: Said;
  readonly fromCount: number;
  readonly to: Said;
  readonly toCount: number;
}

export const editing = {
  'edit.locked': ({ neuron }: { neuron: Said }, speech: Speech) =>
    `${speech.begin(theNeuron(neuron, speech))} is locked: unlock it to change it.`,
  'edit.severalLocked': ({ count }: { count: number }, { count: whole }: Speech) =>
    `These ${whole(count)} neurons are locked: unlock them to change them.`,
  'edit.weightTooLarge': 'A weight would become too large: it can be at most 3.4 × 10³⁸.',
  'edit.tooLarge': ({ value }: { value: number }, { exact }: Speech) =>
    `${exact(value)} is too large for a weight or a bias: at most 3.4 × 10³⁸.`,
  'edit.noPixels': 'Only neurons of the first layer have pixels to paint.',
  'edit.noWeight': ({ count, input }: { count: number; input: number }, { count: whole }: Speech) =>
    `This neuron has ${whole(count)} weights; there is no weight ${whole(input)}.`,
  'edit.noWeightBetween': ({ from, to }: { from: number; to: number }) =>
    `There is no weight from neuron ${from} to neuron ${to} here.`,
  'edit.laterLayersOnly': 'Pixels feed the first layer; this is for the layers after it.',
  'edit.noLayer': ({ number }: { number: number }) => `There is no layer ${number}.`,
  'edit.otherNetwork': 'Another network was opened meanwhile.',
  'edit.otherStructure': 'The structure was changed meanwhile.',
  'across.takesTwo': 'Select at least two neurons of the same layer.',
  'lock.wouldBeLost': (
    { count, from, to }: { count: number; from: string; to: string },
    { count: whole, plural }: Speech,
  ) =>
    `${whole(count)} locked ${plural(count, { one: 'neuron', other: 'neurons' })} of this ${from} network would be lost in a ${to} network. Unlock first, or keep the structure.`,
  'neurons.otherWeights': ({ from, fromCount, to, toCount }: TwoNeurons, speech: Speech) =>
    `${speech.begin(theNeuron(from, speech))} has ${speech.count(fromCount)} weights and ${theNeuron(to, speech)} has ${speech.count(toCount)}; a neuron can only be copied onto one with as many.`,
  'swap.outputs': 'Outputs can’t be swapped: each stands for its digit.',
  'take.otherInputs': ({ from, fromCount, to, toCount }: TwoNeurons, speech: Speech) =>
    `The ${speech.count(fromCount)} inputs of ${theNeuron(from, speech)} have nothing to do with the ${speech.count(toCount)} of ${theNeuron(to, speech)}; copy a neuron of the same layer.`,
  'paste.wrongCount': (
    { columns, rows, found }: { columns: number; rows: number; found: number },
    { count }: Speech,
  ) =>
    `A piece of ${count(columns)} × ${count(rows)} cells has ${count(columns * rows)} numbers; found ${count(found)}.`,
  /** `field` is what is too long, `count` its characters, `most` how many fit. */
  'details.tooLong': (
    { field, count, most }: { field: 'title' | 'author' | 'notes'; count: number; most: number },
    { count: whole }: Speech,
  ) => `${TOO_LONG[field]} ${whole(count)} characters; at most ${whole(most)} fit.`,
  'details.noRoom':
    'Together with what other programs noted in the file, this is more than a file has room for: shorten it.',

  'snapshot.needsName': 'A snapshot needs a name.',
  'snapshot.gone': 'This snapshot is no longer there.',
  'snapshot.noRoom': ({ count }: { count: number }, { count: whole }: Speech) =>
    `A file has no room for more than ${whole(count)} snapshots of this network: delete one first.`,

  'compare.tooMany': ({ most }: { most: number }, { count }: Speech) =>
    `${count(most)} files are open for comparison, and more can’t be; close one of them first.`,
  'compare.noSave': 'Knobs doesn’t know what was last saved: save the network first.',
  'compare.tooFast': 'The networks change faster than they can be compared.',
  'walk.otherStructure': 'Between networks of different structure there is no straight way.',
  'compare.fileGone': 'This file is no longer open for comparison.',
};

const TOO_LONG = {
  title: 'The title has',
  author: 'The author’s name has',
  notes: 'The notes have',
};
