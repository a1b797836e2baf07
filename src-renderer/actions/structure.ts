import { MAX_HIDDEN_LAYERS } from '#core/network/shape';
import { message } from '#core/words/message';
import type { AppContext } from '../state/app';
import type { SurgeryForm } from '../state/surgery-form';
import { action, type Action, type ActionId } from './action';
import { inTune, oneNeuron, severalNeurons, type Condition } from './conditions';

const inHiddenLayer: Condition = {
  holds: ({ session, view }) => view.selected.layer < session.sizes.length - 2,
  why: 'why.inHiddenLayer',
};

/** The layer has other neurons than the chosen ones. */
const leavesNeurons: Condition = {
  holds: ({ session, view }) => view.chosen.length < session.sizes[view.selected.layer + 1],
  why: 'why.leavesNeurons',
};

const roomForLayer: Condition = {
  holds: ({ session }) => session.sizes.length - 2 < MAX_HIDDEN_LAYERS,
  why: 'why.roomForLayer',
};

const chosenIndices = ({ view }: AppContext) => view.chosen.map(({ index }) => index);

/** What changes the structure. Each is seen, with all figures, before it is done. */
export const STRUCTURE_ACTIONS: readonly Action[] = [
  asking('newNeuron', {
    keys: ['N'],
    when: [inTune, inHiddenLayer],
    form: ({ view }) => ({ kind: 'add', layer: view.selected.layer }),
  }),
  asking('doubleNeuron', {
    when: [inTune, inHiddenLayer, oneNeuron],
    form: ({ view }) => ({ kind: 'double', neuron: view.selected }),
  }),
  asking('splitNeuron', {
    when: [inTune, inHiddenLayer, oneNeuron],
    form: ({ view }) => ({ kind: 'split', neuron: view.selected }),
  }),
  asking('moveNeuron', {
    when: [inTune, inHiddenLayer, oneNeuron],
    menuKeys: 'Alt+↑ ↓',
    form: ({ view }) => ({ kind: 'move', neuron: view.selected }),
  }),
  asking('mergeNeurons', {
    when: [inTune, inHiddenLayer, severalNeurons],
    form: (app) => ({
      kind: 'merge',
      layer: app.view.selected.layer,
      indices: chosenIndices(app),
    }),
  }),
  {
    ...asking('removeNeurons', {
      keys: ['Shift+Delete'],
      when: [inTune, inHiddenLayer, leavesNeurons],
      form: (app) => ({
        kind: 'remove',
        layer: app.view.selected.layer,
        indices: chosenIndices(app),
      }),
    }),
    item: ({ view }) => message('item.remove', { count: view.chosen.length }),
  },
  asking('newLayer', {
    keys: ['Shift+N'],
    when: [inTune, inHiddenLayer, roomForLayer],
    form: ({ view }) => ({ kind: 'insert', at: view.selected.layer + 1 }),
  }),
  asking('removeLayer', {
    when: [inTune, inHiddenLayer],
    form: ({ view }) => ({ kind: 'removeLayer', layer: view.selected.layer }),
  }),
  asking('setActivation', {
    when: [inTune],
    form: ({ view }) => ({ kind: 'activation', layer: view.selected.layer }),
  }),
];

function asking(
  id: ActionId,
  {
    form,
    ...rest
  }: Pick<Action, 'keys' | 'menuKeys' | 'when'> & {
    readonly form: (app: AppContext) => SurgeryForm;
  },
): Action {
  return action(id, {
    group: 'structure',
    menus: ['structure.all', 'neuron.structure'],
    ...rest,
    run: (app) => (app.view.surgery = form(app)),
  });
}
