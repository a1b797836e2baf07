import { TOOL_NAMES, TOOLS } from '../tools/tools';
import { action, type Action } from './action';
import { inTune, onGrid, type Condition } from './conditions';

const picksValue: Condition = {
  holds: ({ tools }) => tools.tool === 'pick',
  why: 'why.picksValue',
};

/** A neuron that is to be picked comes first. */
const picksNoNeuron: Condition = {
  holds: ({ neurons }) => neurons.picking === null,
  why: 'why.picksNoNeuron',
};

/** Takes a tool in hand: one for each of them. */
export const IN_HAND: readonly Action[] = TOOL_NAMES.map((name) => {
  const { about, key, Icon } = TOOLS[name];
  return action(name, {
    group: 'tools',
    about,
    Icon,
    keys: [key],
    when: [inTune],
    checked: ({ tools }) => tools.tool === name,
    run: ({ tools }) => (tools.tool = name),
  });
});

export const oppositeSign = action('oppositeSign', {
  group: 'tools',
  keys: ['X'],
  run: ({ view }) => (view.brushValue = -view.brushValue),
});

export const TOOL_ACTIONS: readonly Action[] = [
  ...IN_HAND,
  action('cancelPick', {
    group: 'tools',
    keys: ['Escape'],
    when: [inTune, picksValue, picksNoNeuron],
    run: ({ tools }) => tools.goBack(),
  }),
  action('smallerBrush', { group: 'tools', keys: ['['], run: ({ tools }) => tools.resize(-1) }),
  action('largerBrush', { group: 'tools', keys: [']'], run: ({ tools }) => tools.resize(1) }),
  action('softerBrush', { group: 'tools', keys: ['{'], run: ({ tools }) => tools.soften(-0.1) }),
  action('harderBrush', { group: 'tools', keys: ['}'], run: ({ tools }) => tools.soften(0.1) }),
  oppositeSign,
  action('drawOpposite', { group: 'tools', keys: ['RightButton'] }),
  action('evenShapes', { group: 'tools', keys: ['Shift'] }),
];

/** What a grid of weights shows. */
export const GRID_CONTENTS = (['weights', 'products', 'nudge'] as const).map((content): Action =>
  action(`grid.${content}`, {
    group: 'grid',
    about: `action.grid.${content}.about`,
    when: [inTune, onGrid],
    isChoice: true,
    checked: ({ view }) => view.grid === content,
    run: ({ view }) => (view.grid = content),
  }),
);
