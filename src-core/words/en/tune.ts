import type { Said } from '../message';
import type { Speech } from '../words';
import { theNeuron } from './the-neuron';

/** What is said while neurons are edited. */
export const tune = {
  'fetch.failed': 'This part of Knobs could not be loaded. You may be offline.',
  'swap.otherLayer': ({ neuron }: { neuron: Said }, speech: Speech) =>
    `${speech.begin(theNeuron(neuron, speech))} is in another layer; only neurons of the same layer can be swapped.`,
  'stamp.locked': ({ count }: { count: number }, { plural, count: whole }: Speech) =>
    plural(count, {
      one: 'This neuron is locked: unlock it to stamp on it.',
      other: `These ${whole(count)} neurons are locked: unlock them to stamp on them.`,
    }),
  'stamp.noDigit': 'No digit is like that; there is nothing to stamp.',
  'paste.nothing': ({ reason }: { reason: Said }, { say }: Speech) =>
    `Nothing was pasted. ${say(reason)}`,
  'paste.outside': (
    { outside, all }: { outside: number; all: number },
    { plural, count }: Speech,
  ) =>
    `${count(outside)} of the ${count(all)} weights fell outside the grid and ${plural(outside, {
      one: 'was',
      other: 'were',
    })} not pasted.`,
};
