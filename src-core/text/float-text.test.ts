import fc from 'fast-check';
import { expect, it } from 'vitest';
import { floatText, isNumber } from './float-text';

it('is short', () => {
  const texts = [0.1, 1, -2.5, 16777216, 1e-7, 3.4028234663852886e38, 1.401298464324817e-45];
  expect(texts.map((value) => floatText(Math.fround(value)))).toEqual([
    '0.1',
    '1',
    '-2.5',
    '16777216',
    '1e-7',
    '3.4028235e+38',
    '1e-45',
  ]);
  expect([floatText(0), floatText(-0)]).toEqual(['0', '-0.0']);
});

it.each([
  // As NumPy writes the same float32: the first whole number with a gap after it, the smallest, the
  // largest and the smallest normal one, and some from every day.
  [16777216, '16777216'],
  [2 ** -149, '1e-45'],
  [3.4028234663852886e38, '3.4028235e+38'],
  [2 ** -126, '1.1754944e-38'],
  [Math.fround(0.1), '0.1'],
  [Math.fround(-1 / 3), '-0.33333334'],
  [0, '0'],
  [-0, '-0.0'],
])('%d is %s', (value, text) => {
  expect(floatText(value)).toBe(text);
});

it('is the same float32 when it is read', () => {
  const float = fc.float({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(float, (value) => Object.is(Math.fround(Number(floatText(value))), value)),
    { numRuns: 2000 },
  );
});

it('is one number, or none, however long', () => {
  const numbers = ['0', '-.5', '1.', '+2E-3', '10.25e+7', '1'.repeat(1e6)];
  expect(numbers.filter((text) => !isNumber(text))).toEqual([]);
  const none = ['', '.', '-', '1e', '1.2.3', '1,5', '0x1', 'NaN', `${'1'.repeat(1e6)}x`];
  expect(none.filter(isNumber)).toEqual([]);
});
