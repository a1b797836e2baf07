import { CLASSES } from '#core/network/shape';
import { message } from '#core/words/message';
import { action, type Action } from './action';
import { inTune, oneNeuron, severalNeurons, type Condition } from './conditions';

const notOutput: Condition = {
  holds: ({ session, view }) => view.selected.layer < session.sizes.length - 2,
  why: 'why.notOutput',
};

const isNamed: Condition = {
  holds: ({ session, view }) => {
    const { layer, index } = view.selected;
    return (session.names[layer]?.[index] ?? '') !== '';
  },
  why: 'why.isNamed',
};

const picksNeuron: Condition = {
  holds: ({ neurons }) => neurons.picking !== null,
  why: 'why.picksNeuron',
};

export const stopPicking = action('stopPicking', {
  group: 'neurons',
  keys: ['Escape'],
  when: [picksNeuron],
  run: ({ neurons }) => neurons.stopPicking(),
});

export const fitOwn = action('fitOwn', {
  group: 'neurons',
  when: [
    inTune,
    {
      holds: ({ view }) => view.chosen.every(({ index }) => index < CLASSES),
      why: 'why.hasOwnDigit',
    },
  ],
  run: ({ session, view }) =>
    session.perform({ type: 'fitBias', neurons: [...view.chosen], to: { kind: 'own' } }),
});

export const fitGainToDigits = action('fitGain', {
  group: 'neurons',
  when: [inTune],
  run: ({ session, view }) => session.perform({ type: 'fitGain', neurons: [...view.chosen] }),
});

export const NEURON_ACTIONS: readonly Action[] = [
  action('sameLength', {
    group: 'neurons',
    about: 'action.sameLength.about',
    menus: ['neuron.pairs'],
    when: [inTune, severalNeurons],
    run: ({ neurons }) => neurons.across('sameLength'),
  }),
  action('samePeak', {
    group: 'neurons',
    about: 'action.samePeak.about',
    menus: ['neuron.pairs'],
    when: [inTune, severalNeurons],
    run: ({ neurons }) => neurons.across('sameLargest'),
  }),
  action('subtractAverage', {
    group: 'neurons',
    about: 'action.subtractAverage.about',
    menus: ['neuron.pairs'],
    when: [inTune, severalNeurons],
    run: ({ neurons }) => neurons.across('subtractAverage'),
  }),
  action('copyNeuron', {
    group: 'neurons',
    item: () => message('item.copy'),
    about: 'action.copyNeuron.about',
    menus: ['neuron.pairs'],
    when: [inTune, oneNeuron],
    run: ({ neurons }) => neurons.startPicking('copy'),
  }),
  action('swapNeuron', {
    group: 'neurons',
    item: () => message('item.swap'),
    about: 'action.swapNeuron.about',
    menuKeys: 'Alt+↑ ↓',
    menus: ['neuron.pairs'],
    when: [inTune, oneNeuron, notOutput],
    run: ({ neurons }) => neurons.startPicking('swap'),
  }),
  action('mute', {
    group: 'neurons',
    item: ({ neurons, view }) =>
      message(neurons.allMuted ? 'item.unmute' : 'item.mute', { count: view.chosen.length }),
    about: 'action.mute.about',
    keys: ['M'],
    menus: ['neuron.states'],
    when: [inTune],
    run: ({ neurons }) => neurons.toggleMuted(),
  }),
  action('lock', {
    group: 'neurons',
    item: ({ neurons, view }) =>
      message(neurons.allLocked ? 'item.unlock' : 'item.lock', { count: view.chosen.length }),
    about: 'action.lock.about',
    keys: ['L'],
    menus: ['neuron.states'],
    when: [inTune],
    run: ({ neurons }) => neurons.toggleLocked(),
  }),
  action('clearNeuron', {
    group: 'neurons',
    item: ({ view }) => message('item.clear', { count: view.chosen.length }),
    about: 'action.clearNeuron.about',
    menus: ['neuron.states'],
    when: [inTune],
    run: ({ neurons }) => neurons.clear(),
  }),
  action('resetName', {
    group: 'neurons',
    menus: ['neuron.states'],
    when: [inTune, oneNeuron, isNamed],
    run: ({ neurons }) => neurons.resetName(),
  }),
  action('selectSeveral', {
    group: 'neurons',
    about: 'action.selectSeveral.about',
    menus: ['neuron.several'],
    when: [inTune],
    checked: ({ neurons }) => neurons.tapsChoose,
    run: ({ neurons }) => (neurons.tapsChoose = !neurons.tapsChoose),
  }),
  fitOwn,
  fitGainToDigits,
  stopPicking,
];
