import { describe, expect, it } from 'vitest';
import { biasRange, niceAbove } from './slider-range';

describe('niceAbove', () => {
  it.each([
    [0, 5],
    [5, 5],
    [5.1, 10],
    [12, 20],
    [21, 50],
    [99, 100],
    [101, 200],
  ])('%d gives %d', (value, nice) => expect(niceAbove(value)).toBe(nice));
});

describe('biasRange', () => {
  it('reaches from no digit to every digit, and a tenth beyond', () => {
    // Σ w·a runs from 2 to 22: −22 keeps all digits below one half, −2 puts all above.
    expect(biasRange({ min: 2, max: 22 }, -10)).toEqual({ min: -24, max: 2 });
  });

  it('always holds the bias as it is', () => {
    expect(biasRange({ min: 0, max: 1 }, -50).min).toBeLessThan(-50);
    expect(biasRange(null, 50).max).toBeGreaterThan(50);
  });
});
