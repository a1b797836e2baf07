import { describe, expect, it } from 'vitest';
import { differenceOfMeans, meanImage } from './means';

/** Three digits that differ in their first two pixels. */
const images = new Uint8Array(3 * 784);
images.set([255, 51], 0);
images.set([0, 102], 784);
images.set([255, 255], 2 * 784);

describe('meanOf', () => {
  it('is the mean of the chosen ones, 0 to 1', () => {
    const mean = meanImage(images, Uint32Array.of(0, 1));
    expect(mean).toHaveLength(784);
    expect(mean[0]).toBeCloseTo(0.5, 7);
    expect(mean[1]).toBeCloseTo(0.3, 7);
    expect(mean.subarray(2).every((value) => value === 0)).toBe(true);
  });

  it('refuses to be the mean of none', () => {
    expect(() => meanImage(images, new Uint32Array(0))).toThrow('No digits are chosen');
  });
});

describe('differenceOfMeans', () => {
  it('is positive where the first have more ink', () => {
    const difference = differenceOfMeans(images, Uint32Array.of(2), Uint32Array.of(0, 1));
    expect(difference[0]).toBeCloseTo(0.5, 7);
    expect(difference[1]).toBeCloseTo(0.7, 7);
    expect(() => differenceOfMeans(images, Uint32Array.of(2), new Uint32Array(0))).toThrow();
  });
});
