import { expect, it } from 'vitest';
import { floatReader, fromBrainFloat, fromHalf } from './float-types';

it('reads binary16, by the examples of IEEE 754', () => {
  expect(fromHalf(0x0001)).toBe(2 ** -24);
  expect(fromHalf(0x03ff)).toBe(2 ** -14 * (1023 / 1024));
  expect(fromHalf(0x0400)).toBe(2 ** -14);
  expect(fromHalf(0x3555)).toBe(0.333251953125);
  expect(fromHalf(0x3c00)).toBe(1);
  expect(fromHalf(0x7bff)).toBe(65504);
  expect(fromHalf(0xc000)).toBe(-2);
  expect(fromHalf(0x8000)).toBe(-0);
  expect([fromHalf(0x7c00), fromHalf(0xfc00), fromHalf(0x7e00)]).toEqual([
    Infinity,
    -Infinity,
    NaN,
  ]);
});

it('reads bfloat16 as the upper half of a float32', () => {
  expect(fromBrainFloat(0x3f80)).toBe(1);
  expect(fromBrainFloat(0xc049)).toBe(-3.140625);
  expect(fromBrainFloat(0x8000)).toBe(-0);
});

it('reads either order of bytes, at any place', () => {
  const bytes = Uint8Array.of(9, 0x3f, 0xf8, 0, 0, 0, 0, 0, 0);
  expect(floatReader('F64', bytes.subarray(1), false)(0)).toBe(1.5);
  expect(floatReader('F16', bytes.subarray(1), true)(0)).toBe(fromHalf(0xf83f));
});
