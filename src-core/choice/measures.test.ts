import { describe, expect, it } from 'vitest';
import { joinMeasures, measuresOf, type Measures } from './measures';

/** Draws a picture from rows of text: `#` is full ink, `.` is paper, a digit so many ninths. */
function measured(...rows: string[]): Record<keyof Measures, number> {
  const images = new Uint8Array(784);
  rows.forEach((row, y) => {
    [...row].forEach((character, x) => {
      const ink = character === '#' ? 255 : character === '.' ? 0 : (255 * Number(character)) / 9;
      images[(y + 3) * 28 + x + 3] = Math.round(ink);
    });
  });
  const { ink, width, height, slant, holes } = measuresOf(images);
  return {
    ...{ ink: ink[0], width: width[0], height: height[0] },
    ...{ slant: slant[0], holes: holes[0] },
  };
}

describe('measuresOf', () => {
  it('measures ink and the box around it', () => {
    const { ink, width, height } = measured('.##.', '....', '1...');
    expect(ink).toBeCloseTo((2 + 28 / 255) / 784, 8);
    expect([width, height]).toEqual([3, 3]);
  });

  it('measures slant in degrees from upright', () => {
    expect(measured('#', '#', '#', '#').slant).toBe(0);
    expect(measured('..#', '.#.', '#..').slant).toBeCloseTo(45, 5);
    expect(measured('#..', '.#.', '..#').slant).toBeCloseTo(-45, 5);
    // One column for two rows: tan⁻¹ of the regression of x on y. For x = 1, 1, 0, 0 over
    // y = 0, 1, 2, 3 the covariance is −½ and the variance 1¼: tan⁻¹ 0.4 = 21.80°.
    expect(measured('.#', '.#', '#.', '#.').slant).toBeCloseTo(21.8014, 3);
    expect(measured('####').slant).toBe(0);
  });

  it('is all zero for an empty picture', () => {
    expect(measured()).toEqual({ ink: 0, width: 0, height: 0, slant: 0, holes: 0 });
  });

  it('counts holes', () => {
    expect(measured('####', '#..#', '####').holes).toBe(1);
    expect(measured('####', '#..#', '####', '#..#', '#..#', '####').holes).toBe(2);
    expect(measured('####', '#..#', '##.#').holes).toBe(0);
  });

  it('takes ink that meets at corners for closed, and paper that does for apart', () => {
    expect(measured('.##.', '#..#', '.##.').holes).toBe(1);
    expect(measured('#####', '#..##', '##..#', '#####').holes).toBe(1);
    expect(measured('#####', '#.###', '#.###', '###.#', '###.#', '#####').holes).toBe(2);
    expect(measured('######', '#..###', '###..#', '######').holes).toBe(2);
  });

  it('overlooks a single pixel, and takes ink for ink from a quarter on', () => {
    expect(measured('###', '#.#', '###').holes).toBe(0);
    expect(measured('####', '#..#', '#3##').holes).toBe(1);
    expect(measured('####', '#..#', '#2##').holes).toBe(0);
  });

  it('finds holes at the edge of the picture, but none around the digit', () => {
    const images = new Uint8Array(784).fill(255);
    images[29] = images[30] = 0;
    expect(measuresOf(images).holes[0]).toBe(1);
    images[0] = images[1] = images[2] = 0;
    expect(measuresOf(images).holes[0]).toBe(0);
  });

  it('measures every digit of a set, also in parts', () => {
    const images = new Uint8Array(3 * 784);
    images[784 + 5] = 255;
    expect([...measuresOf(images).width]).toEqual([0, 1, 0]);
    const parts = [images.subarray(0, 784), images.subarray(784)].map(measuresOf);
    expect([...joinMeasures(parts).width]).toEqual([0, 1, 0]);
  });
});
