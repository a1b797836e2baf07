import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, parseNumber, percent, plain, share, signed } from './number-text';

describe('parseNumber', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['−1,5', -1.5],
    ['-1.5', -1.5],
    [' + 0.25 ', 0.25],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['12 000', 12000],
  ])('reads %j', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each([
    '',
    '-',
    '1.2.3',
    '1,2,3',
    '1,000.5',
    'NaN',
    'Infinity',
    '1e999',
    'abc',
    '0x10',
    '1.5 m',
  ])('refuses %j', (text) => expect(parseNumber(text)).toBeNull());
});

describe('writing numbers', () => {
  it('writes signs as people do', () => {
    expect(signed(1.32)).toBe('+1.320');
    expect(signed(-3)).toBe('−3.000');
    expect(signed(-0)).toBe('0.000');
    expect(plain(-3, 1)).toBe('−3.0');
    expect(plain(3, 1)).toBe('3.0');
  });

  it('never writes as 0 what is a little more or less, unless it is only roughly meant', () => {
    expect(signed(0.000042)).toBe('+4.2e−5');
    expect(signed(-0.000042)).toBe('−4.2e−5');
    expect(plain(-1e-45)).toBe('−1.0e−45');
    expect(plain(-0.00047, 3, 0)).toBe('−5e−4');
    expect(plain(0.0006)).toBe('0.001');
    expect(signed(-0.001, 2)).toBe('0.00');
    expect(share(0.000042)).toBe('0.000');
  });

  it('never bursts a label', () => {
    expect(signed(-123456.7).length).toBeLessThan(9);
    expect(signed(3.4e38).length).toBeLessThan(9);
  });

  it('writes in an exact field what gives the same float32 again', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Math.fround(parseNumber(exact(value))!)).toBe(value === 0 ? 0 : value);
      }),
    );
    expect(exact(Math.fround(0.1))).toBe('0.1');
  });

  it('writes shares in per cent', () => expect(percent(0.7836)).toBe('78.4%'));
});
