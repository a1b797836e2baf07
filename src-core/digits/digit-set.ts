import { KnobsError } from '../errors';
import { PIXELS } from '../network/shape';

/** Labelled pictures of handwritten digits. */
export interface DigitSet {
  /** What a person calls it, for example `MNIST, 10,000 digits`. */
  readonly name: string;
  /** Pixels [count × 784], 0 is paper and 255 is ink. */
  readonly images: Uint8Array;
  /** Labels [count], 0 to 9. */
  readonly labels: Uint8Array;
  /** The first so many are to practise on; the rest are kept as the exam. */
  readonly practice: number;
}

/** The pixels [784] of one digit, 0 to 1. */
export function pixelsOf({ images }: Pick<DigitSet, 'images'>, index: number): Float32Array {
  const pixels = new Float32Array(PIXELS);
  const start = index * PIXELS;
  for (let p = 0; p < PIXELS; p++) pixels[p] = images[start + p] / 255;
  return pixels;
}

/** The pictures [indices × 784] of some digits. @throws KnobsError if one isn't in the set */
export function imagesOf({ images, labels }: DigitSet, indices: Uint32Array): Uint8Array {
  const found = new Uint8Array(indices.length * PIXELS);
  indices.forEach((index, i) => {
    if (index >= labels.length) {
      throw new KnobsError('digits.noDigit', { index, count: labels.length });
    }
    found.set(images.subarray(index * PIXELS, (index + 1) * PIXELS), i * PIXELS);
  });
  return found;
}
