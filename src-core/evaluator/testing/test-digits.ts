import type { DigitSet } from '../../digits/digit-set';
import { uniform } from '../../network/random';
import { CLASSES, PIXELS } from '../../network/shape';

/** Seeded pictures for tests: about a fifth of the pixels have ink, and some pixels never do. */
export function testDigits(count: number, seed: number, practice = count): DigitSet {
  const next = uniform(seed);
  const images = new Uint8Array(count * PIXELS);
  for (let i = 0; i < images.length; i++) {
    const pixel = i % PIXELS;
    if (pixel % 7 !== 0 && next() < 0.2) images[i] = Math.floor(next() * 256);
  }
  const labels = Uint8Array.from({ length: count }, () => Math.floor(next() * CLASSES));
  return { name: 'test', images, labels, practice };
}
