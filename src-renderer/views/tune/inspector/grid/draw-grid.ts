import { SIDE } from '#core/network/shape';
import { css } from '../../../../lib/color';
import type { ThemeColors } from '../../../../state/theme.svelte';

/**
 * How large the brush is where the pointer is.
 * @param at in cells
 * @param diameter in cells
 */
export function drawBrush(
  context: CanvasRenderingContext2D,
  at: readonly [number, number],
  diameter: number,
  size: number,
  palette: ThemeColors,
): void {
  const unit = size / SIDE;
  context.strokeStyle = css(palette.ink, 0.55);
  context.lineWidth = 1;
  context.beginPath();
  context.arc(at[0] * unit, at[1] * unit, (diameter / 2) * unit, 0, 2 * Math.PI);
  context.stroke();
}

/** Faint lines between the cells. */
export function drawGridLines(
  context: CanvasRenderingContext2D,
  size: number,
  palette: ThemeColors,
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
