import { PIXELS, SIDE } from '../network/shape';

/** A pixel is ink from a quarter of full ink on: a thin line still closes a loop then. */
const INK = 64;

/** A single pixel is a speck of light within a stroke, not a hole that anyone sees. */
const SMALLEST_HOLE = 2;

/** The picture in a frame of paper, so that all paper around a digit hangs together. */
const FRAMED = SIDE + 2;

/** Reused from digit to digit: this runs over tens of thousands. */
const paper = new Uint8Array(FRAMED * FRAMED);
const waiting = new Uint16Array(FRAMED * FRAMED);

/**
 * How many holes a digit has: regions of paper, of at least two pixels, that ink encloses. Ink
 * hangs together across corners and paper does not, so that a slanted hairline is not a leak
 * (A. Rosenfeld, "Connectivity in digital pictures", 1970).
 * @param images bytes [count × 784], 255 is full ink
 */
export function holesOf(images: Uint8Array, index: number): number {
  paper.fill(1);
  for (let y = 0, i = index * PIXELS; y < SIDE; y++) {
    const row = (y + 1) * FRAMED + 1;
    for (let x = 0; x < SIDE; x++, i++) if (images[i] >= INK) paper[row + x] = 0;
  }
  fill(0);
  let holes = 0;
  for (let cell = FRAMED + 1; cell < FRAMED * (FRAMED - 1); cell++) {
    if (paper[cell] === 1 && fill(cell) >= SMALLEST_HOLE) holes++;
  }
  return holes;
}

/** Takes away the region of paper around a cell. @returns its size in cells */
function fill(start: number): number {
  let size = 0;
  let end = take(start, 0);
  while (size < end) {
    const cell = waiting[size++];
    // Left and right of the frame is the frame of the next row; above and below it is nothing.
    end = take(cell - 1, end);
    end = take(cell + 1, end);
    end = take(cell - FRAMED, end);
    end = take(cell + FRAMED, end);
  }
  return size;
}

/** Appends a cell to those that wait, if it is paper. @returns their new number */
function take(cell: number, end: number): number {
  if (paper[cell] !== 1) return end;
  paper[cell] = 0;
  waiting[end] = cell;
  return end + 1;
}
