import { serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KnobsError } from '#core/errors';
import { decodeCopy, encodeCopy } from './copy-file';

const COPY = { name: 'Häkchen ✓', numbers: Float32Array.of(-0, 1.5, 3e38), nothing: null };

/** A file as its description says, made without the code under test. */
function fileOf(body: Uint8Array, checksum = crc32(body), length = body.length): Buffer {
  const numbers = Buffer.from(Uint32Array.of(length, checksum).buffer);
  return Buffer.concat([Buffer.from('KnobsCpy'), numbers, body]);
}

describe('a copy as a file', () => {
  it('is what was written, to the last bit', () => {
    const read = decodeCopy(encodeCopy(COPY)) as typeof COPY;
    expect(read).toEqual(COPY);
    expect(Object.is(read.numbers[0], -0)).toBe(true);
  });

  it('is laid out as described', () => {
    expect(Buffer.from(encodeCopy(COPY))).toEqual(fileOf(serialize(COPY)));
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /no copy of unsaved work/],
    ['half a header', fileOf(serialize(COPY)).subarray(0, 12), /no copy of unsaved work/],
    ['another file', Buffer.from('{"__metadata__": {}}'), /no copy of unsaved work/],
    ['an end cut off', fileOf(serialize(COPY)).subarray(0, -1), /bytes; expected/],
    [
      'something behind it',
      Buffer.concat([fileOf(serialize(COPY)), Buffer.alloc(4)]),
      /bytes; expected/,
    ],
    ['another checksum', fileOf(serialize(COPY), 7), /checksum/],
    ['what no V8 wrote', fileOf(Buffer.from('hello')), /cannot be read/],
    ['a V8 to come', fileOf(Buffer.from([0xff, 0xfe, 0x6f])), /newer version/],
  ])('(%s) is refused with a sentence', (_what, bytes, sentence) => {
    expect(() => decodeCopy(bytes)).toThrow(sentence);
    expect(() => decodeCopy(bytes)).toThrow(KnobsError);
  });

  it('is refused whichever of its bits is wrong', () => {
    const good = encodeCopy(COPY);
    for (let bit = 0; bit < good.length * 8; bit++) {
      const bad = good.slice();
      bad[bit >> 3] ^= 1 << (bit & 7);
      expect(() => decodeCopy(bad)).toThrow(KnobsError);
    }
  });
});
