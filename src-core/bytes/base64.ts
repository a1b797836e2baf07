import { strFromU8, strToU8 } from 'fflate';
import { KnobsError } from '../errors';
import { atob, btoa } from './platform';

/* Float32 numbers, little-endian, as base64 (RFC 4648, section 4). */

/** Numbers as one line of text: 4 characters for every 3 bytes, filled up with =. */
export function base64Of(numbers: Float32Array): string {
  const bytes = new Uint8Array(4 * numbers.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((value, i) => view.setFloat32(4 * i, value, true));
  return btoa(strFromU8(bytes, true));
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
  // The platform lets blanks pass, and does not say where something else stands.
  const strange = text.slice(0, length - padding).search(/[^A-Za-z0-9+/]/);
  if (strange >= 0) {
    throw new KnobsError(`${what} has a character at ${strange} that is not base64.`);
  }
  const view = new DataView(strToU8(atob(text), true).buffer);
  const numbers = Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
  const wrong = numbers.findIndex((value) => !Number.isFinite(value));
  if (wrong < 0) return numbers;
  throw new KnobsError(`${what} has ${numbers[wrong]} at ${wrong}; expected finite numbers.`);
}
