import type { Speech } from '../words';

/* Compare: the way from one network to another, and two neurons of one network. */
export const walk = {
  'compare.modes': 'What is compared',
  'compare.mode.networks': 'Two networks',
  'compare.mode.walk': 'The walk from A to B',
  'compare.mode.neurons': 'Two neurons',

  /** The formula is the same in every language. */
  'walk.about':
    'The networks (1 − t) A + t B on the straight way from A to B. Matched, each neuron goes to its partner; as they are, to the neuron of its own number: the same solution in another order is far away on the straight way.',
  'walk.chart': 'Accuracy on the way from A to B',
  'walk.axis': 't, from A at 0 to B at 1',
  'walk.which': 'Which way',
  'walk.matched': 'neurons matched first',
  'walk.plain': 'as they are',
  'walk.place': ({ t, share }: { t: string; share: number }, { percent }: Speech) =>
    `t = ${t}: ${percent(share)} of the practice digits right`,
  'walk.take': 'Take the network at t',
  'walk.grids': 'The first layer at t',
  'walk.none': 'Choose a network B to walk to.',

  'twoNeurons.layer': 'Layer',
  'twoNeurons.one': 'A',
  'twoNeurons.other': 'B',
  'twoNeurons.on': 'What each is on for',
  'twoNeurons.digit': 'digit',
  'twoNeurons.sums': ({ which }: { which: string }) => `Weighted sums of ${which}`,
};
