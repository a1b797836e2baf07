import fc from 'fast-check';
import { cellCount, type Size } from '../grid';

/** A grid written as it looks: one line a row, numbers or single characters apart by spaces. */
export function grid(...lines: string[]): { size: Size; values: Float32Array } {
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return {
    size: { columns: rows[0].length, rows: rows.length },
    values: Float32Array.from(rows.flat()),
  };
}

/** A selection drawn with `#` and `.`, one line a row. */
export function selected(...lines: string[]): Uint8Array {
  return Uint8Array.from([...lines.join('')], (character) => (character === '#' ? 1 : 0));
}

/** Cells as they look: `#` where 1, `.` where 0, `?` for anything between. */
export function cellsPicture({ columns, rows }: Size, cells: ArrayLike<number>): string[] {
  const all = Array.from(cells, (share) => (share === 1 ? '#' : share === 0 ? '.' : '?'));
  return Array.from({ length: rows }, (_, row) =>
    all.slice(row * columns, (row + 1) * columns).join(''),
  );
}

/** Any float32 but −0 up to a magnitude that no operation takes out of float32's range. */
export const weight = fc
  .float({ noNaN: true, min: -(2 ** 30), max: 2 ** 30 })
  .map((value) => value + 0);

/** Grids of all small shapes with a selection, or with none. */
export const grids = fc
  .record({ columns: fc.integer({ min: 1, max: 7 }), rows: fc.integer({ min: 1, max: 7 }) })
  .chain((size) => {
    const exactly = { minLength: cellCount(size), maxLength: cellCount(size) };
    return fc.record({
      size: fc.constant(size),
      values: fc.array(weight, exactly).map((values) => Float32Array.from(values)),
      selection: fc.option(
        fc.array(fc.constantFrom(0, 1), exactly).map((cells) => Uint8Array.from(cells)),
        { nil: null },
      ),
    });
  });

/** For comparing to the bit: −0 and 0 differ. */
export function bits(values: Float32Array): number[] {
  return [...new Uint32Array(values.slice().buffer)];
}
