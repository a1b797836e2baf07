import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { KnobsError } from '#core/errors';
import { decodeCopy } from './copy-file';
import { copyFileOf as fileOf } from './testing/copy-file-of';

const COPY = { name: 'Häkchen ✓', numbers: Float32Array.of(-0, 1.5, 3e38), nothing: null };

describe('a copy as a file', () => {
  it('is what was written, to the last bit', () => {
    const read = decodeCopy(fileOf(serialize(COPY))) as typeof COPY;
    expect(read).toEqual(COPY);
    expect(Object.is(read.numbers[0], -0)).toBe(true);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /not a copy of unsaved work/],
    ['half a header', fileOf(serialize(COPY)).subarray(0, 12), /not a copy of unsaved work/],
    ['another file', Buffer.from('{"__metadata__": {}}'), /not a copy of unsaved work/],
    ['an end cut off', fileOf(serialize(COPY)).subarray(0, -1), /bytes; expected/],
    [
      'something behind it',
      Buffer.concat([fileOf(serialize(COPY)), Buffer.alloc(4)]),
      /bytes; expected/,
    ],
    ['another checksum', fileOf(serialize(COPY), 7), /checksum/],
    ['what no V8 wrote', fileOf(Buffer.from('hello')), /can’t be read/],
    ['a V8 to come', fileOf(Buffer.from([0xff, 0xfe, 0x6f])), /newer version/],
  ])('(%s) is refused with a sentence', (_what, bytes, sentence) => {
    expect(() => decodeCopy(bytes)).toThrow(sentence);
    expect(() => decodeCopy(bytes)).toThrow(KnobsError);
  });

  it('is refused whichever of its bits is wrong', () => {
    const good = new Uint8Array(fileOf(serialize(COPY)));
    for (let bit = 0; bit < good.length * 8; bit++) {
      const bad = good.slice();
      bad[bit >> 3] ^= 1 << (bit & 7);
      expect(() => decodeCopy(bad)).toThrow(KnobsError);
    }
  });
});
