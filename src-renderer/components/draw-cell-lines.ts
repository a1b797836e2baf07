import { CLASSES } from '#core/network/shape';
import type { CanvasSize } from '../lib/canvas';
import type { Palette } from '../state/theme.svelte';

/** The lines between the cells of a matrix of digits, and a frame around the one pointed at. */
export function drawCellLines(
  context: CanvasRenderingContext2D,
  { width, height }: CanvasSize,
  palette: Palette,
  pointed: { readonly row: number; readonly column: number } | null,
): void {
  const [across, down] = [width / CLASSES, height / CLASSES];
  context.strokeStyle = palette.panel;
  context.lineWidth = 1;
  context.beginPath();
  for (let i = 1; i < CLASSES; i++) {
    context.moveTo(i * across, 0);
    context.lineTo(i * across, height);
    context.moveTo(0, i * down);
    context.lineTo(width, i * down);
  }
  context.stroke();
  if (!pointed) return;
  context.strokeStyle = palette.text;
  context.lineWidth = 1.5;
  const { row, column } = pointed;
  context.strokeRect(column * across + 0.5, row * down + 0.5, across - 1, down - 1);
}
