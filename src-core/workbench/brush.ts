import { strokeCoverage } from '../grid/stroke';
import { SIDE } from '../network/shape';

/**
 * The cells of the 28×28 grid that a round brush passes over, in ascending order.
 * @param path x0, y0, x1, y1, … in cells from the top left corner; may lie outside the grid
 * @param size diameter in cells
 * @returns indices 0 to 783, row-major
 */
export function brushedCells(path: Float32Array, size: number): number[] {
  const points = new Float32Array((path.length / 2) * 3).fill(1);
  for (let i = 0; i < path.length / 2; i++) points.set(path.subarray(2 * i, 2 * i + 2), 3 * i);
  const mask = strokeCoverage({ columns: SIDE, rows: SIDE }, points, size, 1);
  return [...mask.keys()].filter((cell) => mask[cell] > 0);
}
