import { normal } from '../network/random';
import { PIXELS, SIDE } from '../network/shape';
import type { DigitChange } from './change-kinds';

/* A digit moved, turned, thickened, thinned, noisy, or partly erased: other pictures of the same. */

/**
 * How a picture is changed, each 0 for not at all: pixels to the right and down; degrees, clockwise;
 * by how many pixels strokes grow on every side, or shrink; the standard deviation of the noise; and
 * the share of the ink's height that is erased from the top.
 */
export type DigitChanges = { readonly [C in DigitChange]: number };

export const UNCHANGED: DigitChanges = {
  right: 0,
  down: 0,
  turn: 0,
  thickness: 0,
  noise: 0,
  erased: 0,
};

/** What a change is tried over, and how far its steps lie apart. */
export const CHANGE_RANGES: {
  readonly [C in DigitChange]: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
  };
} = {
  right: { min: -8, max: 8, step: 1 },
  down: { min: -8, max: 8, step: 1 },
  turn: { min: -90, max: 90, step: 10 },
  thickness: { min: -2, max: 2, step: 0.5 },
  noise: { min: 0, max: 1, step: 0.1 },
  erased: { min: 0, max: 1, step: 0.1 },
};

/** From the least to the most, both included. */
export function valuesOf(change: DigitChange, finer = 1): number[] {
  const { min, max, step } = CHANGE_RANGES[change];
  const count = Math.round((max - min) / step) * finer;
  return Array.from({ length: count + 1 }, (_, i) => {
    return Number((min + ((max - min) * i) / count).toFixed(4));
  });
}

/**
 * A picture [784] with all changes, in this order: erased, thicker, turned, moved, noisy.
 * @param seed of the noise
 */
export function changedPicture(
  picture: ArrayLike<number>,
  { right, down, turn, thickness, noise, erased }: DigitChanges,
  seed: number,
): Float32Array {
  let pixels: Float32Array = Float32Array.from(picture);
  if (erased > 0) pixels = erase(pixels, erased);
  if (thickness > 0) pixels = thicken(pixels, thickness);
  if (thickness < 0) pixels = thin(pixels, -thickness);
  if (turn !== 0) pixels = rotate(pixels, turn);
  if (right !== 0 || down !== 0) pixels = resampled(pixels, (x, y) => [x - right, y - down]);
  if (noise > 0) addNoise(pixels, noise, seed);
  return pixels;
}

/** Rows from the first with ink on become paper: a share of all from there to the last with ink. */
function erase(pixels: Float32Array, share: number): Float32Array {
  const first = pixels.findIndex((ink) => ink > 0);
  if (first < 0) return pixels;
  const top = Math.floor(first / SIDE);
  const bottom = Math.floor(pixels.findLastIndex((ink) => ink > 0) / SIDE);
  const rows = Math.round(share * (bottom - top + 1));
  return pixels.fill(0, top * SIDE, (top + rows) * SIDE);
}

interface Near {
  readonly dx: number;
  readonly dy: number;
  readonly weight: number;
}

/** What a pixel reaches: all of it within the radius, and one pixel further nothing. */
function reach(radius: number): Near[] {
  const most = Math.ceil(radius);
  const found: Near[] = [];
  for (let dy = -most; dy <= most; dy++) {
    for (let dx = -most; dx <= most; dx++) {
      const weight = Math.min(1, 1 + radius - Math.hypot(dx, dy));
      if (weight > 0) found.push({ dx, dy, weight });
    }
  }
  return found;
}

function thicken(pixels: Float32Array, radius: number): Float32Array {
  const result = new Float32Array(PIXELS);
  const near = reach(radius);
  for (let p = 0; p < PIXELS; p++) {
    if (pixels[p] === 0) continue;
    const [column, row] = [p % SIDE, Math.floor(p / SIDE)];
    for (const { dx, dy, weight } of near) {
      const [x, y] = [column + dx, row + dy];
      if (x < 0 || y < 0 || x >= SIDE || y >= SIDE) continue;
      const at = y * SIDE + x;
      result[at] = Math.max(result[at], weight * pixels[p]);
    }
  }
  return result;
}

/** The same to the paper: what it reaches is no ink any more. Beyond the edge there is paper. */
function thin(pixels: Float32Array, radius: number): Float32Array {
  const result = new Float32Array(PIXELS);
  const near = reach(radius);
  for (let p = 0; p < PIXELS; p++) {
    if (pixels[p] === 0) continue;
    const [column, row] = [p % SIDE, Math.floor(p / SIDE)];
    let paper = 0;
    for (const { dx, dy, weight } of near) {
      const [x, y] = [column + dx, row + dy];
      const isInside = x >= 0 && y >= 0 && x < SIDE && y < SIDE;
      paper = Math.max(paper, weight * (1 - (isInside ? pixels[y * SIDE + x] : 0)));
    }
    result[p] = 1 - paper;
  }
  return result;
}

/** Around the middle of the picture, clockwise. */
function rotate(pixels: Float32Array, degrees: number): Float32Array {
  const radians = (degrees * Math.PI) / 180;
  const middle = (SIDE - 1) / 2;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return resampled(pixels, (x, y) => {
    const [right, down] = [x - middle, y - middle];
    return [middle + cos * right + sin * down, middle + cos * down - sin * right];
  });
}

/** Nearer to a pixel's middle than this is there. */
const NEAR = 1e-9;

/** Each pixel from another place, between four pixels in proportion; beyond the edge there is paper. */
function resampled(
  pixels: Float32Array,
  placeOf: (x: number, y: number) => readonly [number, number],
): Float32Array {
  const result = new Float32Array(PIXELS);
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= SIDE || y >= SIDE ? 0 : pixels[y * SIDE + x];
  for (let p = 0; p < PIXELS; p++) {
    const [x, y] = placeOf(p % SIDE, Math.floor(p / SIDE));
    const [left, top] = [Math.floor(x + NEAR), Math.floor(y + NEAR)];
    const [right, down] = [Math.max(0, x - left), Math.max(0, y - top)];
    const upper = (1 - right) * at(left, top) + right * at(left + 1, top);
    const lower = (1 - right) * at(left, top + 1) + right * at(left + 1, top + 1);
    result[p] = (1 - down) * upper + down * lower;
  }
  return result;
}

function addNoise(pixels: Float32Array, deviation: number, seed: number): void {
  const next = normal(seed);
  for (let p = 0; p < PIXELS; p++) {
    pixels[p] = Math.min(1, Math.max(0, pixels[p] + deviation * next()));
  }
}
