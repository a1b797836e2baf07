import type { StencilPlacement } from '#core/stencils/stencil';
import { grown, moved, TURN_STEP, turned } from './placement-box';

const MOVES: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** What a key makes of a placement; null if it is none of its keys. */
export function placementAfterKey(
  placement: StencilPlacement,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): StencilPlacement | null {
  const move = MOVES[key];
  if (move) {
    const by = shiftKey ? 5 : 1;
    return moved(placement, move[0] * by, move[1] * by);
  }
  switch (key.toLowerCase()) {
    case '+':
    case '=':
      // The same key, without Shift on many keyboards.
      return grown(placement, 1);
    case '-':
    case '−':
      return grown(placement, -1);
    case 'r':
      return turned(placement, shiftKey ? -TURN_STEP : TURN_STEP);
    case 'x':
      return { ...placement, strength: -placement.strength };
    default:
      return null;
  }
}
