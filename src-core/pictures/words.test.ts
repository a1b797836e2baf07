import { expect, it } from 'vitest';
import { fitted, signedNumber } from './words';

it.each([
  [0, '0'],
  [-2.4, '−2.40'],
  [13.26, '+13.3'],
  [0.00518, '+0.00518'],
  [-0.0004, '−4.0e−4'],
  [999.4, '+999'],
  [1234.5, '+1235'],
  [-120_000, '−1.2e5'],
])('%d is written %s', (value, text) => {
  expect(signedNumber(value)).toBe(text);
});

/** Every character is half as wide as the size. */
const half = (text: string, size: number) => Array.from(text).length * size * 0.5;

it('shortens a text to the room there is, with an ellipsis', () => {
  expect(fitted('stroke', 12, half, 4)).toBe('stroke');
  expect(fitted('strokes', 12, half, 4)).toBe('strok…');
  expect(fitted('rising stroke', 16, half, 4)).toBe('rising…');
  expect(fitted('stroke', 3.9, half, 4)).toBe('');
});

it('does not cut a character in two', () => {
  expect(fitted('🙂🙂🙂', 4, half, 4)).toBe('🙂…');
});
