import { action, type Action } from '../action';
import { inTune, severalNeurons } from '../conditions';

/** What the picture of the network does with keys and clicks while it has the focus. */
export const NEURON_KEYS: readonly Action[] = [
  action('goToNeuron', { group: 'neurons', focus: 'network', keys: ['Arrows'] }),
  action('extendNeurons', { group: 'neurons', focus: 'network', keys: ['Shift+↑', 'Shift+↓'] }),
  action('addNeuron', { group: 'neurons', focus: 'network', keys: ['Mod+Click'] }),
  action('selectBetween', { group: 'neurons', focus: 'network', keys: ['Shift+Click'] }),
  action('swapNeighbour', { group: 'neurons', focus: 'network', keys: ['Alt+↑', 'Alt+↓'] }),
  action('neuronMenu', { group: 'neurons', focus: 'network', keys: ['Shift+F10'] }),
];

export const MORE_OF_NEURONS: readonly Action[] = [
  action('renameNeuron', {
    group: 'neurons',
    when: [inTune],
    run: ({ view }) => (view.isRenaming = true),
  }),
  action('selectOnlyThis', {
    group: 'neurons',
    when: [inTune, severalNeurons],
    run: ({ view }) => view.select(view.selected),
  }),
];
