import { contains, type Selection, type Size } from './grid';

/** A straight line along the edges of cells, x0, y0, x1, y1 in cells: to the right or downwards. */
export type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * The border between what is selected and what is not, as long straight lines: the horizontal ones
 * from top to bottom, then the vertical ones from left to right.
 */
export function outlineOf(size: Size, selection: Selection): Segment[] {
  const isIn = (column: number, row: number) =>
    contains(size, column, row) && selection[row * size.columns + column] === 1;
  const segments: Segment[] = [];
  for (let y = 0; y <= size.rows; y++) {
    for (const [from, to] of runs(size.columns, (x) => isIn(x, y - 1) !== isIn(x, y))) {
      segments.push([from, y, to, y]);
    }
  }
  for (let x = 0; x <= size.columns; x++) {
    for (const [from, to] of runs(size.rows, (y) => isIn(x - 1, y) !== isIn(x, y))) {
      segments.push([x, from, x, to]);
    }
  }
  return segments;
}

/** The longest stretches of whole numbers below `count` of which something is true, ends excluded. */
function runs(count: number, isTrue: (at: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < count; from++) {
    if (!isTrue(from)) continue;
    let to = from + 1;
    while (to < count && isTrue(to)) to++;
    found.push([from, to]);
    from = to;
  }
  return found;
}
