import { CLASSES } from '#core/network/shape';
import { drawCellLines } from '../components/draw-cell-lines';
import { drawPicture, setFont } from '../lib/canvas';
import { css, largest, mix, picture, signScale } from '../lib/color';
import type { Palette } from '../state/theme.svelte';

/** Beyond this share of the largest difference, a cell is too strong for dark text on it. */
const STRONG = 0.55;

/**
 * Where two networks read digits differently: blue and + where A has more, orange and − where B has.
 * A few digits more show too: the colours go by the square root.
 * @param difference [10 × 10], rows are the digit written, columns the answer
 */
export function drawConfusionDifference(
  context: CanvasRenderingContext2D,
  difference: Int32Array,
  size: number,
  palette: Palette,
  pointed: { readonly row: number; readonly column: number } | null,
): void {
  const roots = Float32Array.from(difference, (n) => Math.sign(n) * Math.sqrt(Math.abs(n)));
  const max = largest(roots);
  drawPicture(context, picture(roots, signScale(palette), max), 0, 0, size);
  const pitch = size / CLASSES;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  difference.forEach((n, cell) => {
    if (n === 0) return;
    const text = shortText(n);
    setFont(context, pitch * (text.length < 4 ? 0.41 : 0.36), 500);
    const strong = Math.abs(roots[cell]) / max > STRONG;
    context.fillStyle = strong ? palette.panel : palette.text;
    context.fillText(
      text,
      ((cell % CLASSES) + 0.5) * pitch,
      (Math.floor(cell / CLASSES) + 0.5) * pitch,
    );
  });
  context.strokeStyle = css(mix(palette.zero, palette.ink, 0.12));
  drawCellLines(context, size, palette, pointed);
}

/** `+19`, `−3`, and thousands as `+1k`. */
function shortText(n: number): string {
  const sign = n < 0 ? '−' : '+';
  return Math.abs(n) < 1000 ? `${sign}${Math.abs(n)}` : `${sign}${Math.round(Math.abs(n) / 1000)}k`;
}
