import { KnobsError } from '../errors';
import { PIXELS, SIDE } from '../network/shape';
import { largestOf } from '../grid/statistics';
import { balanceStencil } from './balance';
import type { GridSize, StencilPlacement, Stencil } from './stencil';
import { toBox } from './to-box';

/**
 * Draws a stencil from a picture: of a digit, of the mean of digits, of a difference of means.
 * Bilinear interpolation, averaged over as many samples as it takes to miss no pixel when it is
 * made smaller; beyond the picture there is nothing. In the middle of the 28×28 grid, at its own
 * size and not turned, it is the picture, scaled to the strength.
 * @param picture [784]; its largest magnitude becomes that of `strength`
 * @returns the stencil [rows × columns]; all 0 if the picture is
 * @throws KnobsError unless the picture has 784 pixels
 */
export function pictureStencil(
  size: GridSize,
  picture: Float32Array,
  placement: StencilPlacement,
): Stencil {
  if (picture.length !== PIXELS) {
    throw new KnobsError('picture.wrongSize', { expected: PIXELS, found: picture.length });
  }
  const values = new Float32Array(size.rows * size.columns);
  const cover = new Float32Array(values.length);
  const { width, height, strength, balanced } = placement;
  const box = toBox(placement);
  const samples = Math.ceil(SIDE / Math.min(width, height));
  const share = 1 / (samples * samples);
  const largest = largestOf(picture);
  const scale = largest > 0 ? strength / largest : 0;

  for (let row = Math.max(box.top, 0); row < Math.min(box.bottom, size.rows); row++) {
    for (let column = Math.max(box.left, 0); column < Math.min(box.right, size.columns); column++) {
      const cell = row * size.columns + column;
      let sum = 0;
      for (let sample = 0; sample < samples * samples; sample++) {
        const x = column + ((sample % samples) + 0.5) / samples;
        const y = row + (Math.floor(sample / samples) + 0.5) / samples;
        const right = SIDE / 2 + box.u(x, y) * (SIDE / width);
        const down = SIDE / 2 - box.v(x, y) * (SIDE / height);
        if (right < 0 || right > SIDE || down < 0 || down > SIDE) continue;
        sum += interpolated(picture, right - 0.5, down - 0.5);
        cover[cell] += share;
      }
      values[cell] = sum * share * scale;
    }
  }
  if (balanced) balanceStencil(values, cover);
  return { values, cover };
}

/** The picture at a point where whole numbers are the middles of pixels. */
function interpolated(picture: Float32Array, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const right = x - column;
  const down = y - row;
  const upper = (1 - right) * at(picture, row, column) + right * at(picture, row, column + 1);
  if (down === 0) return upper;
  const lower =
    (1 - right) * at(picture, row + 1, column) + right * at(picture, row + 1, column + 1);
  return (1 - down) * upper + down * lower;
}

function at(picture: Float32Array, row: number, column: number): number {
  if (row < 0 || row >= SIDE || column < 0 || column >= SIDE) return 0;
  return picture[row * SIDE + column];
}
