import { KnobsError } from '../errors';
import { quote } from '../text/quote';

/**
 * The superblock that every HDF5 file begins with, by the HDF5 File Format Specification 3.0,
 * chapter II.A: a signature, a version, and among others where the file ends.
 */

/** \x89HDF\r\n\x1a\n */
const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/** A file may have something else in front, of so many bytes or of any power of two beyond that. */
const LEAST_FRONT = 512;

/** Where the version stands behind the signature, and what it tells of the places of the rest. */
const VERSION = 8;
const PLACES: readonly { readonly offsetSize: number; readonly addresses: number }[] = [
  { offsetSize: 13, addresses: 24 },
  { offsetSize: 13, addresses: 28 },
  { offsetSize: 9, addresses: 12 },
  { offsetSize: 9, addresses: 12 },
];

/** No superblock of a file that programs write today is shorter, in bytes: version 2, addresses of 8. */
const LEAST_LENGTH = 48;

/** Whether the bytes begin as an HDF5 file does that has nothing in front. */
export function startsAsH5(bytes: Uint8Array): boolean {
  return isSignature(bytes, 0);
}

/** @throws KnobsError unless it is an HDF5 file that is as long as it says */
export function checkSuperblock(bytes: Uint8Array): void {
  let at = 0;
  while (!isSignature(bytes, at)) {
    at = Math.max(LEAST_FRONT, 2 * at);
    if (at >= bytes.length) throw noH5(bytes);
  }
  if (at + LEAST_LENGTH > bytes.length) {
    throw new KnobsError(
      `The file is cut short: it has ${bytes.length} bytes; expected at least the ${LEAST_LENGTH} that say what is in it.`,
    );
  }
  const declared = declaredLength(bytes, at);
  if (declared === undefined || declared <= bytes.length) return;
  throw new KnobsError(
    `The file is cut short: it has ${bytes.length} bytes, and by its own first bytes it should have ${declared}.`,
  );
}

/** The address of the file's end, behind two others; undefined where there is none that is understood. */
function declaredLength(bytes: Uint8Array, at: number): bigint | undefined {
  const places = PLACES[bytes[at + VERSION]];
  if (!places) return undefined;
  const size = bytes[at + places.offsetSize];
  const begin = at + places.addresses + 2 * size;
  if (![2, 4, 8].includes(size) || begin + size > bytes.length) return undefined;
  const littleEndian = bytes.subarray(begin, begin + size);
  return littleEndian.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function isSignature(bytes: Uint8Array, at: number): boolean {
  return SIGNATURE.every((byte, i) => bytes[at + i] === byte);
}

function noH5(bytes: Uint8Array): KnobsError {
  const start = Array.from(bytes.subarray(0, SIGNATURE.length));
  const isText = start.every((byte) => byte >= 0x20 && byte < 0x7f);
  const shown = isText ? quote(String.fromCharCode(...start)) : `the bytes ${hex(start)}`;
  return new KnobsError(
    `The file begins with ${shown}; expected ${hex(SIGNATURE)}, with which every HDF5 file begins.`,
  );
}

function hex(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
