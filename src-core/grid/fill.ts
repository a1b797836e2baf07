import { cellCount, contains, type Mask, type Size } from './grid';

/**
 * The cells that hang together with one cell, side by side, and whose values are within `tolerance`
 * of that cell's. Nothing if the cell is off the grid.
 */
export function floodFill(
  size: Size,
  values: Float32Array,
  column: number,
  row: number,
  tolerance: number,
): Mask {
  const mask = new Float32Array(cellCount(size));
  if (!contains(size, column, row)) return mask;
  const start = values[row * size.columns + column];
  const open = [[column, row]];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [x, y] = place;
    const cell = y * size.columns + x;
    if (!contains(size, x, y) || mask[cell] === 1) continue;
    if (Math.abs(values[cell] - start) > tolerance) continue;
    mask[cell] = 1;
    open.push([x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]);
  }
  return mask;
}
