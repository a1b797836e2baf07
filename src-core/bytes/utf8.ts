import { TextDecoder, TextEncoder } from './platform';

/** Without `ignoreBOM`, it would drop a byte order mark, which is a character like any other here. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Puts U+FFFD in the place of what is not valid. */
const lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });
const encoder = new TextEncoder();

/** The bytes of a text in UTF-8; of half a surrogate pair, those of U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text that these bytes are in UTF-8, or undefined if they are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Bytes that are looked at together for one that is not valid: all would take as much again. */
const PIECE = 2 ** 16;

/** How many bytes there are before the first that is not valid UTF-8; all, if none is. */
export function validLength(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length) {
    let end = Math.min(start + PIECE, bytes.length);
    // Between characters: the second and later bytes of one begin with the bits 10.
    const last = end - 3;
    while (end < bytes.length && end > last && (bytes[end] & 0xc0) === 0x80) end--;
    const piece = bytes.subarray(start, end);
    const length = validLengthOf(piece);
    if (length < piece.length) return start + length;
    start = end;
  }
  return bytes.length;
}

function validLengthOf(bytes: Uint8Array): number {
  const again = encodeUtf8(lenient.decode(bytes));
  const length = bytes.findIndex((byte, i) => byte !== again[i]);
  if (length >= 0) return length;
  // The first bytes of U+FFFD itself may be cut off at the end: its three take their place.
  const more = again.length - bytes.length;
  return more === 0 ? bytes.length : bytes.length - (3 - more);
}

/** Units of UTF-16 turned into text at a time, as arguments of one call. */
const UNITS = 4096;

/** The text that these bytes are in UTF-16, without a byte at the end that is half a unit. */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Math.floor(bytes.length / 2);
  const parts: string[] = [];
  for (let start = 0; start < units; start += UNITS) {
    const some = Array.from({ length: Math.min(UNITS, units - start) }, (_, i) =>
      view.getUint16(2 * (start + i), littleEndian),
    );
    parts.push(String.fromCharCode(...some));
  }
  return parts.join('');
}

/** The text with U+FFFD for every half of a surrogate pair, which UTF-8 cannot hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Well-formed text without zeros, at which formats of fixed width or of C end a text. */
export function withoutZeros(text: string): string {
  return wellFormed(text).replaceAll('\0', '\ufffd');
}
