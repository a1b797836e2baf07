import { largest, imageData, type ColorScale } from './color';

/** Pixels between two tiles, left clear. */
const GAP = 2;

/**
 * Several square pictures side by side as one square picture, row by row, each with its own
 * strongest colour.
 * @param values of all pictures [pictures × side × side]
 */
export function tiles(
  values: Float32Array | Int8Array,
  side: number,
  scale: ColorScale,
): ImageData {
  const count = values.length / side ** 2;
  const columns = Math.ceil(Math.sqrt(count));
  const pitch = side + GAP;
  const width = columns * pitch - GAP;
  const whole = new ImageData(width, width);
  const pixels = new Uint32Array(whole.data.buffer);
  for (let at = 0; at < count; at++) {
    const row = values.subarray(at * side ** 2, (at + 1) * side ** 2);
    const tile = new Uint32Array(imageData(row, scale, largest(row)).data.buffer);
    const start = Math.floor(at / columns) * pitch * width + (at % columns) * pitch;
    for (let y = 0; y < side; y++) {
      pixels.set(tile.subarray(y * side, (y + 1) * side), start + y * width);
    }
  }
  return whole;
}
