import { expect, it } from 'vitest';
import { crc32 } from './crc32';

it('gives the check value of the CRC catalogue and of zlib', () => {
  // reveng.sourceforge.io, CRC-32/ISO-HDLC: the CRC of "123456789".
  expect(crc32(Uint8Array.from('123456789', (c) => c.charCodeAt(0)))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
