/** A place in a matrix: across and down in its cells, from the top left corner. */
export type CellPlace = readonly [x: number, y: number];

/**
 * The cells that a straight line passes through: row, column, row, column, …; none of those that
 * are outside. Walked from border to border as in Amanatides and Woo, "A Fast Voxel Traversal
 * Algorithm for Ray Tracing" (1987).
 */
export function cellsAlong(
  from: CellPlace,
  to: CellPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Uint16Array {
  const cells: number[] = [];
  const [x, y] = from.map(Math.floor);
  const [lastX, lastY] = to.map(Math.floor);
  const across = walk(from[0], to[0]);
  const down = walk(from[1], to[1]);
  let [column, row] = [x, y];
  for (let left = Math.abs(lastX - x) + Math.abs(lastY - y); left >= 0; left--) {
    if (row >= 0 && row < rows && column >= 0 && column < columns) cells.push(row, column);
    if (row === lastY || (column !== lastX && across.next < down.next)) {
      column += across.step;
      across.next += across.pitch;
    } else {
      row += down.step;
      down.next += down.pitch;
    }
  }
  return Uint16Array.from(cells);
}

/** In one direction: which way, and at which share of the line it crosses the next border. */
function walk(from: number, to: number): { step: number; pitch: number; next: number } {
  const length = Math.abs(to - from);
  const gap = to > from ? Math.floor(from) + 1 - from : from - Math.floor(from);
  return { step: Math.sign(to - from), pitch: 1 / length, next: gap / length };
}
