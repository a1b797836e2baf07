import { cellCount, contains, type Mask, type Size } from './grid';

/**
 * What a round brush covers on its way through some points, however far they are apart. A cell is
 * covered fully if its centre is nearer to the path than `hardness` of the brush's radius, and less
 * and less from there to the radius (smoothstep, 1 − s²(3 − 2s)). Cells that the path itself runs
 * through are covered fully, so that the smallest brush leaves no gap. Where a stroke crosses itself
 * it covers no more than once. Between two points the diameter changes evenly.
 * @param points x, y, pressure, x, y, pressure, …: in cells, may lie outside the grid; pressure 0 to
 *   1 scales the diameter (a mouse's is 1)
 * @param diameter in cells
 * @param hardness 0 to 1; 1 is a crisp disc
 */
export function strokeCoverage(
  size: Size,
  points: Float32Array,
  diameter: number,
  hardness: number,
): Mask {
  const mask = new Float32Array(cellCount(size));
  for (let i = 0; i + 2 < points.length; i += 3) {
    const from = dab(points, Math.max(0, i - 3), diameter);
    const to = dab(points, i, diameter);
    coverCapsule(size, mask, from, to, hardness);
    coverPath(size, mask, from, to);
  }
  return mask;
}

/** A straight stroke of even width; see `strokeCoverage`. */
export function lineCoverage(
  size: Size,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  width: number,
  hardness: number,
): Mask {
  return strokeCoverage(size, Float32Array.of(x0, y0, 1, x1, y1, 1), width, hardness);
}

/**
 * What two parts of one stroke cover together: whatever covers a cell most. A stroke is extended by
 * joining what it has covered with the coverage of its last point and the new ones, and is applied
 * to the values from before it began.
 */
export function joinCoverage(a: Mask, b: Mask): Mask {
  return a.map((share, cell) => Math.max(share, b[cell]));
}

interface Dab {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function dab(points: Float32Array, at: number, diameter: number): Dab {
  return { x: points[at], y: points[at + 1], radius: (diameter / 2) * points[at + 2] };
}

/** All cells near enough to the segment, by the distance of their centres from it. */
function coverCapsule(size: Size, mask: Mask, from: Dab, to: Dab, hardness: number): void {
  const radius = Math.max(from.radius, to.radius);
  const [top, bottom] = bounds(from.y, to.y, radius, size.rows);
  const [left, right] = bounds(from.x, to.x, radius, size.columns);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length2 = dx * dx + dy * dy;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const x = column + 0.5 - from.x;
      const y = row + 0.5 - from.y;
      const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length2));
      const reach = from.radius + t * (to.radius - from.radius);
      const share = fade(Math.hypot(x - t * dx, y - t * dy), reach, hardness);
      const cell = row * size.columns + column;
      if (share > mask[cell]) mask[cell] = share;
    }
  }
}

/** How much of a brush reaches so far from its centre. */
function fade(distance: number, radius: number, hardness: number): number {
  if (distance >= radius) return 0;
  const core = hardness * radius;
  if (distance <= core) return 1;
  const s = (distance - core) / (radius - core);
  return 1 - s * s * (3 - 2 * s);
}

/** First and last row or column a segment can reach, within the grid. */
function bounds(a: number, b: number, radius: number, count: number): [number, number] {
  return [
    Math.max(0, Math.floor(Math.min(a, b) - radius)),
    Math.min(count - 1, Math.ceil(Math.max(a, b) + radius)),
  ];
}

/** Cells the segment runs through, found by steps of at most a quarter of a cell. */
function coverPath(size: Size, mask: Mask, from: Dab, to: Dab): void {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const steps = Math.max(1, Math.min(MAX_STEPS, Math.ceil(Math.hypot(dx, dy) * 4)));
  for (let i = 0; i <= steps; i++) {
    const column = Math.floor(from.x + (dx * i) / steps);
    const row = Math.floor(from.y + (dy * i) / steps);
    if (contains(size, column, row)) mask[row * size.columns + column] = 1;
  }
}

/** Enough for a segment 1,000 cells long, far outside any screen. */
const MAX_STEPS = 4000;
