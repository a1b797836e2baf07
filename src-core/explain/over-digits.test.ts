import { expect, it } from 'vitest';
import { randomNetwork } from '../document/initial';
import { answerOf } from '../network/answer';
import { forward } from '../network/forward';
import { uniform } from '../network/random';
import { markDigits } from './mark';
import { answersChanged } from './over-digits';

const next = uniform(9);
const images = Uint8Array.from({ length: 40 * 784 }, () => (next() < 0.2 ? 255 * next() : 0));
const labels = Uint8Array.from({ length: 40 }, (_, i) => i % 10);
const digits = { images, labels, practice: 30 };
const { network } = randomNetwork([784, 8, 6, 10], 3);
// Random outputs hardly differ from digit to digit; these do.
network.layers[2].biases.fill(0);
for (const layer of network.layers) layer.weights.forEach((w, i) => (layer.weights[i] = 4 * w));

/** The answer to a digit as `change` makes it, by a whole forward pass. */
function answer(digit: number, change: (pixels: number[]) => number[], muted?: boolean[][]) {
  const pixels = Array.from(images.subarray(digit * 784, (digit + 1) * 784), (byte) =>
    Math.fround(byte / 255),
  );
  return answerOf(forward(network, change(pixels), muted), muted);
}

it('reads all practice digits moved, and none of the exam', () => {
  const moved = (pixels: number[]) => pixels.map((_, p) => (p % 28 < 2 ? 0 : pixels[p - 2]));
  const found = answersChanged(network, undefined, digits, { change: 'right', value: 2, seed: 1 });
  const expected = Array.from({ length: 30 }, (_, digit) => answer(digit, moved));
  expect([...found]).toEqual(expected);
  expect(new Set(expected).size).toBeGreaterThan(1);
});

it('reads them as they are where nothing changes, without what is muted', () => {
  const muted = [8, 6, 10].map((count) => Array.from({ length: count }, (_, j) => j < 2));
  const found = answersChanged(network, muted, digits, { change: 'noise', value: 0, seed: 1 });
  const expected = Array.from({ length: 30 }, (_, digit) => answer(digit, (same) => same, muted));
  expect([...found]).toEqual(expected);
});

it('marks all digits of a class, and all others to see what the mark draws', () => {
  const marked = (pixels: number[]) =>
    pixels.map((ink, p) => {
      const [x, y] = [p % 28, Math.floor(p / 28)];
      return x >= 24 && x <= 26 && y >= 1 && y <= 3 ? 1 : ink;
    });
  const found = markDigits(network, undefined, digits, { label: 7, corner: 'topRight' });
  const all = Array.from({ length: 30 }, (_, digit) => ({
    label: labels[digit],
    before: answer(digit, (same) => same),
    after: answer(digit, marked),
  }));
  const sevens = all.filter(({ label }) => label === 7);
  const others = all.filter(({ label }) => label !== 7);
  const count = (list: typeof all, is: (one: (typeof all)[number]) => boolean) =>
    list.filter(is).length;
  expect(found).toMatchObject({
    count: 3,
    before: count(sevens, ({ before }) => before === 7),
    after: count(sevens, ({ after }) => after === 7),
    changed: count(sevens, ({ before, after }) => before !== after),
    others: 27,
    drawn: count(others, ({ before, after }) => before !== 7 && after === 7),
  });
  const pixels = [52, 53, 54, 80, 81, 82, 108, 109, 110];
  const looks = pixels.reduce((sum, pixel) => sum + network.weightsOf(0, 5)[pixel], 0);
  expect(found.looks[5]).toBeCloseTo(looks, 9);
});
