import { sharedBytes } from '../bytes/shared';
import { decodeUtf8 } from '../bytes/utf8';
import { KnobsError } from '../errors';
import { CLASSES, PIXELS } from '../network/shape';
import type { DigitSet } from './digit-set';
import { readWholeCells } from './whole-cells';
import { MAX_DIGITS } from './idx';

const NEWLINE = 10;
const COLUMNS = PIXELS + 1;
/** More bytes than the names of 785 columns have. */
const MAX_NAMES = 40_000;
const LABEL_NAME = /^(label|class|digit|target|y)s?$/;

interface Line {
  /** Counted from 1, with the empty ones, as a spreadsheet does. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Digits as tables have them: a row for each, its label and 784 pixels of 0 to 255, with or without
 * a row of names. The label is the column of that name, else the first or the last.
 * @throws KnobsError that says in which row what is not so
 */
export function readDigitCsv(bytes: Uint8Array, name: string): DigitSet {
  const lines = linesOf(bytes);
  const delimiter = delimiterIn(bytes, lines[0]);
  const cells = new Float64Array(COLUMNS);
  const header = namesIn(bytes, lines[0], delimiter);
  if (header) lines.shift();
  // No digit takes less room: a file is never believed to have more than fit in.
  const most = Math.min(lines.length, Math.ceil(bytes.length / (2 * PIXELS)));
  if (lines.length > MAX_DIGITS) {
    throw new KnobsError('digits.csvTooMany', { count: lines.length, most: MAX_DIGITS });
  }
  const rows = new Uint8Array(most * COLUMNS);
  lines.forEach((line, i) => {
    const found = readWholeCells(bytes.subarray(line.start, line.end), delimiter, cells);
    if (found !== COLUMNS) throw wrongWidth(line.number, found);
    const wrong = cells.findIndex((value) => !(value <= 255));
    if (wrong >= 0) throw new KnobsError('digits.csvCell', { row: line.number, column: wrong + 1 });
    rows.set(cells, i * COLUMNS);
  });
  if (lines.length === 0) throw new KnobsError('digits.csvEmpty');
  const at = labelColumn(header) ?? likelyLabels(rows);
  checkOrder(header, at);
  return setOf(rows, at, name);
}

function setOf(rows: Uint8Array, at: number, name: string): DigitSet {
  const count = rows.length / COLUMNS;
  const images = sharedBytes(count * PIXELS);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const row = rows.subarray(i * COLUMNS, (i + 1) * COLUMNS);
    labels[i] = row[at];
    if (labels[i] >= CLASSES) {
      throw new KnobsError('digits.wrongLabel', { number: i + 1, count, label: labels[i] });
    }
    images.set(at === 0 ? row.subarray(1) : row.subarray(0, PIXELS), i * PIXELS);
  }
  return { name, images, labels, practice: count };
}

function linesOf(bytes: Uint8Array): Line[] {
  const lines: Line[] = [];
  // A byte order mark is no text.
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    if (end - start > 1 || bytes[start] > 32) lines.push({ number, start, end });
    if (lines.length > MAX_DIGITS + 1) {
      throw new KnobsError('digits.csvTooMany', { count: lines.length, most: MAX_DIGITS });
    }
    start = end + 1;
  }
  if (lines.length === 0) throw new KnobsError('digits.csvEmpty');
  return lines;
}

/** What stands most often in a line, of what separates values. */
function delimiterIn(bytes: Uint8Array, { start, end }: Line): number {
  const counts = new Map([44, 59, 9].map((one) => [one, 0]));
  for (let at = start; at < end; at++) {
    const count = counts.get(bytes[at]);
    if (count !== undefined) counts.set(bytes[at], count + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The names of the columns, in small letters; null if the line has numbers already. */
function namesIn(bytes: Uint8Array, line: Line, delimiter: number): string[] | null {
  const text = decodeUtf8(bytes.subarray(line.start, Math.min(line.end, line.start + MAX_NAMES)));
  if (text === undefined) return null;
  const names = text
    .split(String.fromCharCode(delimiter))
    .map((name) => name.replaceAll('"', '').trim().toLowerCase());
  // A number that is damaged is no name: it would hide a digit.
  const areNames = names.every((name) => Number.isNaN(Number(name || NaN)));
  if (!areNames && !names.some((name) => LABEL_NAME.test(name))) return null;
  if (names.length !== COLUMNS) throw wrongWidth(line.number, names.length);
  return names;
}

function wrongWidth(row: number, found: number): KnobsError {
  if (found === PIXELS) return new KnobsError('digits.csvNoLabels', { row });
  return new KnobsError('digits.csvColumns', { row, found });
}

function labelColumn(header: readonly string[] | null): number | null {
  const at = header?.findIndex((name) => LABEL_NAME.test(name)) ?? -1;
  if (at < 0) return null;
  if (at === 0 || at === PIXELS) return at;
  throw new KnobsError('digits.csvOrder');
}

/** The first column, unless it says the same of all and the last can be labels that differ. */
function likelyLabels(rows: Uint8Array): number {
  const column = (at: number) => rows.filter((_, i) => i % COLUMNS === at);
  const [first, last] = [column(0), column(PIXELS)];
  const differs = (values: Uint8Array) => values.some((value) => value !== values[0]);
  const areLabels = last.every((label) => label < CLASSES) && differs(last);
  return !differs(first) && areLabels ? PIXELS : 0;
}

/** @throws KnobsError if the names of the pixels number them in another order than they stand */
function checkOrder(header: readonly string[] | null, label: number): void {
  const pixels = header?.filter((_, i) => i !== label) ?? [];
  const numbers = pixels.map((name) => /^\D*(\d{1,4})$/.exec(name)?.[1]);
  if (numbers.some((number) => number === undefined)) return;
  if (numbers.some((number, i) => Number(number) !== Number(numbers[0]) + i)) {
    throw new KnobsError('digits.csvOrder');
  }
}
