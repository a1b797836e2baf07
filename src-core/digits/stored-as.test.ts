import { describe, expect, it } from 'vitest';
import type { DigitSet } from './digit-set';
import { AS_MNIST, asMnist, storedAs } from './stored-as';

/** Bars: the digit k is a row of ink at row 2k + 4. */
function bars(count: number, ink = 255): DigitSet {
  const images = new Uint8Array(count * 784);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 10);
  labels.forEach((label, i) => {
    const start = i * 784 + (2 * label + 4) * 28;
    images.fill(ink, start + 4, start + 20);
  });
  return { name: 'bars', images, labels, practice: count };
}

function changed(set: DigitSet, change: (digit: Uint8Array) => number[]): DigitSet {
  const images = new Uint8Array(set.images.length);
  for (let at = 0; at < images.length; at += 784) {
    images.set(change(set.images.subarray(at, at + 784)), at);
  }
  return { ...set, images };
}

const turned = (digit: Uint8Array) => {
  const rows = Array.from({ length: 28 }, (_, r) => digit.subarray(28 * r, 28 * r + 28));
  return Array.from({ length: 28 }, (_, c) => rows.map((row) => row[c])).flat();
};
const inverted = (digit: Uint8Array) => Array.from(digit, (pixel) => 255 - pixel);

describe('how a set is stored', () => {
  const reference = bars(100);

  it('is as in MNIST where nothing speaks against it', () => {
    expect(storedAs(bars(40), reference)).toEqual({ order: 'rows', ink: 'white', largest: 255 });
    expect(asMnist(reference, AS_MNIST)).toBe(reference);
  });

  it.each([
    ['columns first', turned, { ...AS_MNIST, order: 'columns' }],
    ['black on white', inverted, { ...AS_MNIST, ink: 'black' }],
    [
      'columns first and black on white',
      (digit: Uint8Array) => inverted(Uint8Array.from(turned(digit))),
      { order: 'columns', ink: 'black', largest: 255 },
    ],
    [
      'of 0 and 1',
      (digit: Uint8Array) => Array.from(digit, (pixel) => pixel / 255),
      { ...AS_MNIST, largest: 1 },
    ],
    [
      'of 0 and 1, 1 for paper',
      (digit: Uint8Array) => Array.from(digit, (pixel) => 1 - pixel / 255),
      { order: 'rows', ink: 'black', largest: 1 },
    ],
  ] as const)('is noticed, and put right, if it is %s', (_, change, expected) => {
    const upright = bars(40);
    const set = changed(upright, change);
    const stored = storedAs(set, reference);
    expect(stored).toEqual(expected);
    expect([...asMnist(set, stored).images]).toEqual([...upright.images]);
  });

  it('is not guessed from a few digits, or without any to compare with', () => {
    // Four of four that read better are no more than twice their standard error.
    expect(storedAs(changed(bars(4), turned), reference).order).toBe('rows');
    expect(storedAs(changed(bars(20), turned), reference).order).toBe('columns');
    expect(storedAs(changed(bars(40), turned), null).order).toBe('rows');
  });

  it('is what a person says', () => {
    const set = changed(bars(40), turned);
    expect(storedAs(set, reference, { order: 'rows', ink: 'black' })).toEqual({
      ...{ order: 'rows', ink: 'black', largest: 255 },
    });
  });

  it('leaves blank digits alone', () => {
    expect(storedAs(bars(3, 0), reference)).toEqual(AS_MNIST);
  });
});
