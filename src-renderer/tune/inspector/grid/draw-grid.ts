import { SIDE } from '#core/network/shape';
import { css } from '../../../lib/color';
import type { Palette } from '../../../state/theme.svelte';

/** Faint lines between the cells. */
export function drawGridLines(
  context: CanvasRenderingContext2D,
  size: number,
  palette: Palette,
): void {
  context.strokeStyle = css(palette.ink, 0.06);
  context.lineWidth = 1;
  context.beginPath();
  for (let i = 1; i < SIDE; i++) {
    const at = Math.round((i * size) / SIDE) + 0.5;
    context.moveTo(at, 0);
    context.lineTo(at, size);
    context.moveTo(0, at);
    context.lineTo(size, at);
  }
  context.stroke();
}
