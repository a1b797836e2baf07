import { TOOL_NAMES, TOOLS } from '../tools/tools';
import { action, type Action, type ActionId } from './action';
import { inTune, type Condition } from './conditions';

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
  when: [inTune],
  run: ({ view }) => (view.brushValue = -view.brushValue),
});

/** Changes the brush, which is seen in Tune only. */
function brush(id: ActionId, key: string, run: Action['run']): Action {
  return action(id, { group: 'tools', keys: [key], when: [inTune], run });
}

export const TOOL_ACTIONS: readonly Action[] = [
  ...IN_HAND,
  action('cancelPick', {
    group: 'tools',
    keys: ['Escape'],
    when: [inTune, picksValue, picksNoNeuron],
    run: ({ tools }) => tools.goBack(),
  }),
  brush('smallerBrush', '[', ({ tools }) => tools.resize(-1)),
  brush('largerBrush', ']', ({ tools }) => tools.resize(1)),
  brush('softerBrush', '{', ({ tools }) => tools.soften(-0.1)),
  brush('harderBrush', '}', ({ tools }) => tools.soften(0.1)),
  oppositeSign,
];
