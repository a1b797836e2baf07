import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../words/words.svelte';
import {
  countText,
  exact,
  parseNumber,
  percent,
  plain,
  shareText,
  signed,
  tone,
} from './number-text';

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
    expect(shareText(0.000042)).toBe('0.000');
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

/* What CLDR says: a comma before the decimals; a point between groups, in Spanish from five digits on. */
describe.each([
  { language: 'de', thousands: '1.234', perCent: '80,9\u00a0%' },
  { language: 'es', thousands: '1234', perCent: '80,9\u00a0%' },
] as const)('numbers in $language', ({ language, thousands, perCent }) => {
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  it('have a decimal comma and the same signs', () => {
    expect(signed(1.32)).toBe('+1,320');
    expect(signed(-3)).toBe('−3,000');
    expect(plain(-0.00042)).toBe('−4,2e−4');
    expect(shareText(0.5)).toBe('0,500');
    expect(exact(-1.5)).toBe('−1,5');
    expect(percent(0.809)).toBe(perCent);
  });

  it('are grouped as people there do', () => {
    expect(countText(1234)).toBe(thousands);
    expect(countText(13002)).toBe('13.002');
  });

  it('are read back as they are written', () => {
    for (const value of [0.5, -1.25, 12.345, -3e-7]) {
      expect(parseNumber(exact(value))).toBe(value);
    }
  });
});

it('gives the class of a colour to what is shown, not to what is rounded away', () => {
  expect([tone(2), tone(-0.001), tone(0)]).toEqual(['positive', 'negative', undefined]);
  expect([tone(-0.004, 2), tone(-0.006, 2), tone(0.004, 2)]).toEqual([
    undefined,
    'negative',
    undefined,
  ]);
});
