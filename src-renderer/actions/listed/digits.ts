import type { PartName } from '#core/evaluator/measurement';
import { CLASSES } from '#core/network/shape';
import { message } from '#core/words/message';
import type { AppContext } from '../../state/app';
import { action, type Action } from '../action';
import { inTune, type Condition } from '../conditions';

/** Digits of one's own are all there is: none are kept as an exam. */
const shipped: Condition = {
  holds: ({ session }) => session.digits.shipped,
  why: 'why.shippedDigits',
};

const DIGITS = Array.from({ length: CLASSES }, (_, digit) => digit);

/** What is on the pad, and which digits are listed and measured. */
export const MORE_OF_DIGITS: readonly Action[] = [
  ...DIGITS.map((digit): Action => ({
    id: `putDigit.${digit}`,
    name: message('digit.put', { digit }),
    also: 'also.putDigit',
    group: 'digits',
    when: [{ holds: (app) => nextOf(digit, app) !== null, why: 'why.hasDigit' }],
    run: (app) => app.session.perform({ type: 'pickDigit', index: nextOf(digit, app)! }),
  })),
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
  ...DIGITS.map((digit): Action => ({
    id: `onlyDigit.${digit}`,
    name: message('digit.only', { digit }),
    also: 'also.onlyDigit',
    group: 'digits',
    when: [inTune],
    isChoice: true,
    checked: ({ list }) => list.label === digit,
    run: ({ list }) => (list.label = digit),
  })),
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

/** The next of the measured digits after the one on the pad that has a label; null if none has. */
function nextOf(label: number, { list, session }: AppContext): number | null {
  const { labels, practice } = session.digits;
  const from = list.part === 'exam' ? practice : 0;
  const to = list.part === 'practice' ? practice : labels.length;
  const { source } = session.input;
  const after = source.kind === 'digit' ? labels.indexOf(label, source.index + 1) : -1;
  const next = after >= from && after < to ? after : labels.indexOf(label, from);
  return next >= 0 && next < to ? next : null;
}
