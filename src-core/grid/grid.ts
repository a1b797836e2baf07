import { KnobsError } from '../errors';

/*
 * What all tools of the editor work on. A grid is a Float32Array [rows × columns], row-major. Places
 * are in cells from the top left corner, x to the right and y down: the centre of the first cell is
 * (0.5, 0.5). Nothing here changes what it is given.
 */

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** How much of a tool reaches each cell, 0 to 1: [rows × columns]. */
export type Mask = Float32Array;

/** 1 for each cell that is selected, else 0: [rows × columns]. Where null may stand, it means all. */
export type Selection = Uint8Array;

/** A rectangle of whole cells. */
export interface Block extends Size {
  /** Of its top left cell. */
  readonly column: number;
  readonly row: number;
}

/** A piece of a grid and where it lies now. */
export interface Piece {
  readonly values: Float32Array;
  readonly selection: Selection;
}

/** How many cells a grid has. */
export function cellCount({ columns, rows }: Size): number {
  return columns * rows;
}

/** Whether there is a cell at a place, which is told in whole cells. */
export function contains({ columns, rows }: Size, column: number, row: number): boolean {
  return column >= 0 && column < columns && row >= 0 && row < rows;
}

/** The cells of a grid of which something is true. */
export function cellsWhere(size: Size, isIn: (column: number, row: number) => boolean): Uint8Array {
  const { columns, rows } = size;
  const cells = new Uint8Array(cellCount(size));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (isIn(column, row)) cells[row * columns + column] = 1;
    }
  }
  return cells;
}

/**
 * A grid whose selected cells have another value each; the others keep theirs to the bit. Never
 * answers with −0, which would look like a change and is none.
 * @throws KnobsError if a value is too large for float32
 */
export function mapSelected(
  values: Float32Array,
  selection: Selection | null,
  change: (value: number, cell: number) => number,
): Float32Array {
  const next = values.slice();
  for (let cell = 0; cell < values.length; cell++) {
    if (selection !== null && selection[cell] !== 1) continue;
    const stored = Math.fround(change(values[cell], cell)) + 0;
    if (!Number.isFinite(stored)) throw new KnobsError('edit.weightTooLarge');
    next[cell] = stored;
  }
  return next;
}
