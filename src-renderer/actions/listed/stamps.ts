import { CLASSES } from '#core/network/shape';
import { STENCIL_KINDS, titleOf } from '#core/stencils/stencil';
import { message, type MessageId } from '#core/words/message';
import { listedWrong } from '../../state/listed-wrong';
import { chooseDigits, placeMean, placePad, placeStencil } from '../../state/stencils';
import { action, type Action } from '../action';
import { inTune, notEmptyPad, onGrid, type Condition } from '../conditions';

const listsWrong: Condition = {
  holds: ({ list }) => listedWrong(list) !== null,
  why: 'why.listsWrong',
};

const places: Condition = { holds: ({ placing }) => placing.isOpen, why: 'why.places' };

/** Placing a stencil on the chosen neurons: one that is drawn, or what digits have in common. */
export const STAMP_ACTIONS: readonly Action[] = [
  ...STENCIL_KINDS.map((kind): Action => ({
    id: `stamp.${kind}`,
    name: message('stamp.named', { stencil: titleOf(kind) }),
    group: 'stamps',
    when: [inTune, onGrid],
    run: (app) => placeStencil(app, kind),
  })),
  ...Array.from({ length: CLASSES }, (_, digit): Action => ({
    id: `stamp.mean.${digit}`,
    name: message('stamp.mean', { digit }),
    also: 'also.stamp.mean',
    group: 'stamps',
    when: [inTune, onGrid],
    run: (app) => placeMean(app, { part: 'practice', labels: [digit] }),
  })),
  ofDigits('pad', { when: [inTune, onGrid, notEmptyPad], run: placePad }),
  ofDigits('wrong', {
    when: [inTune, onGrid, listsWrong],
    run: (app) => placeMean(app, listedWrong(app.list)!),
  }),
  ofDigits('chosen', {
    when: [inTune, onGrid],
    run: (app) => chooseDigits(app, 'none', focused()),
  }),
  ofDigits('difference', {
    when: [inTune, onGrid],
    run: (app) => chooseDigits(app, 'own', focused()),
  }),
  action('stampHere', {
    group: 'stamps',
    when: [inTune, places],
    run: ({ placing }) => placing.stamp(),
  }),
];

/** Called as in the menu of stencils. */
function ofDigits(
  id: 'pad' | 'wrong' | 'chosen' | 'difference',
  rest: Pick<Action, 'when' | 'run'>,
): Action {
  const name: MessageId = `stamp.${id}`;
  return {
    id: name,
    name: message('stamp.named', { stencil: message(name) }),
    group: 'stamps',
    ...rest,
  };
}

/** Has the focus again when a dialog is closed. */
function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}
