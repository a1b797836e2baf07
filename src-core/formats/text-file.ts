import { KnobsError } from '../errors';
import { decodeUtf8 } from './utf8';

/**
 * The largest network takes 2.5 MB as Knobs writes it, 4 MB with seventeen digits; what a file may
 * say about itself takes six times its length at most, with every character escaped.
 */
const MAX_BYTES = 10 * 2 ** 20;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The text of a whole file. @throws KnobsError unless it is UTF-8 and of a sane size */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) {
    throw new KnobsError(
      `The file has ${bytes.length} bytes of text; expected at most ${MAX_BYTES}, which is more than any network takes.`,
    );
  }
  const text = decodeUtf8(withoutMark(bytes));
  if (text === undefined) throw new KnobsError('The file is not valid UTF-8.');
  return text;
}

/** The first characters of a file for a look at them: its bytes as they are, behind white space. */
export function beginningOf(bytes: Uint8Array): string {
  const start = withoutMark(bytes).subarray(0, 64);
  return String.fromCharCode(...start).trimStart();
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const marked = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte);
  return marked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}
