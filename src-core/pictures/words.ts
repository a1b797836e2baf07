import type { Speech } from '../words/words';
import type { Measure, Weight } from './picture';

/** A number with its sign and the three digits that count: `−2.40`, `+0.0132`, `+1.2e5`, `0`. */
export function signedNumber(value: number, speech: Speech): string {
  const size = unsignedNumber(Math.abs(value), speech);
  return value === 0 ? size : (value < 0 ? '−' : '+') + size;
}

/** The same without its sign, of a number that has none. */
export function unsignedNumber(size: number, { exact, significant }: Speech): string {
  if (size === 0) return exact(0);
  if (size < 0.001 || size >= 10_000) {
    const [mantissa, exponent] = size.toExponential(1).split('e').map(Number);
    return `${significant(mantissa, 2)}e${exact(exponent)}`;
  }
  // With three digits 1234 would be 1230.
  return size >= 999.5 ? exact(Math.round(size)) : significant(size, 3);
}

/**
 * A text that a file brings as it can be drawn: without line breaks and other characters that have no
 * shape of their own, or turn round what follows.
 */
export function drawable(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trim();
}

/** A text on one line if there is room for it, else on two, divided between words. */
export function onTwoLines(text: string, room: number, measure: Measure, size: number): string[] {
  if (measure(text, size, 400) <= room) return [text];
  const words = text.split(' ');
  let first = words.length - 1;
  const start = () => words.slice(0, first).join(' ');
  while (first > 0 && measure(start(), size, 400) > room) first--;
  if (first === 0) return [fitted(text, room, measure, size)];
  return [start(), fitted(words.slice(first).join(' '), room, measure, size)];
}

/** The largest size up to `most` in which there is room for a text, but not below `least`. */
export function fittingSize(
  text: string,
  room: number,
  measure: Measure,
  { least, most }: { readonly least: number; readonly most: number },
  weight: Weight,
): number {
  const width = measure(text, most, weight);
  // A little less, since sizes are rounded.
  return width <= room ? most : Math.max(least, (0.999 * most * room) / width);
}

/** A text as it is if there is room for it, else its beginning and an ellipsis; '' if not even that. */
export function fitted(
  text: string,
  room: number,
  measure: Measure,
  size: number,
  weight: Weight = 400,
): string {
  if (measure(text, size, weight) <= room) return text;
  const characters = Array.from(text);
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(shortened(characters, middle), size, weight) <= room) fits = middle;
    else tooMany = middle;
  }
  return fits === 0 ? '' : shortened(characters, fits);
}

function shortened(characters: readonly string[], count: number): string {
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}
