import { describe, expect, it } from 'vitest';
import { PIXELS, SIDE } from '../network/shape';
import { digitOrder } from './digit-order';
import { TILE } from './kernel/header';
import { testDigits } from './testing/test-digits';

describe('the order of the digits', () => {
  it('has every digit once, those to practise on first', () => {
    const order = digitOrder(testDigits(203, 1, 160));
    expect([...order.slice(0, 160)].sort((a, b) => a - b)).toEqual([...Array(160).keys()]);
    expect([...order].sort((a, b) => a - b)).toEqual([...Array(203).keys()]);
  });

  it('keeps digits with ink in the same places together', () => {
    // Four kinds of picture by turns: ink in two places of the grid, in one, in the other, in none.
    const count = 8 * TILE;
    const images = new Uint8Array(count * PIXELS);
    for (let d = 0; d < count; d++) {
      if (d % 2 === 0) images[d * PIXELS + 14 * SIDE + 14] = 200;
      if (d % 4 < 2) images[d * PIXELS + 6 * SIDE + 10] = 90;
    }
    const order = digitOrder({ name: '', images, labels: new Uint8Array(count), practice: count });
    for (let tile = 0; tile < 8; tile++) {
      const kinds = order.slice(tile * TILE, (tile + 1) * TILE).map((digit) => digit % 4);
      expect(new Set(kinds).size).toBe(1);
    }
  });

  it('is some order of pictures that are all the same, and of none', () => {
    const blank = { name: '', images: new Uint8Array(40 * PIXELS), labels: new Uint8Array(40) };
    expect(new Set(digitOrder({ ...blank, practice: 7 })).size).toBe(40);
    expect(digitOrder(testDigits(0, 1))).toHaveLength(0);
  });
});
