import { drawPicture, type CanvasSize } from '../../../../lib/canvas';
import { css, largest, imageData, signScale } from '../../../../lib/color';
import type { ThemeColors } from '../../../../state/theme.svelte';

/** Cells smaller than this, in CSS pixels, have no lines between them. */
const LEAST_CELL = 5;

export interface MatrixShape {
  readonly rows: number;
  readonly columns: number;
}

/** @param weights [rows × columns], row-major; the strongest colour is for the largest of them */
export function drawMatrix(
  context: CanvasRenderingContext2D,
  weights: Float32Array,
  { rows, columns }: MatrixShape,
  { width, height }: CanvasSize,
  palette: ThemeColors,
): void {
  const image = imageData(weights, signScale(palette), largest(weights), columns);
  drawPicture(context, image, 0, 0, width, height);
  context.strokeStyle = css(palette.ink, 0.06);
  context.lineWidth = 1;
  context.beginPath();
  if (width / columns >= LEAST_CELL) {
    for (let column = 1; column < columns; column++) {
      const x = Math.round((column * width) / columns) + 0.5;
      context.moveTo(x, 0);
      context.lineTo(x, height);
    }
  }
  if (height / rows >= LEAST_CELL) {
    for (let row = 1; row < rows; row++) {
      const y = Math.round((row * height) / rows) + 0.5;
      context.moveTo(0, y);
      context.lineTo(width, y);
    }
  }
  context.stroke();
}
