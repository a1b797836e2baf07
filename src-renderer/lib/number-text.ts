import { speech } from '../words/words.svelte';

/*
 * Numbers as people of the language that is shown write them. What is read from here in markup or
 * in a `$derived` is written anew when the language changes.
 */

/** A whole number, in groups of three: `13,002` */
export function countText(value: number): string {
  return speech().count(value);
}

/**
 * The number a person typed, with a decimal point or a decimal comma, a minus sign of any kind and
 * spaces anywhere around; null if it isn't one number.
 */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(/[−–]/g, '-').replace(/\s+/g, '').replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/**
 * With its sign and so many decimals: `+1.320`, `−3.000`; a number that is not 0 but too small for
 * three as `+4.2e−5`. With fewer decimals numbers are only roughly meant: there it is `0.00`.
 * @param ofTiny decimals of such a small number
 */
export function signed(value: number, decimals = 3, ofTiny = 1): string {
  const size = Math.abs(value);
  const text = size.toFixed(decimals);
  const isTiny = Number(text) === 0;
  if (isTiny && (size === 0 || decimals < 3)) return written(text);
  return written(
    (value < 0 ? '−' : '+') + (isTiny ? scientific(size, ofTiny) : shorten(size, text)),
  );
}

/** With so many decimals and a real minus sign: `−3.000`. */
export function plain(value: number, decimals = 3, ofTiny = 1): string {
  return signed(value, decimals, ofTiny).replace('+', '');
}

/** With so many decimals, however small it is: `0.000`. */
export function shareText(value: number, decimals = 3): string {
  return written(value.toFixed(decimals));
}

/** A cost, with four decimals; ∞ where an output is muted that should be right. */
export function costText(cost: number): string {
  if (cost >= 1e30) return '∞';
  return cost < 10_000 ? shareText(cost, 4) : plain(cost, 4);
}

/** The class of a number's colour: zero has none. */
export function tone(value: number, decimals?: number): 'negative' | 'positive' | undefined {
  const shown = decimals === undefined ? value : Number(value.toFixed(decimals));
  if (shown === 0) return undefined;
  return shown < 0 ? 'negative' : 'positive';
}

/** The shortest text that gives the same float32 again: what an exact field shows. */
export function exact(value: number): string {
  for (let digits = 1; digits < 10; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === Math.fround(value)) return tidy(Number(text));
  }
  return tidy(value);
}

function tidy(value: number): string {
  return written(String(value === 0 ? 0 : value).replace('-', '−'));
}

/** With the language's sign between the whole and the rest. */
function written(text: string): string {
  return text.replace('.', speech().decimal);
}

/** Large numbers in scientific notation, so that they never burst a label. */
function shorten(size: number, text: string): string {
  return size < 10_000 ? text : scientific(size, 2);
}

/** `1.23e5`, `4.2e−5` */
function scientific(size: number, decimals: number): string {
  return size.toExponential(decimals).replace('+', '').replace('-', '−');
}

/** `78.4%` */
export function percent(share: number, decimals = 1): string {
  return speech().percent(share, decimals);
}
