import { KnobsError } from '../errors';
import { PIXELS } from '../network/shape';

/**
 * The mean of some digits: pixels [784], 0 to 1.
 * @param images pixels [count × 784], 0 to 255
 * @param indices positions in the set
 * @throws KnobsError if there are none
 */
export function meanImage(images: Uint8Array, indices: Uint32Array): Float32Array {
  if (indices.length === 0) {
    throw new KnobsError('choice.noneForMean');
  }
  const sums = new Float64Array(PIXELS);
  for (const index of indices) {
    for (let p = 0, i = index * PIXELS; p < PIXELS; p++, i++) sums[p] += images[i];
  }
  return Float32Array.from(sums, (sum) => sum / (255 * indices.length));
}

/**
 * The mean of some digits minus the mean of others: pixels [784], −1 to 1.
 * @throws KnobsError if there are none of either
 */
export function differenceOfMeans(
  images: Uint8Array,
  plus: Uint32Array,
  minus: Uint32Array,
): Float32Array {
  const others = meanImage(images, minus);
  return meanImage(images, plus).map((value, p) => value - others[p]);
}
