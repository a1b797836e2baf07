import { ANSWERS } from '#core/network/answer';
import { CLASSES } from '#core/network/shape';
import type { CanvasSize } from '../lib/canvas';
import type { ThemeColors } from '../state/theme.svelte';

/** Between the answers that are digits and undecided, in pixels. */
export const UNDECIDED_GAP = 3;

/**
 * The lines between the cells of a matrix of digits by answers, a broader one before those that are
 * undecided, and a frame around the one pointed at.
 */
export function drawCellLines(
  context: CanvasRenderingContext2D,
  { width, height }: CanvasSize,
  palette: ThemeColors,
  pointed: { readonly row: number; readonly column: number } | null,
): void {
  const [across, down] = [width / ANSWERS, height / CLASSES];
  context.strokeStyle = palette.panel;
  context.lineWidth = 1;
  context.beginPath();
  for (let column = 1; column < ANSWERS; column++) {
    context.moveTo(column * across, 0);
    context.lineTo(column * across, height);
  }
  for (let row = 1; row < CLASSES; row++) {
    context.moveTo(0, row * down);
    context.lineTo(width, row * down);
  }
  context.stroke();
  context.fillStyle = palette.panel;
  context.fillRect(CLASSES * across - UNDECIDED_GAP / 2, 0, UNDECIDED_GAP, height);
  if (!pointed) return;
  context.strokeStyle = palette.text;
  context.lineWidth = 1.5;
  const { row, column } = pointed;
  context.strokeRect(column * across + 0.5, row * down + 0.5, across - 1, down - 1);
}
