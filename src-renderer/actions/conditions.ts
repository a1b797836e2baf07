import type { MessageId } from '#core/words/message';
import type { AppContext } from '../state/app';

/** What must be so for an action to be possible. */
export interface Condition {
  holds(app: AppContext): boolean;
  /** What the person is told while it isn't. */
  readonly why: MessageId;
  /** Menus leave the action out rather than showing that it is impossible. */
  readonly hides?: boolean;
}

/** In other views nothing shows what it would do. */
export const inTune: Condition = {
  holds: ({ view }) => view.shown === 'tune',
  why: 'why.inTune',
};

export const inCompare: Condition = {
  holds: ({ view }) => view.shown === 'compare',
  why: 'why.inCompare',
};

/** The selected neuron looks at pixels: it has a grid. */
export const onGrid: Condition = {
  holds: ({ view }) => view.selected.layer === 0,
  why: 'why.onGrid',
};

export const inLaterLayer: Condition = {
  holds: ({ view }) => view.selected.layer > 0,
  why: 'why.inLaterLayer',
};

export const oneNeuron: Condition = {
  holds: ({ view }) => view.chosen.length === 1,
  why: 'why.oneNeuron',
  hides: true,
};

export const severalNeurons: Condition = {
  holds: ({ view }) => view.chosen.length > 1,
  why: 'why.severalNeurons',
  hides: true,
};

export const hasSelection: Condition = {
  holds: ({ tools }) => tools.selection !== null,
  why: 'why.hasSelection',
};

export const notEmptyPad: Condition = {
  holds: ({ session }) => session.input.source.kind !== 'empty',
  why: 'why.notEmptyPad',
};

export const hasPreview: Condition = {
  holds: ({ preview }) => preview.isOpen,
  why: 'why.hasPreview',
};

/** Escape calls off picking first. */
export const picksNothing: Condition = {
  holds: ({ neurons, tools, view }) =>
    neurons.picking === null && !(view.shown === 'tune' && tools.tool === 'pick'),
  why: 'why.picksNothing',
};
