import type { DigitSet } from '../digits/digit-set';
import { UNDECIDED } from '../network/answer';
import { NEVER, type Muted } from '../network/muted';
import type { Network } from '../network/network';
import { PIXELS } from '../network/shape';
import type { DigitChange } from './change-kinds';
import { changedPicture, UNCHANGED } from './digit-changes';
import { RestOfNetwork } from './rest-of-network';

export type PracticeDigits = Pick<DigitSet, 'images' | 'labels' | 'practice'>;

/**
 * Answers [practice] to all digits to practise on, each changed before it is read.
 * @param change takes a picture [784] over, as it may; null for as they are
 */
export function answersUnder(
  network: Network,
  muted: Muted | undefined,
  { images, practice }: PracticeDigits,
  change: ((picture: Float32Array, digit: number) => Float32Array) | null,
): Uint8Array {
  const rest = new RestOfNetwork(network, muted);
  const last = network.layers.length - 1;
  const { biases } = network.layers[last];
  const isOff = biases.map((bias, k) => Number(muted?.[last][k] || bias === NEVER));
  const sums = firstSumsBy(network);
  const picture = new Float32Array(PIXELS);
  return Uint8Array.from({ length: practice }, (_, digit) => {
    for (let p = 0, at = digit * PIXELS; p < PIXELS; p++, at++) picture[p] = images[at] / 255;
    const first = sums(change ? change(picture, digit) : picture);
    return largestOf(rest.sumsOf(last, first), isOff);
  });
}

/** The output with the largest z, or `UNDECIDED` where several share it. */
function largestOf(z: Float64Array, isOff: Float32Array): number {
  let answer = UNDECIDED;
  let most = -Infinity;
  for (let k = 0; k < z.length; k++) {
    if (isOff[k] || z[k] < most) continue;
    answer = z[k] === most ? UNDECIDED : k;
    most = z[k];
  }
  return answer;
}

/** First sums of picture after picture, with the weights pixel by pixel: most pixels are paper. */
function firstSumsBy({ layers: [first] }: Network): (pixels: Float32Array) => Float64Array {
  const { weights, biases, outputs } = first;
  const byPixel = new Float32Array(weights.length);
  for (let p = 0; p < PIXELS; p++) {
    for (let j = 0; j < outputs; j++) byPixel[p * outputs + j] = weights[j * PIXELS + p];
  }
  const sums = new Float64Array(outputs);
  return (pixels) => {
    sums.set(biases);
    for (let p = 0; p < PIXELS; p++) {
      const ink = pixels[p];
      if (ink === 0) continue;
      for (let j = 0, w = p * outputs; j < outputs; j++, w++) sums[j] += ink * byPixel[w];
    }
    return sums;
  };
}

/** How all digits are changed. */
export interface ChangeOfAll {
  readonly change: DigitChange;
  readonly value: number;
  /** Of noise, which is another for each digit. */
  readonly seed: number;
}

/** Answers [practice] where all digits are changed alike. */
export function answersChanged(
  network: Network,
  muted: Muted | undefined,
  digits: PracticeDigits,
  { change, value, seed }: ChangeOfAll,
): Uint8Array {
  const changes = { ...UNCHANGED, [change]: value };
  const read = (picture: Float32Array, digit: number) =>
    changedPicture(picture, changes, seed + digit);
  return answersUnder(network, muted, digits, value === 0 ? null : read);
}
