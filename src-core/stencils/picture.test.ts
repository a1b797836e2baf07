import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureStencil } from './picture';
import { PICTURE_PLACEMENT, PIXEL_GRID, stampValues } from './stencil';

const picture = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 784, maxLength: 784 })
  .map((values) => Float32Array.from(values));

/** A picture with some pixels set: row, column, value. */
function dots(...pixels: [row: number, column: number, value: number][]): Float32Array {
  const values = new Float32Array(784);
  for (const [row, column, value] of pixels) values[row * 28 + column] = value;
  return values;
}

const found = (values: Float32Array) =>
  [...values].flatMap((value, i) => (value === 0 ? [] : [[Math.floor(i / 28), i % 28, value]]));

describe('drawPicture', () => {
  it('in its place and at its size is the picture, with its largest magnitude at the strength', () => {
    const drawn = pictureStencil(PIXEL_GRID, dots([3, 4, 0.25], [20, 5, -0.5]), {
      ...PICTURE_PLACEMENT,
      strength: 2,
    });
    expect(found(drawn.values)).toEqual([
      [3, 4, 1],
      [20, 5, -2],
    ]);
    expect(drawn.cover.every((share) => share === 1)).toBe(true);
    fc.assert(
      fc.property(picture, (pixels) => {
        const largest = Math.max(...pixels.map(Math.abs));
        const { values } = pictureStencil(PIXEL_GRID, pixels, PICTURE_PLACEMENT);
        values.forEach((value, i) =>
          expect(value).toBeCloseTo(largest > 0 ? pixels[i] / largest : 0, 6),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('moves by whole cells without a change, and by half a cell to halves', () => {
    const pixels = dots([10, 10, 1]);
    const moved = pictureStencil(PIXEL_GRID, pixels, { ...PICTURE_PLACEMENT, x: 17, y: 12 });
    expect(found(moved.values)).toEqual([[8, 13, 1]]);
    const half = pictureStencil(PIXEL_GRID, pixels, { ...PICTURE_PLACEMENT, x: 14.5 });
    expect(found(half.values)).toEqual([
      [10, 10, 0.5],
      [10, 11, 0.5],
    ]);
  });

  it('turns counter-clockwise', () => {
    // A pixel in the middle of the right side comes to the middle of the upper side.
    const drawn = pictureStencil(PIXEL_GRID, dots([13, 27, 1]), {
      ...PICTURE_PLACEMENT,
      angle: 90,
    });
    expect(found(drawn.values)).toEqual([[0, 13, 1]]);
  });

  it('shrinks without missing a pixel', () => {
    // At half the size a pixel is a quarter of a cell.
    const drawn = pictureStencil(PIXEL_GRID, dots([10, 10, 1], [11, 10, 1]), {
      ...PICTURE_PLACEMENT,
      ...{ width: 14, height: 14 },
    });
    expect(found(drawn.values)).toEqual([[12, 12, 0.5]]);
    expect(drawn.cover.reduce((sum, share) => sum + share, 0)).toBe(14 * 14);
  });

  it('balanced sums to zero over its box and keeps its largest magnitude', () => {
    // One pixel of 784 is 1: −1/784 everywhere makes up for it, 783/784 is left there and scaled
    // to 3 again, so that the others are −3/783.
    const drawn = pictureStencil(PIXEL_GRID, dots([5, 5, 1]), {
      ...PICTURE_PLACEMENT,
      ...{ strength: 3, balanced: true },
    });
    drawn.values.forEach((value, i) => {
      expect(value).toBeCloseTo(i === 5 * 28 + 5 ? 3 : -3 / 783, 6);
    });
  });

  it('is nothing for an empty picture, and for a balanced one that is the same all over', () => {
    const same = new Float32Array(784).fill(0.7);
    const balanced = { ...PICTURE_PLACEMENT, balanced: true };
    for (const pixels of [new Float32Array(784), same]) {
      expect(found(pictureStencil(PIXEL_GRID, pixels, balanced).values)).toEqual([]);
    }
  });

  it('refuses what is no picture', () => {
    expect(() => pictureStencil(PIXEL_GRID, new Float32Array(100), PICTURE_PLACEMENT)).toThrow(
      'A picture has 784 pixels; found 100.',
    );
  });
});

describe('stamp', () => {
  const stencil = {
    values: Float32Array.of(0, 0, 1, 0.25),
    cover: Float32Array.of(0, 1, 1, 0.5),
  };

  it('adds to what is there', () => {
    expect([...stampValues([4, 4, 4, 4], stencil, 'add')]).toEqual([4, 4, 5, 4.25]);
  });

  it('replaces what it covers, and half of what it half covers', () => {
    expect([...stampValues([4, 4, 4, 4], stencil, 'set')]).toEqual([4, 0, 1, 2.25]);
  });
});
