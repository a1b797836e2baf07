import { describe, expect, it } from 'vitest';
import { sameLargest, sameLength, subtractAverage } from './across';

const zeros = Float32Array.of(0, 0, 0);

describe('across several neurons', () => {
  it('sameLength: the mean of the lengths, without counting zeros', () => {
    // Lengths 5 and 15, mean 10; the zeros stay.
    const grids = [Float32Array.of(3, 0, -4), zeros, Float32Array.of(9, 12, 0)];
    expect(sameLength(grids)).toEqual([Float32Array.of(6, 0, -8), zeros, Float32Array.of(6, 8, 0)]);
  });

  it('sameLargest: the mean of the largest magnitudes', () => {
    // 4 and 2, mean 3.
    const grids = [Float32Array.of(1, 0, -4), Float32Array.of(2, -1, 0), zeros];
    expect(sameLargest(grids)).toEqual([
      Float32Array.of(0.75, 0, -3),
      Float32Array.of(3, -1.5, 0),
      zeros,
    ]);
  });

  it('subtractAverage: cell by cell', () => {
    // The averages are 2, 0 and −1.
    const grids = [Float32Array.of(1, 4, -3), Float32Array.of(3, -4, 1)];
    expect(subtractAverage(grids)).toEqual([Float32Array.of(-1, 4, -2), Float32Array.of(1, -4, 2)]);
  });

  it('leaves zeros and nothing as they are', () => {
    expect(sameLength([zeros, zeros])).toEqual([zeros, zeros]);
    expect(sameLargest([])).toEqual([]);
    expect(subtractAverage([])).toEqual([]);
  });
});
