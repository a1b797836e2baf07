import { largest, picture, type ColorScale } from './color';

/** Pixels between two tiles, left clear. */
const GAP = 2;

/**
 * Several square pictures side by side as one square picture, row by row, each with its own
 * strongest colour.
 * @param rows values of each picture [side × side]
 */
export function tiles(rows: readonly ArrayLike<number>[], scale: ColorScale): ImageData {
  const side = Math.sqrt(rows[0].length);
  const columns = Math.ceil(Math.sqrt(rows.length));
  const pitch = side + GAP;
  const width = columns * pitch - GAP;
  const whole = new ImageData(width, width);
  const pixels = new Uint32Array(whole.data.buffer);
  rows.forEach((row, at) => {
    const tile = new Uint32Array(picture(row, scale, largest(row)).data.buffer);
    const start = Math.floor(at / columns) * pitch * width + (at % columns) * pitch;
    for (let y = 0; y < side; y++) {
      pixels.set(tile.subarray(y * side, (y + 1) * side), start + y * width);
    }
  });
  return whole;
}
