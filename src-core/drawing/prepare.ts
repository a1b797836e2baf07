import { PIXELS, SIDE } from '../network/shape';
import { resample, type PixelSpan } from './resample';

/** MNIST's digits fit a square of so many pixels, in the middle of the 28×28. */
export const BOX = 20;

/** A grey picture: pixels [height × width], row by row, 0 is paper and 1 is ink. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float32Array;
}

/**
 * Prepares a picture as MNIST was (LeCun, Cortes, Burges, "The MNIST database of handwritten
 * digits"): the ink is scaled to fit 20×20 keeping its shape, antialiased, and placed in 28×28 so
 * that its centre of mass is in the middle.
 *
 * The page leaves open where the middle is. In all 10,000 digits of the package `mnist` the centre
 * of mass lies in 13.5 ≤ x, y < 14.5 when the middle of the first pixel is 0: so the middle is that
 * of pixel 14, and shifts are whole pixels. A prepared picture is prepared already: it comes back
 * to the last bit.
 * @returns pixels [784], all 0 if there is no ink
 */
export function prepare(image: Image): Float32Array {
  const prepared = new Float32Array(PIXELS);
  const ink = inkOf(image);
  if (!ink) return prepared;
  const step = Math.max(ink.columns.size, ink.rows.size) / BOX;
  const box = resample(image.pixels, image.width, ink.columns, ink.rows, step);
  const centre = centreOfMass(box);
  const left = startOf(centre.x, box.width);
  const top = startOf(centre.y, box.height);
  for (let y = 0; y < box.height; y++) {
    const row = box.pixels.subarray(y * box.width, (y + 1) * box.width);
    prepared.set(row, (top + y) * SIDE + left);
  }
  return prepared;
}

/** The smallest box around all ink, or undefined if there is none. */
function inkOf({
  width,
  height,
  pixels,
}: Image): { columns: PixelSpan; rows: PixelSpan } | undefined {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (!(pixels[i] > 0)) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return undefined;
  return {
    columns: { start: left, size: right - left + 1 },
    rows: { start: top, size: bottom - top + 1 },
  };
}

/** In pixels; the middle of the first pixel is 0. */
function centreOfMass({ width, height, pixels }: Image): { x: number; y: number } {
  let mass = 0;
  let x = 0;
  let y = 0;
  for (let row = 0, i = 0; row < height; row++) {
    for (let column = 0; column < width; column++, i++) {
      mass += pixels[i];
      x += pixels[i] * column;
      y += pixels[i] * row;
    }
  }
  return { x: x / mass, y: y / mass };
}

/** The first pixel of a box whose mass is at `centre`; nothing of the box is ever cut off. */
function startOf(centre: number, size: number): number {
  const start = SIDE / 2 - Math.floor(centre + 0.5);
  return Math.min(Math.max(start, 0), SIDE - size);
}
