import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32 } from './crc32';

it('gives the check value of the CRC catalogue and of zlib', () => {
  // reveng.sourceforge.io, CRC-32/ISO-HDLC: the CRC of "123456789".
  expect(crc32(Uint8Array.from('123456789', (c) => c.charCodeAt(0)))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

it('is what zlib says of every length', () => {
  const bytes = Uint8Array.from({ length: 70 }, (_, i) => (i * i * 37 + 11 * i) % 256);
  for (let length = 0; length <= bytes.length; length++) {
    // A gzip file ends with the CRC-32 of its content, and its length.
    const packed = gzipSync(bytes.subarray(0, length));
    expect(crc32(bytes.subarray(0, length))).toBe(packed.readUInt32LE(packed.length - 8));
  }
});
