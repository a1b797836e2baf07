import type { StencilPlacement } from '#core/stencils/stencil';
import { plain, signed } from '../../../../lib/number-text';
import { say } from '../../../../words/words.svelte';

/** Where a stencil is, in words: what its picture says to who sees it. */
export function placementText(placement: StencilPlacement): string {
  const { x, y, width, height, angle, strength } = placement;
  const where = {
    x: plain(x, 1),
    y: plain(y, 1),
    width: plain(width, 1),
    height: plain(height, 1),
  };
  const values = { ...where, strength: signed(strength, 2) };
  return angle === 0
    ? say('placing.state', values)
    : say('placing.state.turned', { ...values, angle: plain(angle, 0) });
}
