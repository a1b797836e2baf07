import { ANSWERS } from '#core/network/answer';
import { CLASSES } from '#core/network/shape';
import { drawCellLines } from '../../../components/draw-cell-lines';
import { drawPicture, type CanvasSize } from '../../../lib/canvas';
import { mix } from '../../../lib/color';
import type { Rgb } from '#core/pictures/picture';
import type { ThemeColors } from '../../../state/theme.svelte';

/**
 * The confusion matrix: rows are the digit written, columns the answer. Right answers are green,
 * wrong ones orange; each by its share of the row, the wrong ones stretched so that a few show.
 * @param confusion [10 × 11]
 */
export function drawConfusions(
  context: CanvasRenderingContext2D,
  confusion: Uint32Array,
  size: CanvasSize,
  palette: ThemeColors,
  pointed: { readonly row: number; readonly column: number } | null,
): void {
  const image = new ImageData(ANSWERS, CLASSES);
  const empty = mix(palette.zero, palette.ink, 0.035);
  for (let row = 0; row < CLASSES; row++) {
    let all = 0;
    for (let column = 0; column < ANSWERS; column++) all += confusion[row * ANSWERS + column];
    for (let column = 0; column < ANSWERS; column++) {
      const cell = row * ANSWERS + column;
      const color = colorOf(confusion[cell] / (all || 1), row === column, empty, palette);
      image.data.set([...color, 255], cell * 4);
    }
  }
  drawPicture(context, image, 0, 0, size.width, size.height);
  drawCellLines(context, size, palette, pointed);
}

function colorOf(share: number, isRight: boolean, empty: Rgb, palette: ThemeColors): Rgb {
  return isRight
    ? mix(empty, palette.good, share)
    : mix(empty, palette.negative, Math.min(1, Math.sqrt(share) * 1.4));
}
