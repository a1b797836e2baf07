import { KnobsError } from '../errors';
import { decodeUtf16, decodeUtf8, validLength } from '../bytes/utf8';

/**
 * The largest network takes 2.5 MB as Knobs writes it, 4 MB with seventeen digits; what a file may
 * say about itself takes six times its length at most, with every character escaped.
 */
const MAX_BYTES = 10 * 2 ** 20;

/** How texts begin that were saved in one of these ways: U+FEFF. Only UTF-8 may do without. */
const MARKS = {
  utf8: [0xef, 0xbb, 0xbf],
  utf16: [0xff, 0xfe],
  utf16BigEndian: [0xfe, 0xff],
} as const;

const LINE_FEED = 0x0a;

/** The most bytes that are looked at where a file's first characters are enough. */
const GLANCE = 128;

/**
 * The text of a whole file: UTF-8, or UTF-16 with its mark, as Excel's "Unicode text".
 * @throws KnobsError unless it is one of these and of a sane size
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) {
    throw new KnobsError(
      `The file has ${bytes.length} bytes of text; expected at most ${MAX_BYTES}, which is more than any network takes.`,
    );
  }
  const wide = wideText(bytes);
  if (wide !== undefined) return wide;
  const content = withoutMark(bytes);
  const text = decodeUtf8(content);
  if (text !== undefined) return text;
  const valid = content.subarray(0, validLength(content));
  const line = valid.reduce((count, byte) => count + (byte === LINE_FEED ? 1 : 0), 1);
  throw new KnobsError(
    `Line ${line} of the file is not valid UTF-8; expected text in UTF-8, for example what Excel saves as "CSV UTF-8".`,
  );
}

/**
 * The first characters of a file for a look at them, behind white space; what is not in UTF-16 with
 * every byte as a character.
 */
export function beginningOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, GLANCE);
  return (wideText(start) ?? String.fromCharCode(...withoutMark(start))).trimStart();
}

/** The text of UTF-16, without the half of a unit at its end; undefined if it has no mark. */
function wideText(bytes: Uint8Array): string | undefined {
  if (begins(bytes, MARKS.utf16)) return decodeUtf16(bytes.subarray(2), true);
  if (begins(bytes, MARKS.utf16BigEndian)) return decodeUtf16(bytes.subarray(2), false);
  return undefined;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return begins(bytes, MARKS.utf8) ? bytes.subarray(MARKS.utf8.length) : bytes;
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
