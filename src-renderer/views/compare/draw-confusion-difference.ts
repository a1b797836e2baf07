import { ANSWERS, UNDECIDED } from '#core/network/answer';
import { CLASSES } from '#core/network/shape';
import { drawCellLines, UNDECIDED_GAP } from '../../components/draw-cell-lines';
import { drawPicture, setFont, type CanvasSize } from '../../lib/canvas';
import { css, largest, mix, imageData, signScale } from '../../lib/color';
import type { Rgb } from '#core/pictures/picture';
import type { ThemeColors } from '../../state/theme.svelte';

/** The share of a cell's width that its number may fill. */
const MOST_FILLED = 0.97;
/** How wide a digit or a sign of the page's font is at most, of its size. */
const DIGIT_WIDTH = 0.62;

/**
 * Where two networks read digits differently: blue and + where A has more, orange and − where B has.
 * A few digits more show too: the colours go by the square root. Numbers are as large as their cell
 * lets them be.
 * @param difference [10 × 11], rows are the digit written, columns the answer
 */
export function drawConfusionDifference(
  context: CanvasRenderingContext2D,
  difference: Int32Array,
  size: CanvasSize,
  palette: ThemeColors,
  pointed: { readonly row: number; readonly column: number } | null,
): void {
  const roots = Float32Array.from(difference, (n) => Math.sign(n) * Math.sqrt(Math.abs(n)));
  const max = largest(roots);
  drawPicture(
    context,
    imageData(roots, signScale(palette), max, ANSWERS),
    0,
    0,
    size.width,
    size.height,
  );
  const [across, down] = [size.width / ANSWERS, size.height / CLASSES];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  difference.forEach((n, cell) => {
    if (n === 0) return;
    const text = `${n < 0 ? '−' : '+'}${Math.abs(n)}`;
    const column = cell % ANSWERS;
    const room = MOST_FILLED * across - (column >= UNDECIDED - 1 ? UNDECIDED_GAP : 0);
    setFont(context, Math.min(0.55 * down, room / (DIGIT_WIDTH * text.length)), 500);
    context.fillStyle = css(readableOn(colorOf(roots[cell] / max, palette), palette));
    context.fillText(text, (column + 0.5) * across, (Math.floor(cell / ANSWERS) + 0.5) * down);
  });
  context.strokeStyle = css(mix(palette.zero, palette.ink, 0.12));
  drawCellLines(context, size, palette, pointed);
}

/** As `signScale` has it. */
function colorOf(share: number, { zero, negative, positive }: ThemeColors): Rgb {
  return mix(zero, share < 0 ? negative : positive, Math.abs(share));
}

/** Ink or paper, whichever stands out more. */
function readableOn(ground: Rgb, { ink, zero }: ThemeColors): Rgb {
  const distance = (color: Rgb) => Math.abs(brightness(color) - brightness(ground));
  return distance(ink) >= distance(zero) ? ink : zero;
}

/** How bright a colour looks: luma of ITU-R BT.601, 0 to 255. */
function brightness([red, green, blue]: Rgb): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
