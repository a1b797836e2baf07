import fc from 'fast-check';
import { expect, it } from 'vitest';
import { floatText } from './float-text';

it('is short', () => {
  const texts = [0.1, 1, -2.5, 16777216, 1e-7, 3.4028234663852886e38, 1.401298464324817e-45];
  expect(texts.map((value) => floatText(Math.fround(value)))).toEqual([
    '0.1',
    '1',
    '-2.5',
    '16777216',
    '1e-7',
    '3.4028235e+38',
    '1.4013e-45',
  ]);
  expect([floatText(0), floatText(-0)]).toEqual(['0', '-0']);
});

it('is the same float32 when it is read', () => {
  const float = fc.float({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(float, (value) => Object.is(Math.fround(Number(floatText(value))), value)),
    { numRuns: 2000 },
  );
});
