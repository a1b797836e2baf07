import { describe, expect, it } from 'vitest';
import { decodeUtf16, decodeUtf8, validLength, wellFormed } from './utf8';

describe('decodeUtf8', () => {
  it('decodes what Node has encoded', () => {
    for (const text of [
      '',
      'a',
      'Zoë – 四 ✍️ \u{1f600}',
      '\ufffd',
      '\0',
      'a\ufeffb',
      '\ufeff',
      '\ufeff\ufeffa',
    ]) {
      expect(decodeUtf8(new Uint8Array(Buffer.from(text, 'utf8')))).toBe(text);
    }
  });

  it.each([
    ['alone', [0xff]],
    ['overlong', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['cut short', [0xe2, 0x82]],
    ['cut short, and begins as what is put in its place', [0xef, 0xbf]],
    ['cut short, as long as what fflate puts in its place', [0xf0, 0x9f, 0x98]],
  ])('refuses a byte that is %s', (_, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
    expect(decodeUtf8(Uint8Array.from([...bytes, 0x7d]))).toBeUndefined();
  });

  it('and validLength says how far it came', () => {
    const before = Buffer.from('\ufeffé四\n');
    expect(validLength(Uint8Array.from([...before, 0xfc, 0x0a]))).toBe(3 + 2 + 3 + 1);
    expect(validLength(Uint8Array.from([...before.subarray(3), 0xfc]))).toBe(2 + 3 + 1);
    expect(validLength(Uint8Array.from(before))).toBe(9);
    expect(validLength(Uint8Array.from([...before, 0xef]))).toBe(9);
    expect(validLength(Uint8Array.from([...before, 0xef, 0xbf]))).toBe(9);
    expect(validLength(Uint8Array.from([...before, 0xef, 0xbf, 0xbd]))).toBe(12);
    // Far into a text whose characters take two, three and four bytes.
    for (const text of ['é', '四', '🙂', 'a🙂']) {
      const long = Buffer.from(text.repeat(50_000));
      expect(validLength(Uint8Array.from(long))).toBe(long.length);
      expect(validLength(Uint8Array.from([...long, 0xfc, 0x0a]))).toBe(long.length);
    }
  });
});

it('decodeUtf16 decodes what Node has encoded, in either order of bytes', () => {
  const text = 'Zoë – 四 ✍️ \u{1f600}\ud83d'.repeat(1000);
  const bytes = Buffer.from(text, 'utf16le');
  expect(decodeUtf16(new Uint8Array(bytes), true)).toBe(text);
  expect(decodeUtf16(new Uint8Array(Buffer.from(bytes).swap16()), false)).toBe(text);
  expect(decodeUtf16(Uint8Array.of(0x61, 0, 0x62), true)).toBe('a');
});

it('wellFormed replaces halves of surrogate pairs, and nothing else', () => {
  expect(wellFormed('a\ud83d')).toBe('a\ufffd');
  expect(wellFormed('\udc4db')).toBe('\ufffdb');
  expect(wellFormed('\u{1f44d}')).toBe('\u{1f44d}');
});
