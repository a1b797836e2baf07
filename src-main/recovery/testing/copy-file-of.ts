import { crc32 } from 'node:zlib';

/** A copy of before there were journals as a file, made as `copy-file.ts` describes it. */
export function copyFileOf(body: Uint8Array, checksum = crc32(body), length = body.length): Buffer {
  const numbers = Buffer.from(Uint32Array.of(length, checksum).buffer);
  return Buffer.concat([Buffer.from('KnobsCpy'), numbers, body]);
}
