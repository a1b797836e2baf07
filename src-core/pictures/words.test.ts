import { expect, it } from 'vitest';
import { pictureTitle } from './pictured';
import { drawable, fitted, fittingSize, onTwoLines, signedNumber } from './words';
import { english } from '../words/english';

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
  expect(signedNumber(value, english)).toBe(text);
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

it('is on two lines where one is too short, divided between words', () => {
  // Twelve characters in a line.
  const lines = (text: string) => onTwoLines(text, 24, half, 4);
  expect(lines('twelve signs')).toEqual(['twelve signs']);
  expect(lines('a loop in the lower half')).toEqual(['a loop in', 'the lower h…']);
  expect(lines('a loop in the half')).toEqual(['a loop in', 'the half']);
  expect(lines('Donaudampfschiff')).toEqual(['Donaudampfs…']);
});

it('is smaller where there is no room for it, but not too small', () => {
  const sizeOf = (count: number) =>
    fittingSize('x'.repeat(count), 24, half, { least: 3, most: 4 }, 600);
  expect([12, 15, 17, 60].map(sizeOf)).toEqual([4, expect.closeTo(3.2), 3, 3]);
});

it('has spaces in the place of what cannot be drawn', () => {
  expect(drawable(' Ten\r\nstamps\t\u0007of\u2028Ada \u202e\u009b!\u0000')).toBe(
    'Ten stamps of Ada !',
  );
  expect(drawable('Zoë – 四 ✍️')).toBe('Zoë – 四 ✍️');
});

it('heads a picture with the name of the file where the title has nothing to draw', () => {
  expect(pictureTitle(' Loops\n', 'my-file')).toBe('Loops');
  expect(pictureTitle('\u0007\u202e', 'my-file')).toBe('my-file');
});
