import type { Placement } from '#core/stencils/stencil';
import { plain, signed } from '../../../../lib/number-text';

/** Where a stencil is, in words: what its picture says to who sees it. */
export function placementText(placement: Placement): string {
  const { x, y, width, height, angle, strength } = placement;
  const size = `${plain(width, 1)} wide and ${plain(height, 1)} high`;
  const turn = angle === 0 ? 'not turned' : `turned ${plain(angle, 0)}°`;
  return `Centre ${plain(x, 1)} from the left and ${plain(y, 1)} from the top, ${size}, ${turn}, strength ${signed(strength, 2)}`;
}
