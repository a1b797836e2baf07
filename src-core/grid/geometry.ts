import { contains, mapSelected, type Selection, type Size } from './grid';
import { copySelected, type Clip } from './clip';
import { selectionBounds } from './selection';

/*
 * What moves weights about. The selected cells are lifted out of the grid, turned within the
 * smallest block that holds them, and put back where cells are selected: what comes to lie elsewhere
 * is lost, and zeros come in where nothing comes. Cells that are not selected are not read and not
 * changed.
 */

/** By whole cells: `dx` to the right, `dy` down. */
export function shift(
  size: Size,
  values: Float32Array,
  selection: Selection | null,
  dx: number,
  dy: number,
): Float32Array {
  return remap(size, values, selection, (clip) => (column, row) => at(clip, column - dx, row - dy));
}

/** Left becomes right, or top becomes bottom. @returns the grid [rows × columns], a new one */
export function mirror(
  size: Size,
  values: Float32Array,
  selection: Selection | null,
  axis: 'leftRight' | 'topBottom',
): Float32Array {
  return remap(
    size,
    values,
    selection,
    (clip) => (column, row) =>
      axis === 'leftRight'
        ? at(clip, clip.columns - 1 - column, row)
        : at(clip, column, clip.rows - 1 - row),
  );
}

/**
 * Clockwise about the centre of the block. Quarter turns move values from cell to cell and leave
 * them as they are to the bit; all others mix the four nearest (bilinear). A block whose sides
 * differ by an odd number has no cells that a quarter turn could meet: it is turned about a point
 * half a cell above its centre.
 */
export function rotate(
  size: Size,
  values: Float32Array,
  selection: Selection | null,
  degrees: number,
): Float32Array {
  const turn = ((degrees % 360) + 360) % 360;
  return remap(size, values, selection, (clip) =>
    turn % 90 === 0 ? quarterTurns(clip, turn / 90) : turned(clip, (turn * Math.PI) / 180),
  );
}

/** What a block holds at a cell after it was moved. */
type Source = (column: number, row: number) => number;

function quarterTurns(clip: Clip, count: number): Source {
  const { columns, rows } = clip;
  const isOdd = (columns + rows) % 2 === 1;
  const half = (columns + (isOdd ? rows - 1 : rows)) / 2;
  const offset = columns - half;
  switch (count) {
    case 1:
      return (column, row) => at(clip, row + offset, half - 1 - column);
    case 2:
      return (column, row) => at(clip, columns - 1 - column, rows - 1 - row);
    case 3:
      return (column, row) => at(clip, half - 1 - row, column - offset);
    default:
      return (column, row) => at(clip, column, row);
  }
}

function turned(clip: Clip, angle: number): Source {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const middleX = (clip.columns - 1) / 2;
  const middleY = (clip.rows - 1) / 2;
  return (column, row) => {
    const x = column - middleX;
    const y = row - middleY;
    return between(clip, middleX + cos * x + sin * y, middleY + cos * y - sin * x);
  };
}

/** The value between the centres of four cells. */
function between(clip: Clip, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const right = x - column;
  const down = y - row;
  const above = (1 - right) * at(clip, column, row) + right * at(clip, column + 1, row);
  const below = (1 - right) * at(clip, column, row + 1) + right * at(clip, column + 1, row + 1);
  return (1 - down) * above + down * below;
}

/** 0 outside the block and where it has nothing. */
function at(clip: Clip, column: number, row: number): number {
  return contains(clip, column, row) ? clip.values[row * clip.columns + column] : 0;
}

function remap(
  size: Size,
  values: Float32Array,
  selection: Selection | null,
  move: (clip: Clip) => Source,
): Float32Array {
  const clip = copySelected(size, values, selection);
  const block = selectionBounds(size, selection);
  if (clip === null || block === null) return values.slice();
  const source = move(clip);
  return mapSelected(values, selection, (_, cell) =>
    source((cell % size.columns) - block.column, Math.floor(cell / size.columns) - block.row),
  );
}
