import { strFromU8, strToU8 } from 'fflate';

/** U+FEFF in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

/**
 * The text that these bytes are in UTF-8, or undefined if they are not valid UTF-8. fflate itself
 * replaces what is invalid, so the text is only taken if it is encoded as the very same bytes. It
 * also drops a byte order mark, which is a character of the text like any other here.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  let begin = 0;
  while (MARK.every((byte, i) => bytes[begin + i] === byte)) begin += MARK.length;
  const marks = '\ufeff'.repeat(begin / MARK.length);
  const text = marks + strFromU8(bytes.subarray(begin));
  const again = strToU8(text);
  if (again.length !== bytes.length) return undefined;
  return again.every((byte, i) => byte === bytes[i]) ? text : undefined;
}

/** The text with U+FFFD for every half of a surrogate pair, which UTF-8 cannot hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Well-formed text without zeros, at which formats of fixed width or of C end a text. */
export function withoutZeros(text: string): string {
  return wellFormed(text).replaceAll('\0', '\ufffd');
}
