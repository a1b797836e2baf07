import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { Ink } from './ink';

const total = (ink: Ink) => ink.pixels().reduce((sum, value) => sum + value, 0);
const line = (...points: number[]) => Float32Array.from(points);

/**
 * The ink of a round-capped line of this length: its area, and π/12 for the edge that falls from 1
 * to 0 between r − ½ and r + ½ (∫ 2πr over that edge).
 */
const areaOf = (length: number, radius: number) =>
  2 * radius * length + Math.PI * (radius * radius + 1 / 12);

describe('a stroke', () => {
  it('of one point is a dot', () => {
    const ink = new Ink();
    ink.stroke(line(14, 14), 3, 'draw');
    expect(total(ink) / areaOf(0, 3)).toBeCloseTo(1, 2);
    const pixels = ink.pixels();
    expect(pixels[14 * 28 + 14]).toBe(1);
    expect(pixels[14 * 28 + 18]).toBe(0);
    // The same on all four sides.
    for (const i of [14 * 28 + 10, 14 * 28 + 17, 10 * 28 + 14, 17 * 28 + 14]) {
      expect(pixels[i]).toBeCloseTo(pixels[17 * 28 + 13], 6);
    }
  });

  it('covers a line with round ends', () => {
    const ink = new Ink();
    ink.stroke(line(6, 8, 18, 17), 1.5, 'draw');
    expect(total(ink) / areaOf(15, 1.5)).toBeCloseTo(1, 2);
  });

  it('has a soft edge one pixel wide', () => {
    const ink = new Ink();
    ink.stroke(line(0, 14.5, 28, 14.5), 2, 'draw');
    // Full up to 1½ pixels from the line, none beyond 2½; the pixel between them averages ½.
    const column = [11, 12, 13, 14, 15, 16, 17].map((y) => ink.pixels()[y * 28 + 10]);
    [0, 0.5, 1, 1, 1, 0.5, 0].forEach((value, i) => expect(column[i]).toBeCloseTo(value, 6));
  });

  it('connects all its points', () => {
    const ink = new Ink();
    ink.stroke(line(4, 4, 24, 4, 24, 24), 1, 'draw');
    const pixels = ink.pixels();
    for (const [x, y] of [
      [4, 4],
      [14, 4],
      [23, 4],
      [24, 14],
      [24, 23],
    ]) {
      expect(pixels[y * 28 + x]).toBeGreaterThan(0.5);
    }
    expect(pixels[14 * 28 + 14]).toBe(0);
  });

  it('does not become darker when it is drawn again', () => {
    const ink = new Ink();
    ink.stroke(line(5, 5, 20, 11), 1, 'draw');
    const once = ink.pixels();
    ink.stroke(line(5, 5, 20, 11), 1, 'draw');
    expect(ink.pixels()).toEqual(once);
  });

  it('takes no ink away where its soft edge lies over another', () => {
    const ink = new Ink();
    ink.stroke(line(14, 14), 2, 'draw');
    const before = ink.pixels();
    ink.stroke(line(16, 14), 2, 'draw');
    expect(ink.pixels().every((value, i) => value >= before[i])).toBe(true);
  });

  it('may begin and end beyond the pad, and leaves out what is no number', () => {
    const ink = new Ink();
    ink.stroke(line(-50, 14, 80, 14), 1, 'draw');
    expect(ink.pixels()[14 * 28]).toBeGreaterThan(0.5);
    const before = ink.pixels();
    ink.stroke(line(NaN, 3, 5, 5), 1, 'draw');
    ink.stroke(line(Infinity, 3, 5, 5), 1, 'draw');
    ink.stroke(line(3, -Infinity), 1, 'erase');
    ink.stroke(line(), 1, 'draw');
    expect(ink.pixels()).toEqual(before);
  });

  it('erases', () => {
    const ink = new Ink();
    ink.setPixels(new Array<number>(784).fill(1));
    ink.stroke(line(14, 14), 3, 'erase');
    expect(ink.pixels()[14 * 28 + 14]).toBe(0);
    expect((784 - total(ink)) / areaOf(0, 3)).toBeCloseTo(1, 2);
    ink.stroke(line(-5, 14, 33, 14), 30, 'erase');
    expect(ink.isEmpty).toBe(true);
  });
});

describe('the pixels', () => {
  const levels = Float32Array.from({ length: 784 }, (_, i) => ((i * 37) % 256) / 255);

  it('come back to the last bit as they were set', () => {
    const ink = new Ink();
    ink.setPixels(levels);
    expect(ink.pixels()).toEqual(levels);
    ink.stroke(line(2, 2), 1, 'draw');
    expect(ink.pixels().subarray(6 * 28)).toEqual(levels.subarray(6 * 28));
  });

  it('are cut to 0 to 1', () => {
    const ink = new Ink();
    const wild = new Array<number>(784).fill(0);
    wild.splice(0, 4, 2, -1, NaN, Infinity);
    ink.setPixels(wild);
    expect([...ink.pixels().subarray(0, 4)]).toEqual([1, 0, 0, 1]);
  });

  it('are 784', () => {
    expect(() => new Ink().setPixels([1, 2])).toThrow(
      new KnobsError('plain', { text: 'A picture has 784 pixels; found 2.' }),
    );
  });

  it('are gone when cleared', () => {
    const ink = new Ink();
    expect(ink.isEmpty).toBe(true);
    ink.setPixels(levels);
    expect(ink.isEmpty).toBe(false);
    ink.clear();
    expect(ink.isEmpty).toBe(true);
    expect(total(ink)).toBe(0);
  });
});

describe('centring', () => {
  it('moves what was drawn in a corner to the middle, in the size of a digit', () => {
    const ink = new Ink();
    ink.stroke(line(2, 2, 2, 8), 1, 'draw');
    expect(ink.isCentred).toBe(false);
    ink.centre();
    expect(ink.isCentred).toBe(true);
    const pixels = ink.pixels();
    // 9 pixels high (6 and the ends with their edges), 3 wide: now 20 by 6⅔.
    const rows = [...Array(28).keys()].filter((y) =>
      pixels.subarray(y * 28, y * 28 + 28).some((v) => v > 0),
    );
    expect(rows).toEqual([...Array(20).keys()].map((y) => y + 4));
    ink.centre();
    expect(ink.pixels()).toEqual(pixels);
  });

  it('has nothing to do without ink', () => {
    const ink = new Ink();
    expect(ink.isCentred).toBe(true);
    ink.centre();
    expect(ink.isEmpty).toBe(true);
  });
});
