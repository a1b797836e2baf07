import { cellCount, contains, mapSelected, type Piece, type Selection, type Size } from './grid';
import { selectionBounds } from './selection';

/** A piece of a grid that was cut out or copied: [rows × columns], row-major. */
export interface Clip extends Size {
  readonly values: Float32Array;
  /** Which cells belong to the piece; the values of the others mean nothing. */
  readonly mask: Selection;
}

/** The selected cells in the smallest block that holds them; null if none is selected. */
export function copySelected(
  size: Size,
  values: Float32Array,
  selection: Selection | null,
): Clip | null {
  const block = selectionBounds(size, selection);
  if (block === null) return null;
  const { columns, rows } = block;
  const clip = {
    columns,
    rows,
    values: new Float32Array(cellCount(block)),
    mask: new Uint8Array(cellCount(block)),
  };
  for (let at = 0; at < cellCount(block); at++) {
    const column: number = block.column + (at % columns);
    const row: number = block.row + Math.floor(at / columns);
    const cell = row * size.columns + column;
    if (selection !== null && selection[cell] === 0) continue;
    clip.values[at] = values[cell];
    clip.mask[at] = 1;
  }
  return clip;
}

/**
 * Puts a clip over a grid; what lies beyond the grid is lost.
 * @param column where the clip's top left cell comes to lie; may be off the grid
 * @param selection where it may go; everywhere if left out
 * @returns the grid, and the cells that the clip has covered
 */
export function pasteClip(
  size: Size,
  values: Float32Array,
  clip: Clip,
  column: number,
  row: number,
  selection: Selection | null = null,
): Piece {
  const next = values.slice();
  const pasted = new Uint8Array(cellCount(size));
  for (let at = 0; at < cellCount(clip); at++) {
    const x = column + (at % clip.columns);
    const y = row + Math.floor(at / clip.columns);
    const cell = y * size.columns + x;
    if (clip.mask[at] === 0 || !contains(size, x, y)) continue;
    if (selection !== null && selection[cell] === 0) continue;
    next[cell] = clip.values[at];
    pasted[cell] = 1;
  }
  return { values: next, selection: pasted };
}

/** Sets the selected cells to 0, or to another value. */
export function deleteSelected(
  values: Float32Array,
  selection: Selection | null,
  fill = 0,
): Float32Array {
  return mapSelected(values, selection, () => fill);
}

/**
 * Moves the selected cells by whole cells: they cover what is there, what leaves the grid is lost,
 * and the place they leave becomes 0. While a hand drags, the whole way so far is applied to the
 * values from before, so that what the piece only passes over comes back.
 * @returns the grid, and where the piece is now
 */
export function moveSelected(
  size: Size,
  values: Float32Array,
  selection: Selection | null,
  dx: number,
  dy: number,
  { fill }: { readonly fill: number } = { fill: 0 },
): Piece {
  const clip = copySelected(size, values, selection);
  const block = selectionBounds(size, selection);
  if (clip === null || block === null) return { values: values.slice(), selection: nothing(size) };
  const cleared = deleteSelected(values, selection, fill);
  return pasteClip(size, cleared, clip, block.column + dx, block.row + dy);
}

function nothing(size: Size): Selection {
  return new Uint8Array(cellCount(size));
}
