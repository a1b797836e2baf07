import { CLASSES } from '#core/network/shape';
import type { Palette } from '../state/theme.svelte';

/** The lines between the cells of a matrix of digits, and a frame around the one pointed at. */
export function drawCellLines(
  context: CanvasRenderingContext2D,
  size: number,
  palette: Palette,
  pointed: { readonly row: number; readonly column: number } | null,
): void {
  const pitch = size / CLASSES;
  context.strokeStyle = palette.panel;
  context.lineWidth = 1;
  context.beginPath();
  for (let i = 1; i < CLASSES; i++) {
    context.moveTo(i * pitch, 0);
    context.lineTo(i * pitch, size);
    context.moveTo(0, i * pitch);
    context.lineTo(size, i * pitch);
  }
  context.stroke();
  if (!pointed) return;
  context.strokeStyle = palette.text;
  context.lineWidth = 1.5;
  context.strokeRect(pointed.column * pitch + 0.5, pointed.row * pitch + 0.5, pitch - 1, pitch - 1);
}
