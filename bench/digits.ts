import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DigitSet } from '../src-core/digits/digit-set';
import { joinDigitSets } from '../src-core/digits/idx';
import { readDigitSet } from '../src-core/digits/read-digits';
import { PIXELS, SIDE } from '../src-core/network/shape';
import { out } from '../scripts/paths';

/** The 10,000 digits that Knobs ships. */
export function shippedDigits(): DigitSet {
  const [practice, exam] = ['practice', 'exam'].map((part) => {
    const file = (name: string) => readFileSync(join(out, 'digits', `${part}-${name}-ubyte.gz`));
    return readDigitSet(file('images-idx3'), file('labels-idx1'), part);
  });
  return joinDigitSets(practice, exam, 'MNIST');
}

/** Six times as many: each digit as it is, and moved by one pixel in five directions. */
export function sixTimes({ name, images, labels, practice }: DigitSet): DigitSet {
  const moves = [0, 1, -1, SIDE, -SIDE, SIDE + 1];
  const all = new Uint8Array(images.length * moves.length);
  const allLabels = new Uint8Array(labels.length * moves.length);
  moves.forEach((move, copy) => {
    allLabels.set(labels, copy * labels.length);
    for (let i = 0; i < images.length; i++) {
      if (images[i] === 0) continue;
      const pixel = (i % PIXELS) + move;
      if (pixel >= 0 && pixel < PIXELS) all[copy * images.length + i + move] = images[i];
    }
  });
  return { name: `${name}, six times`, images: all, labels: allLabels, practice };
}
