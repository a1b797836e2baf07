import type { Size } from './grid';

/** The mean of a cell and of those of its eight neighbours that the grid has. */
export function neighbourhoodMean(size: Size, values: Float32Array, cell: number): number {
  const { columns, rows } = size;
  const column = cell % columns;
  const row = Math.floor(cell / columns);
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
      sum += values[y * columns + x];
      count++;
    }
  }
  return sum / count;
}
