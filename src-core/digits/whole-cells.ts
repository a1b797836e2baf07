/** Larger numbers are none of a table of digits. */
const LARGEST = 1e6;

/**
 * The whole numbers of one line of separated values, among spaces and quotation marks, also as `7.0`
 * or `7.0e+00`.
 * What is none becomes NaN.
 * @param cells takes as many as fit
 * @returns how many cells the line has
 */
export function readWholeCells(line: Uint8Array, delimiter: number, cells: Float64Array): number {
  let count = 0;
  let start = 0;
  while (start <= line.length) {
    const found = line.indexOf(delimiter, start);
    const end = found < 0 ? line.length : found;
    if (count < cells.length) cells[count] = wholeNumber(line, start, end);
    count++;
    start = end + 1;
  }
  return count;
}

function wholeNumber(line: Uint8Array, start: number, end: number): number {
  let [from, to] = [start, end];
  while (from < to && isAround(line[from])) from++;
  while (from < to && isAround(line[to - 1])) to--;
  let value = 0;
  let isFraction = false;
  for (let at = from; at < to; at++) {
    const digit = line[at] - 48;
    if (line[at] === 46 && !isFraction && at > from) isFraction = true;
    else if (digit < 0 || digit > 9 || (isFraction && digit > 0))
      return exponential(line, from, to);
    else if (!isFraction) value = Math.min(LARGEST, 10 * value + digit);
  }
  return from === to ? NaN : value;
}

/** A whole number as NumPy writes it unless told otherwise: 2.550e+02. */
function exponential(line: Uint8Array, from: number, to: number): number {
  if (to - from > 40) return NaN;
  const text = String.fromCharCode(...line.subarray(from, to));
  const value = /^\d+(\.\d*)?e[+-]?\d{1,3}$/i.test(text) ? Number(text) : NaN;
  return Number.isInteger(value) ? value : NaN;
}

/** A space, tab, carriage return or quotation mark. */
function isAround(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13 || byte === 34;
}
