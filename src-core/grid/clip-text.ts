import { KnobsError } from '../errors';
import { floatText, isNumber } from '../text/float-text';
import { quote } from '../text/quote';
import { SIDE } from '../network/shape';
import type { Clip } from './clip';
import type { Size } from './grid';

/**
 * A clip as spreadsheets write and read it: one line for each row, numbers apart by tabs, nothing
 * where a cell does not belong to the clip. Every number gives the same float32 when it is read.
 */
export function clipToText({ columns, rows, values, mask }: Clip): string {
  let text = '';
  for (let cell = 0; cell < columns * rows; cell++) {
    if (mask[cell] === 1) text += floatText(values[cell]);
    text += (cell + 1) % columns === 0 ? '\n' : '\t';
  }
  return text;
}

/**
 * Reads what `clipToText` writes and what spreadsheets do: with decimal points or commas, minus
 * signs or hyphens, spaces around numbers, any line ends, and one at the end or none.
 * @param most the largest clip that is allowed
 * @throws KnobsError that says which row and column is not as expected, and what was found there
 */
export function textToClip(text: string, most: Size = { columns: SIDE, rows: SIDE }): Clip {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (lines.length > most.rows) {
    throw new KnobsError('clip.tooManyRows', { rows: lines.length, most: most.rows });
  }
  const cells = lines.map((line) => line.split('\t'));
  const columns = cells[0].length;
  if (columns > most.columns) {
    throw new KnobsError('clip.tooManyColumns', { columns, most: most.columns });
  }
  cells.forEach((row, y) => checkLength(row, y, columns));
  const numbers = cells.flatMap((row, y) => row.map((cell, x) => readNumber(cell, x, y)));
  if (numbers.every((number) => number === null)) {
    throw new KnobsError('clip.noNumbers');
  }
  return {
    columns,
    rows: lines.length,
    values: Float32Array.from(numbers, (number) => number ?? 0),
    mask: Uint8Array.from(numbers, (number) => (number === null ? 0 : 1)),
  };
}

function checkLength(row: string[], y: number, columns: number): void {
  if (row.length === columns) return;
  throw row.length < columns
    ? new KnobsError('clip.shortRow', { row: y + 1, found: row.length, columns })
    : new KnobsError('clip.longRow', { row: y + 1, columns, cell: quote(row[columns]) });
}

/** @returns null if the cell is empty */
function readNumber(cell: string, x: number, y: number): number | null {
  const text = cell.trim();
  if (text === '') return null;
  const plain = text.replace(/^[−–]/, '-').replace(/e[−–]/i, 'e-').replace(',', '.');
  const place = { row: y + 1, column: x + 1, text: quote(text) };
  if (!isNumber(plain)) {
    throw new KnobsError('clip.noNumber', place);
  }
  const value = Math.fround(Number(plain));
  if (!Number.isFinite(value)) {
    throw new KnobsError('clip.tooLarge', place);
  }
  return value;
}
