import type { Speech } from '../words';

/* Changing the structure: why it is refused. What the page says of it is in restructure.ts. */
export const surgery = {
  'surgery.outputs': 'The outputs stay: each stands for its digit.',
  'surgery.lastNeuron': 'A layer needs at least one neuron; remove the layer instead.',
  'surgery.takesTwo': 'Select at least two neurons of the same layer to merge them.',
  'surgery.afterPixels': 'A layer can’t be inserted right after the pixels.',
  'surgery.tooDeep': ({ most }: { most: number }, { count }: Speech) =>
    `A network can have ${count(most)} hidden layers at most.`,
  'surgery.notTheSame': 'With that activation, no weights make this layer do the same.',
};
