import ChevronLeft from '@lucide/svelte/icons/chevron-left';
import ChevronRight from '@lucide/svelte/icons/chevron-right';
import { action, type Action } from './action';
import { notEmptyPad, type Condition } from './conditions';

const notCentred: Condition = {
  holds: ({ session }) => !session.input.centred,
  why: 'why.notCentred',
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

export const DIGIT_ACTIONS: readonly Action[] = [previousDigit, nextDigit, clearPad, centrePad];
