import ChevronLeft from '@lucide/svelte/icons/chevron-left';
import ChevronRight from '@lucide/svelte/icons/chevron-right';
import type { PartName } from '#core/evaluator/measurement';
import { action, type Action } from './action';
import { inTune, notEmptyPad, type Condition } from './conditions';

const notCentred: Condition = {
  holds: ({ session }) => !session.input.centred,
  why: 'why.notCentred',
};

/** Digits of one's own are all there is: none are kept as an exam. */
const shipped: Condition = {
  holds: ({ session }) => session.digits.shipped,
  why: 'why.shippedDigits',
};

export const previousDigit = action('previousDigit', {
  group: 'digits',
  Icon: ChevronLeft,
  keys: [','],
  run: ({ list }) => list.step(-1),
});

export const nextDigit = action('nextDigit', {
  group: 'digits',
  Icon: ChevronRight,
  keys: ['.'],
  run: ({ list }) => list.step(1),
});

export const clearPad = action('clearPad', {
  group: 'digits',
  when: [notEmptyPad],
  run: ({ session }) => session.perform({ type: 'clearInput' }),
});

export const centrePad = action('centrePad', {
  group: 'digits',
  about: 'action.centrePad.about',
  when: [notCentred],
  run: ({ session }) => session.perform({ type: 'centreInput' }),
});

export const DIGIT_ACTIONS: readonly Action[] = [
  previousDigit,
  nextDigit,
  action('drawInk', {
    group: 'digits',
    checked: ({ view }) => view.pen === 'draw',
    isChoice: true,
    run: ({ view }) => (view.pen = 'draw'),
  }),
  action('eraseInk', {
    group: 'digits',
    checked: ({ view }) => view.pen === 'erase',
    isChoice: true,
    run: ({ view }) => (view.pen = 'erase'),
  }),
  clearPad,
  centrePad,
  action('centreAutomatically', {
    group: 'digits',
    checked: ({ view }) => view.centresByItself,
    run: ({ view }) => (view.centresByItself = !view.centresByItself),
  }),
  action('allDigits', { group: 'digits', when: [inTune], run: ({ list }) => list.showAll() }),
  action('wrongDigits', {
    group: 'digits',
    when: [inTune],
    checked: ({ list }) => list.wrongOnly,
    run: ({ list }) => (list.wrongOnly = !list.wrongOnly),
  }),
  ...(['all', 'practice', 'exam'] as const satisfies readonly PartName[]).map((part) =>
    action(`measure.${part}`, {
      group: 'digits',
      when: [shipped],
      isChoice: true,
      checked: ({ list }) => list.part === part,
      run: ({ list }) => (list.part = part),
    }),
  ),
];
