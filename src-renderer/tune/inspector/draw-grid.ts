import { SIDE } from '#core/network/shape';
import { css, mix } from '../../lib/color';
import type { Palette } from '../../state/theme.svelte';

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

/** The brush under the pointer: its size as a circle, its sign as a colour. */
export function drawBrush(
  context: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  brushSize: number,
  value: number,
  size: number,
  palette: Palette,
): void {
  const cell = size / SIDE;
  const sign = value === 0 ? palette.ink : value < 0 ? palette.negative : palette.positive;
  context.beginPath();
  context.arc(x * cell, y * cell, (Math.max(1, brushSize) * cell) / 2, 0, 2 * Math.PI);
  context.lineWidth = 3;
  context.strokeStyle = css(palette.zero, 0.9);
  context.stroke();
  context.lineWidth = 1.5;
  context.strokeStyle = css(mix(sign, palette.ink, 0.35));
  context.stroke();
}
