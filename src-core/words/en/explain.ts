import type { Said } from '../message';
import type { Speech } from '../words';

/* Examine: what an answer came from. Sums are written numbers, with their sign. */

interface Sum {
  readonly sum: string;
}

export const explain = {
  'explain.sameOutput': ({ index }: { index: number }) =>
    `Output ${index} can’t be compared with itself; expected two outputs.`,
  'explain.noInput': ({ input, inputs, sizes }: { input: number; inputs: number; sizes: string }) =>
    `There is no input ${input} there; a neuron of that layer has ${inputs}, counted from 0 (${sizes}).`,

  'examine.why': 'Why',
  /** Two outputs: the digits they stand for. */
  'examine.rather': ({ digit, than }: { digit: number; than: number }) =>
    `${digit} rather than ${than}`,
  'examine.alone': ({ one }: { one: Said }, { say }: Speech) => `z of ${say(one)}`,
  /** The answer against what it should be, or against the runner-up. */
  'examine.usual': 'the answer',
  'examine.others': 'others…',
  'examine.for': 'For',
  'examine.against': 'Against',
  /** Then the z of one output is explained, and no difference. */
  'examine.againstNothing': 'none',
  'examine.baseline': 'Compared with',
  'examine.blank': 'blank paper',
  'examine.mean': 'mean digit',
  /** The way back from what was clicked. */
  'examine.trail': 'Explained so far',

  'examine.flow': 'What flows to the answer',
  /** Below the heading: what the baseline comes to and what the ink adds. */
  'examine.sums.blank': ({ baseline, ink }: Record<'baseline' | 'ink', string>) =>
    `Blank paper ${baseline}, this ink ${ink}. What flows into a neuron flows out of it; every column adds up to ${ink}.`,
  'examine.sums.mean': ({ baseline, ink }: Record<'baseline' | 'ink', string>) =>
    `The mean digit ${baseline}, what differs from it ${ink}. What flows into a neuron flows out of it; every column adds up to ${ink}.`,
  'examine.picture': 'The picture of the flow',
  'examine.unsettled': ({ steps }: { steps: number }, { count }: Speech) =>
    `In ${count(steps)} steps the split still shifts by 1 % or more. The sums hold.`,
  'examine.nothing': 'All outputs are muted, so there is no answer to explain.',
  'examine.noInk': 'There is no ink to explain. Draw a digit or pick one.',
  'examine.ink.for': ({ digit }: { digit: number }) => `blue ink speaks for ${digit}`,
  'examine.ink.against': ({ digit }: { digit: number }) => `orange for ${digit}`,
  'examine.ink.raises': 'blue ink raises it',
  'examine.ink.lowers': 'orange lowers it',
  'examine.ink.all': ({ sum }: Sum) => `all ink together ${sum}`,
  'examine.ink.through': ({ neuron, sum }: Sum & { neuron: Said }, { say }: Speech) =>
    `the part through ${say(neuron)}: ${sum}`,
  'examine.ink.along': ({ from, to, sum }: Sum & Record<'from' | 'to', Said>, { say }: Speech) =>
    `the part from ${say(from)} to ${say(to)}: ${sum}`,
  /** So many neurons that are not shown by themselves. */
  'examine.smaller': ({ count, sum }: Sum & { count: number }) => `and ${count} smaller ${sum}`,
  /** What a screen reader hears of a ribbon, and of a neuron with where it is. */
  'examine.ribbon': ({ from, to, sum }: Sum & Record<'from' | 'to', string>) =>
    `${from} to ${to}: ${sum}`,
  'examine.neuron': ({ neuron, sum }: Sum & { neuron: string }) => `${neuron}: ${sum}`,
  'examine.theInk': 'ink',

  /** Of a neuron: what it adds to what is explained. `size` has no sign. */
  'examine.adds.for': ({ sum, digit }: Sum & { digit: number }) =>
    `Adds **${sum}** for **${digit}**.`,
  'examine.adds.against': ({ size, digit }: { size: string; digit: number }) =>
    `Adds **${size}** for **${digit}**.`,
  'examine.adds.to': ({ sum, one }: Sum & { one: Said }, { say }: Speech) =>
    `Adds **${sum}** to z of ${say(one)}.`,
  'examine.flat': 'Flat here.',
  'examine.flat.on':
    'This neuron is nearly fully on: small changes of its inputs do nothing now, larger ones do.',
  'examine.flat.off':
    'This neuron is nearly fully off: small changes of its inputs do nothing now, larger ones do.',
  'examine.explain': 'Explain this neuron',
  'examine.inTune': 'Show in Tune',
  'examine.numbers': 'The same in numbers',
  'examine.column.neuron': 'neuron',
  'examine.column.activation': 'a',
  'examine.column.usual': 'usual',
  'examine.part': 'What each adds',
  'examine.part.flow': 'flow',
  'examine.part.inSum': 'in the sum',
  'examine.part.againstUsual': 'against the usual',
  'examine.bias': 'bias',
  'examine.total': 'together',
  'examine.table': 'All flows as a table',
};
