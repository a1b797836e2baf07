import type { Said } from '../message';
import type { Speech } from '../words';

/* What stands in pictures of weights that are saved and printed: short, for there is little room. */

export const pictures = {
  'picture.structure': (
    { sizes, parameters }: { sizes: string; parameters: number },
    { count }: Speech,
  ) => `${sizes} · ${count(parameters)} weights and biases`,
  /** `about` is `picture.structure`; the author is ready to be drawn. */
  'picture.by': ({ about, author }: { about: Said; author: string }, { say }: Speech) =>
    `${say(about)} · by ${author}`,
  /** At the end of the name of its file, after a hyphen: a word in small letters. */
  'picture.file.network': 'network',
  'picture.file.sheet': 'sheet',
  'picture.noMemory': 'There is not enough memory for a picture of this size.',

  'picture.legend':
    'Blue is positive; orange is negative, with a dash where there is room; white is zero.',
  /** After the legend. */
  'picture.ownScales': 'Each grid has its own scale.',
  'picture.allZero': 'All weights are 0.',
  'picture.firstLayer': (
    { count, side }: { count: number; side: number },
    { count: whole, plural }: Speech,
  ) =>
    plural(count, {
      one: `${whole(count)} neuron, with the weights of ${side} × ${side} pixels; its max is the number with ±`,
      other: `${whole(count)} neurons, each with the weights of ${side} × ${side} pixels; its max is the number with ±`,
    }),
  /** At the ends of a scale: each neuron's own largest weight. */
  'picture.max': 'max',
  'picture.columns': ({ layer }: { layer: Said }, { say }: Speech) =>
    `columns: neurons of ${say(layer)}`,
  'picture.weightsFrom': ({ layer }: { layer: Said }, { say }: Speech) =>
    `weights from ${say(layer)}`,
  /** Above a column of biases. */
  'picture.bias': 'bias',
  /** `value` is a number that is ready to be drawn. */
  'picture.biasOf': ({ value }: { value: string }) => `bias ${value}`,
};
