import { PIXELS, SIDE } from '#core/network/shape';
import { largest, picture, type ColorScale } from './color';

/** Clear pixels between two tiles. */
const GAP = 2;

/**
 * The first layer as one square picture: a tile for each neuron, row by row, each as strong as its
 * own largest weight makes it.
 * @param weights [neurons × 784], row-major
 */
export function mosaic(weights: Float32Array, scale: ColorScale): ImageData {
  const neurons = weights.length / PIXELS;
  const columns = Math.ceil(Math.sqrt(neurons));
  const side = columns * (SIDE + GAP) - GAP;
  const whole = new ImageData(side, side);
  const pixels = new Uint32Array(whole.data.buffer);
  for (let neuron = 0; neuron < neurons; neuron++) {
    const row = weights.subarray(neuron * PIXELS, (neuron + 1) * PIXELS);
    const tile = new Uint32Array(picture(row, scale, largest(row)).data.buffer);
    const left = (neuron % columns) * (SIDE + GAP);
    const top = Math.floor(neuron / columns) * (SIDE + GAP);
    for (let y = 0; y < SIDE; y++) {
      pixels.set(tile.subarray(y * SIDE, (y + 1) * SIDE), (top + y) * side + left);
    }
  }
  return whole;
}
