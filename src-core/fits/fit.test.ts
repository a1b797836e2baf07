import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBiasBetween, fitBiasToShare } from './fit-bias';
import { FITTED_SPREAD, fitGain } from './fit-gain';

const none = new Float32Array(0);
const same = new Float32Array(5).fill(3);
const sameSentence = 'its weighted sum is the same for all digits';

describe('fitBiasToShare', () => {
  const sums = Float32Array.of(8, 1, 4, 2);
  const above = (values: Float32Array, bias: number) =>
    values.filter((sum) => sum + bias > 0).length;

  it('sets the threshold midway between the neighbours of the cut', () => {
    expect(fitBiasToShare(sums, 0.25)).toBe(-6);
    expect(fitBiasToShare(sums, 0.5)).toBe(-3);
    expect(fitBiasToShare(sums, 0.75)).toBe(-1.5);
    // 40 % of four is nearest to two.
    expect(fitBiasToShare(sums, 0.4)).toBe(-3);
  });

  it('goes half a mean step beyond the ends for all and none', () => {
    // (8 − 1) / 4 / 2 = ⅞
    expect(fitBiasToShare(sums, 1)).toBe(-0.125);
    expect(fitBiasToShare(sums, 0)).toBe(-8.875);
  });

  it('keeps equals together, at the nearest share, the smaller of two', () => {
    // One above or four, when two or three are asked for.
    const tied = Float32Array.of(0, 5, 5, 5, 9);
    expect(fitBiasToShare(tied, 0.4)).toBe(-7);
    expect(fitBiasToShare(tied, 0.6)).toBe(-2.5);
    // None above or two, when one is asked for.
    expect(
      above(Float32Array.of(0, 0, 5, 5), fitBiasToShare(Float32Array.of(0, 0, 5, 5), 0.25)),
    ).toBe(0);
  });

  it('gets the share, whatever the sums', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 });
    fc.assert(
      fc.property(distinct, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const values = Float32Array.from(list);
        const wanted = share * list.length;
        expect(Math.abs(above(values, fitBiasToShare(values, share)) - wanted)).toBeLessThanOrEqual(
          0.5,
        );
      }),
    );
  });

  it('refuses what cannot be fitted', () => {
    expect(() => fitBiasToShare(none, 0.5)).toThrow('no digits');
    expect(() => fitBiasToShare(same, 0.5)).toThrow(sameSentence);
    expect(() => fitBiasToShare(sums, 1.5)).toThrow('150 % is not a share');
  });
});

describe('fitBiasBetween', () => {
  it('is midway between the means when both spread alike', () => {
    // Means 5 and −1, both with a deviation of 1.
    const sums = Float32Array.of(4, -2, 6, 0);
    expect(fitBiasBetween(sums, Uint32Array.of(0, 2))).toEqual({
      bias: -2,
      chosenAbove: 1,
      othersBelow: 1,
    });
  });

  it('is nearer to those who keep together', () => {
    // Mean 10 and deviation 1 against mean 0 and deviation 4: two deviations from either is 8.
    const sums = Float32Array.of(9, 11, -4, 4);
    expect(fitBiasBetween(sums, Uint32Array.of(0, 1)).bias).toBe(-8);
  });

  it('is midway between two values', () => {
    expect(fitBiasBetween(Float32Array.of(1, 2, 1), Uint32Array.of(1)).bias).toBe(-1.5);
  });

  it('says how well it separates', () => {
    // Means 4 and 0, deviations 4 (0, 8) and 2 (−2, 2 twice): midway is 0·4 + 4·2 over 6 = 1⅓.
    const sums = Float32Array.of(0, 8, -2, 2, -2, 2);
    const { bias, chosenAbove, othersBelow } = fitBiasBetween(sums, Uint32Array.of(0, 1));
    expect(bias).toBeCloseTo(-4 / 3, 6);
    expect([chosenAbove, othersBelow]).toEqual([0.5, 0.5]);
  });

  it('refuses what cannot be fitted', () => {
    expect(() => fitBiasBetween(Float32Array.of(1, 2), new Uint32Array(0))).toThrow(
      'No digits are chosen',
    );
    expect(() => fitBiasBetween(Float32Array.of(1, 2), Uint32Array.of(0, 1))).toThrow('All digits');
    expect(() => fitBiasBetween(same, Uint32Array.of(0))).toThrow(sameSentence);
  });
});

describe('fitGain', () => {
  it('gives z the spread it should have', () => {
    // z = 3, −4, 5, 0: root mean square √50/2.
    expect(fitGain(Float32Array.of(4, -3, 6, 1), -1)).toBeCloseTo(
      (FITTED_SPREAD * 2) / Math.sqrt(50),
      12,
    );
  });

  it('changes nothing the second time', () => {
    const list = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 });
    fc.assert(
      fc.property(list, fc.integer({ min: -1000, max: 1000 }), (values, bias) => {
        const sums = Float32Array.from(values);
        const factor = fitGain(sums, bias);
        expect(factor).toBeGreaterThan(0);
        expect(
          fitGain(
            sums.map((sum) => sum * factor),
            bias * factor,
          ),
        ).toBeCloseTo(1, 5);
      }),
    );
  });

  it('refuses what cannot be fitted', () => {
    expect(() => fitGain(none, 1)).toThrow('no digits');
    expect(() => fitGain(same, 1)).toThrow(sameSentence);
  });
});
