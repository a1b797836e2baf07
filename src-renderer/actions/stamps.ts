import { defaultPlacement, STENCIL_KINDS, titleOf } from '#core/stencils/stencil';
import { message } from '#core/words/message';
import type { Action } from './action';
import { inTune, onGrid } from './conditions';

/** Placing a stencil on the chosen neurons. */
export const STAMP_ACTIONS: readonly Action[] = STENCIL_KINDS.map((kind) => ({
  id: `stamp.${kind}`,
  name: message('stamp.named', { stencil: titleOf(kind) }),
  group: 'stamps',
  when: [inTune, onGrid],
  run({ placing }) {
    const strength = placing.fittingStrength;
    placing.start(kind, titleOf(kind), { ...defaultPlacement(kind), strength });
  },
}));
