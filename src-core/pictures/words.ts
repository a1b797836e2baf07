import type { Measure, Weight } from './picture';

/** A number with its sign and the three digits that count: `−2.40`, `+0.0132`, `+1.2e5`, `0`. */
export function signedNumber(value: number): string {
  return value === 0 ? '0' : (value < 0 ? '−' : '+') + unsignedNumber(Math.abs(value));
}

/** The same without its sign, of a number that has none. */
export function unsignedNumber(size: number): string {
  if (size === 0) return '0';
  if (size < 0.001 || size >= 10_000) {
    return size.toExponential(1).replace('e+', 'e').replace('e-', 'e−');
  }
  // `toPrecision` would write 1234 as 1.23e+3.
  return size >= 999.5 ? String(Math.round(size)) : size.toPrecision(3);
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
