import { describe, expect, it } from 'vitest';
import { normal, shuffle, uniform } from './random';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('uniform', () => {
  // The first outputs of Tommy Ettinger's mulberry32.c, compiled with gcc, for each seed.
  it.each([
    [0, [1144304738, 1416247, 958946056, 627933444, 2007157716]],
    [1, [2693262067, 11749833, 2265367787, 4213581821, 4159151403]],
    [42, [2581720956, 1925393290, 3661312704, 2876485805, 750819978]],
    [0xffffffff, [3850105811, 813802916, 3073704848, 4054706436, 3630262831]],
  ])('is mulberry32, for the seed %i', (seed, outputs) => {
    expect(draw(5, uniform(seed))).toEqual(outputs.map((output) => output / 4294967296));
  });
});

describe('normal', () => {
  it('has mean 0, variance 1, and as many values within 1, 2 and 3 as it should', () => {
    const count = 100_000;
    const values = draw(count, normal(7));
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
    // Four standard errors: 4 / √n, and 4 √(2 / n).
    expect(Math.abs(mean)).toBeLessThan(0.0127);
    expect(Math.abs(variance - 1)).toBeLessThan(0.0179);
    [0.6827, 0.9545, 0.9973].forEach((share, i) => {
      const within = values.filter((value) => Math.abs(value) < i + 1).length / count;
      expect(within).toBeCloseTo(share, 2);
    });
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it('gives the same for the same seed, and other numbers for another', () => {
    expect(draw(10, normal(3))).toEqual(draw(10, normal(3)));
    expect(draw(10, normal(3))).not.toEqual(draw(10, normal(4)));
  });
});

describe('shuffle', () => {
  it('keeps every item, always in the same order for the same seed', () => {
    const items = [...Array(100).keys()];
    const shuffled = shuffle([...items], 5);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
    expect(shuffle([...items], 5)).toEqual(shuffled);
    expect(shuffle([...items], 6)).not.toEqual(shuffled);
  });

  it('puts every item in every place equally often', () => {
    const places = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (let seed = 0; seed < 8000; seed++) {
      shuffle([0, 1, 2, 3], seed).forEach((item, place) => places[item][place]++);
    }
    // 2000 each; five standard deviations are 194.
    for (const count of places.flat()) expect(Math.abs(count - 2000)).toBeLessThan(194);
  });
});
