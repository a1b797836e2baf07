import { KnobsError } from '../errors';

/* Float32 numbers, little-endian, as base64 (RFC 4648, section 4). */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The two characters of every 12 bits: half as many pieces of text as one by one. */
const PAIRS = Array.from(ALPHABET, (a) => Array.from(ALPHABET, (b) => a + b)).flat();
const VALUES = new Map(
  Array.from(ALPHABET, (character, value) => [character.charCodeAt(0), value]),
);

/** Numbers as one line of text: 4 characters for every 3 bytes, filled up with =. */
export function base64Of(numbers: Float32Array): string {
  const bytes = new Uint8Array(4 * numbers.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((value, i) => view.setFloat32(4 * i, value, true));
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    groups.push(PAIRS[group >> 12] + PAIRS[group & 4095]);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  const text = groups.join('');
  return text.slice(0, text.length - missing) + '='.repeat(missing);
}

/** @throws KnobsError unless the text holds exactly so many finite numbers */
export function numbersFrom(text: string, count: number, what: string): Float32Array {
  const size = 4 * count;
  const length = 4 * Math.ceil(size / 3);
  const padding = (3 - (size % 3)) % 3;
  if (text.length !== length || text.slice(length - padding) !== '='.repeat(padding)) {
    throw new KnobsError(
      `${what} has ${text.length} characters; expected the ${length} of ${count} numbers in base64.`,
    );
  }
  // With room for what the padding stands for.
  const bytes = new Uint8Array(size + padding);
  for (let at = 0; at < length; at += 4) {
    let group = 0;
    for (let i = at; i < at + 4; i++) {
      const value = i < length - padding ? VALUES.get(text.charCodeAt(i)) : 0;
      if (value === undefined) {
        throw new KnobsError(`${what} has a character at ${i} that is not base64.`);
      }
      group = (group << 6) | value;
    }
    bytes.set([group >> 16, (group >> 8) & 255, group & 255], (at / 4) * 3);
  }
  const view = new DataView(bytes.buffer);
  const numbers = Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
  const wrong = numbers.findIndex((value) => !Number.isFinite(value));
  if (wrong < 0) return numbers;
  throw new KnobsError(`${what} has ${numbers[wrong]} at ${wrong}; expected finite numbers.`);
}
