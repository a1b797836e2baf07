import { SIDE } from '../network/shape';

/**
 * The cells of the 28×28 grid that a round brush passes over, in ascending order: those whose centre
 * comes nearer to the path than half the brush's size, and those the path itself runs through.
 * @param path x0, y0, x1, y1, … in cells from the top left corner; may lie outside the grid
 * @param size diameter in cells
 * @returns indices 0 to 783, row-major
 */
export function brushedCells(path: Float32Array, size: number): number[] {
  const cells = new Set<number>();
  const radius = size / 2;
  for (let i = 0; i + 1 < path.length; i += 2) {
    const from = Math.max(0, i - 2);
    addCapsule(cells, path[from], path[from + 1], path[i], path[i + 1], radius);
    addLine(cells, path[from], path[from + 1], path[i], path[i + 1]);
  }
  return [...cells].sort((a, b) => a - b);
}

/** Cells whose centre is less than `radius` from the segment. */
function addCapsule(
  cells: Set<number>,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  radius: number,
): void {
  const [top, bottom] = bounds(y0, y1, radius);
  const [left, right] = bounds(x0, x1, radius);
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length2 = dx * dx + dy * dy;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const x = column + 0.5 - x0;
      const y = row + 0.5 - y0;
      const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length2));
      if (Math.hypot(x - t * dx, y - t * dy) < radius) cells.add(row * SIDE + column);
    }
  }
}

/** First and last row or column a segment can touch, within the grid. */
function bounds(a: number, b: number, radius: number): [number, number] {
  return [
    Math.max(0, Math.floor(Math.min(a, b) - radius)),
    Math.min(SIDE - 1, Math.ceil(Math.max(a, b) + radius)),
  ];
}

/** Cells the segment runs through, found by steps of at most a quarter of a cell. */
function addLine(cells: Set<number>, x0: number, y0: number, x1: number, y1: number): void {
  const steps = Math.max(1, Math.min(MAX_STEPS, Math.ceil(Math.hypot(x1 - x0, y1 - y0) * 4)));
  for (let i = 0; i <= steps; i++) {
    const column = Math.floor(x0 + ((x1 - x0) * i) / steps);
    const row = Math.floor(y0 + ((y1 - y0) * i) / steps);
    if (row >= 0 && row < SIDE && column >= 0 && column < SIDE) cells.add(row * SIDE + column);
  }
}

/** Enough for a segment 1,000 cells long, far outside any screen. */
const MAX_STEPS = 4000;
