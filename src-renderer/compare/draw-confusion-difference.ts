import { CLASSES } from '#core/network/shape';
import { drawCellLines } from '../components/draw-cell-lines';
import { drawPicture, setFont } from '../lib/canvas';
import { css, largest, mix, picture, signScale } from '../lib/color';
import type { Palette, Rgb } from '../state/theme.svelte';

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
    context.fillStyle = css(readableOn(colorOf(roots[cell] / max, palette), palette));
    context.fillText(
      text,
      ((cell % CLASSES) + 0.5) * pitch,
      (Math.floor(cell / CLASSES) + 0.5) * pitch,
    );
  });
  context.strokeStyle = css(mix(palette.zero, palette.ink, 0.12));
  drawCellLines(context, size, palette, pointed);
}

/** As `signScale` has it. */
function colorOf(share: number, { zero, negative, positive }: Palette): Rgb {
  return mix(zero, share < 0 ? negative : positive, Math.abs(share));
}

/** Ink or paper, whichever stands out more. */
function readableOn(ground: Rgb, { ink, zero }: Palette): Rgb {
  const distance = (color: Rgb) => Math.abs(brightness(color) - brightness(ground));
  return distance(ink) >= distance(zero) ? ink : zero;
}

/** How bright a colour looks: luma of ITU-R BT.601, 0 to 255. */
function brightness([red, green, blue]: Rgb): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** `+19`, `−3`, and thousands as `+1k`. */
function shortText(n: number): string {
  const sign = n < 0 ? '−' : '+';
  return Math.abs(n) < 1000 ? `${sign}${Math.abs(n)}` : `${sign}${Math.round(Math.abs(n) / 1000)}k`;
}
