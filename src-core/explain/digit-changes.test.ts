import { describe, expect, it } from 'vitest';
import { changedPicture, UNCHANGED, valuesOf, type DigitChanges } from './digit-changes';

/** A picture [784] with ink at `x,y`. */
function inkAt(ink: Record<string, number>): Float32Array {
  const pixels = new Float32Array(784);
  for (const [place, value] of Object.entries(ink)) {
    const [x, y] = place.split(',').map(Number);
    pixels[y * 28 + x] = value;
  }
  return pixels;
}

function placesOf(pixels: Float32Array): Record<string, number> {
  const found: Record<string, number> = {};
  pixels.forEach((ink, p) => {
    if (ink !== 0) found[`${p % 28},${Math.floor(p / 28)}`] = Number(ink.toFixed(4));
  });
  return found;
}

const change = (ink: Record<string, number>, changes: Partial<DigitChanges>, seed = 1) =>
  placesOf(changedPicture(inkAt(ink), { ...UNCHANGED, ...changes }, seed));

const TWO = { '10,5': 1, '11,6': 0.5 };

describe('a digit', () => {
  it('stays as it is without any change', () => {
    expect(change(TWO, {})).toEqual(TWO);
  });

  it('moves by whole pixels as it is, between them in proportion, and off the paper', () => {
    expect(change(TWO, { right: 3, down: -2 })).toEqual({ '13,3': 1, '14,4': 0.5 });
    expect(change({ '10,5': 1 }, { right: 0.25 })).toEqual({ '10,5': 0.75, '11,5': 0.25 });
    expect(change({ '27,5': 1, '3,3': 1 }, { right: 1 })).toEqual({ '4,3': 1 });
  });

  it('turns clockwise around the middle', () => {
    // From the top left corner to the top right one.
    expect(change({ '0,0': 1, '13,3': 0.5 }, { turn: 90 })).toEqual({ '27,0': 1, '24,13': 0.5 });
    expect(change({ '0,0': 1 }, { turn: -90 })).toEqual({ '0,27': 1 });
  });

  it('gets thicker and thinner by so much on every side', () => {
    const cross = { '10,9': 1, '9,10': 1, '10,10': 1, '11,10': 1, '10,11': 1 };
    const diagonal = Number((2 - Math.SQRT2).toFixed(4));
    const corners = { '9,9': diagonal, '11,9': diagonal, '9,11': diagonal, '11,11': diagonal };
    expect(change({ '10,10': 1 }, { thickness: 1 })).toEqual({ ...cross, ...corners });
    expect(change(cross, { thickness: -1 })).toEqual({
      '10,10': Number((Math.SQRT2 - 1).toFixed(4)),
    });
    expect(change({ '10,10': 1 }, { thickness: 0.5 })['10,9']).toBe(0.5);
  });

  it('is erased from the top by a share of its own height', () => {
    const column = { '4,10': 1, '4,11': 1, '4,12': 1, '4,13': 1 };
    expect(change(column, { erased: 0.5 })).toEqual({ '4,12': 1, '4,13': 1 });
    expect(change(column, { erased: 1 })).toEqual({});
  });

  it('gets noise by seed, within paper and ink', () => {
    const grey = new Float32Array(784).fill(0.5);
    const noisy = (seed: number) => changedPicture(grey, { ...UNCHANGED, noise: 0.1 }, seed);
    expect(noisy(1)).toEqual(noisy(1));
    expect(noisy(1)).not.toEqual(noisy(2));
    const spread = Math.sqrt(noisy(1).reduce((sum, ink) => sum + (ink - 0.5) ** 2, 0) / 784);
    expect(spread).toBeGreaterThan(0.09);
    expect(spread).toBeLessThan(0.11);
    const loud = changedPicture(grey, { ...UNCHANGED, noise: 3 }, 1);
    expect([Math.min(...loud), Math.max(...loud)]).toEqual([0, 1]);
  });
});

it('is tried over its whole range, with nothing changed in it', () => {
  expect(valuesOf('turn')).toHaveLength(19);
  expect(valuesOf('right', 2)).toHaveLength(33);
  expect(valuesOf('thickness')).toEqual([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]);
});
