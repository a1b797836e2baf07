import { CLASSES } from '#core/network/shape';
import { css, mix } from '../../lib/color';
import type { Palette } from '../../state/theme.svelte';

/**
 * The confusion matrix: rows are the digit written, columns the answer. Right answers are green,
 * wrong ones orange; each by its share of the row, the wrong ones stretched so that a few show.
 * @param confusion [10 × 10]
 */
export function drawConfusions(
  context: CanvasRenderingContext2D,
  confusion: Uint32Array,
  size: number,
  palette: Palette,
  pointed: { readonly row: number; readonly column: number } | null,
): void {
  const pitch = size / CLASSES;
  for (let row = 0; row < CLASSES; row++) {
    const all = confusion.subarray(row * CLASSES, (row + 1) * CLASSES).reduce((a, b) => a + b, 0);
    for (let column = 0; column < CLASSES; column++) {
      const share = all === 0 ? 0 : confusion[row * CLASSES + column] / all;
      const right = row === column;
      const strength = right ? share : Math.min(1, Math.sqrt(share) * 1.4);
      const empty = mix(palette.zero, palette.ink, 0.035);
      context.fillStyle = css(mix(empty, right ? palette.good : palette.negative, strength));
      context.fillRect(column * pitch + 0.5, row * pitch + 0.5, pitch - 1, pitch - 1);
    }
  }
  if (!pointed) return;
  context.strokeStyle = palette.text;
  context.lineWidth = 1.5;
  context.strokeRect(pointed.column * pitch + 0.5, pointed.row * pitch + 0.5, pitch - 1, pitch - 1);
}
