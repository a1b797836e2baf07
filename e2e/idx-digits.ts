import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { out } from '../scripts/paths';

/** The digits to practise on as the files that ship with Knobs have them, read without its code. */
export function practiceDigits(): { labels: Uint8Array; images: Uint8Array[] } {
  const read = (name: string) => gunzipSync(readFileSync(join(out, 'digits', name)));
  const labels = read('practice-labels-idx1-ubyte.gz').subarray(8);
  const pixels = read('practice-images-idx3-ubyte.gz').subarray(16);
  const images = Array.from(labels, (_, i) => pixels.subarray(i * 784, (i + 1) * 784));
  return { labels, images };
}

/** The mean of some pictures, 0 to 1 [784]. */
export function meanOf(images: readonly Uint8Array[]): number[] {
  return Array.from(
    { length: 784 },
    (_, p) => images.reduce((sum, image) => sum + image[p], 0) / (255 * images.length),
  );
}

/** Scaled so that the largest magnitude is that of the strength. */
export function scaledTo(strength: number, picture: readonly number[]): number[] {
  const largest = Math.max(...picture.map(Math.abs));
  return picture.map((value) => (value / largest) * strength);
}
