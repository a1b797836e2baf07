import { KnobsError } from '../errors';

/** More cells than the largest network has, with every row filled up to the longest. */
const MAX_CELLS = 500_000;

/** More rows than it has neurons. */
const MAX_ROWS = 1000;

/** More characters than a number or a name has. */
const MAX_CELL = 1000;

/** A row that is not empty. */
export interface SeparatedRow {
  /** As a spreadsheet counts: from 1, with the empty ones. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a file of separated values, by RFC 4180: a cell in quotation marks may hold the
 * delimiter, ends of lines and, doubled, quotation marks. Rows without anything in them, as
 * spreadsheets put them at the end, are left out.
 * @throws KnobsError that says in which row
 */
export function parseRows(text: string, delimiter: string): SeparatedRow[] {
  const rows: SeparatedRow[] = [];
  let row: string[] = [];
  let number = 1;
  let cells = 0;
  let at = 0;
  while (at < text.length) {
    const cell = readCell(text, at, delimiter, number);
    row.push(cell.text);
    if (++cells > MAX_CELLS) throw new KnobsError('csv.tooManyCells', { most: MAX_CELLS });
    at = cell.end;
    if (text[at] === delimiter) {
      at++;
      // A delimiter at the very end has an empty cell behind it.
      if (at < text.length) continue;
      row.push('');
    }
    if (row.some((one) => one.trim() !== '')) rows.push({ number, cells: row });
    if (rows.length > MAX_ROWS) throw new KnobsError('csv.tooManyRows', { most: MAX_ROWS });
    row = [];
    number++;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

/** The text of the cell that begins at `start`, and where it ends. */
function readCell(
  text: string,
  start: number,
  delimiter: string,
  row: number,
): { text: string; end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && !endsCell(text[end], delimiter)) end++;
    checkLength(end - start, row);
    return { text: text.slice(start, end), end };
  }
  let end = start + 1;
  while (text[end] !== '"' || text[end + 1] === '"') {
    end = text.indexOf('"', text[end] === '"' ? end + 2 : end);
    if (end < 0) throw new KnobsError('csv.openQuote', { row });
    checkLength(end - start, row);
  }
  if (end + 1 < text.length && !endsCell(text[end + 1], delimiter)) {
    throw new KnobsError('csv.afterQuote', { row });
  }
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function checkLength(length: number, row: number): void {
  if (length <= MAX_CELL) return;
  throw new KnobsError('csv.longCell', { row, most: MAX_CELL });
}

function endsCell(character: string, delimiter: string): boolean {
  return character === delimiter || character === '\n' || character === '\r';
}

/** A cell as it has to be written: in quotation marks if it would be misunderstood without. */
export function cellText(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
