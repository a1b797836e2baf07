import type { Speech } from '../words';

/** How good networks of several sizes are. */
export const sizes = {
  'sizes.title': 'What does size buy?',
  'sizes.recipe':
    'All are filled by the same recipe: each neuron of the first layer holds the mean of pictures that are alike, and the outputs collect those of their digit. With fewer than ten neurons, some digits have none.',
  'sizes.structure': 'Structure',
  'sizes.parameters': 'Weights and biases',
  'sizes.practice': 'Practice',
  'sizes.exam': 'Exam',
  'sizes.now': 'This network',
  'sizes.start': 'Start with it',
  /** The structure is written already: `784 → 16 → 10`. */
  'sizes.startWith': ({ structure }: { structure: string }) => `Start with it: ${structure}`,
  'sizes.sorting': 'Sorting the pictures into groups…',
  'sizes.chart': 'Right digits by number of weights and biases; the table says the same',
  'sizes.point': (
    {
      structure,
      part,
      right,
      all,
    }: { structure: string; part: string; right: number; all: number },
    { percent }: Speech,
  ) => `${structure} · ${part}: ${percent(right / (all || 1))}`,
};
