import type { Network } from '../network/network';
import { PIXELS, SIDE } from '../network/shape';

/** A network as a few small pictures: the weights of its first layer, made coarse. */
export interface NetworkThumbnail {
  /** How many pixels a picture is wide and high. */
  readonly side: number;
  /**
   * A picture for each neuron [neurons × side × side], row-major: −127 to 127, where 127 is the
   * largest magnitude of that picture.
   */
  readonly tiles: Int8Array;
}

/** What divides the side of a digit, so that every pixel is the mean of as many weights. */
const SIDES = [28, 14, 7, 4];

/** A thumbnail is kept with every entry of a list: it may be as large as four neurons at full size. */
const MAX_TILES_LENGTH = 4 * PIXELS;

const STRONGEST = 127;

/** As fine as the number of neurons allows: 16 neurons have 14 × 14 pixels each, 128 have 4 × 4. */
export function thumbnailOf(network: Network): NetworkThumbnail {
  const { outputs } = network.layers[0];
  const side = SIDES.find((side) => outputs * side * side <= MAX_TILES_LENGTH)!;
  const tiles = new Int8Array(outputs * side * side);
  for (let index = 0; index < outputs; index++) {
    tiles.set(quantised(coarse(network.weightsOf(0, index), side)), index * side * side);
  }
  return { side, tiles };
}

/** Whether something that was kept is a thumbnail. */
export function isThumbnail(value: unknown): value is NetworkThumbnail {
  if (typeof value !== 'object' || value === null) return false;
  const { side, tiles } = value as Partial<NetworkThumbnail>;
  if (side === undefined || !SIDES.includes(side) || !(tiles instanceof Int8Array)) return false;
  const { length } = tiles;
  return length > 0 && length <= MAX_TILES_LENGTH && length % (side * side) === 0;
}

/** The means of equal squares of a picture [28 × 28]: [side × side]. */
function coarse(weights: Float32Array, side: number): Float64Array {
  const step = SIDE / side;
  const means = new Float64Array(side * side);
  for (let y = 0, i = 0; y < SIDE; y++) {
    const row = Math.floor(y / step) * side;
    for (let x = 0; x < SIDE; x++, i++) {
      means[row + Math.floor(x / step)] += weights[i] / step ** 2;
    }
  }
  return means;
}

function quantised(values: Float64Array): Int8Array {
  const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
  return Int8Array.from(values, (value) => Math.round((STRONGEST * value) / largest));
}
