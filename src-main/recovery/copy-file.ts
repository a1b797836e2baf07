import { deserialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { KnobsError } from '#core/errors';

/*
 * A copy of unsaved work as Knobs wrote it to a file before it kept journals: `KnobsCpy`, the length of what follows the header, its CRC-32
 * (both 32 bits, little-endian), and the copy as V8 writes what is structured-cloned. V8 reads what
 * any older V8 wrote.
 */

const MAGIC = Buffer.from('KnobsCpy', 'latin1');
const LENGTH_AT = 8;
const CHECKSUM_AT = 12;
const HEADER_BYTES = 16;

/**
 * What was written; whether it is a copy is for the reader to check.
 * @throws KnobsError unless the bytes are as they were written
 */
export function decodeCopy(bytes: Uint8Array): unknown {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER_BYTES || !file.subarray(0, LENGTH_AT).equals(MAGIC)) {
    throw new KnobsError('recovery.noCopy');
  }
  const body = file.subarray(HEADER_BYTES);
  const length = file.readUInt32LE(LENGTH_AT);
  if (body.length !== length) {
    throw new KnobsError('recovery.wrongLength', { found: body.length, expected: length });
  }
  if (crc32(body) !== file.readUInt32LE(CHECKSUM_AT)) {
    throw new KnobsError('recovery.wrongChecksum');
  }
  try {
    return deserialize(body);
  } catch {
    throw new KnobsError('recovery.unreadable');
  }
}
