import { cellCount, mapSelected, type Selection, type Size } from './grid';

/**
 * How far along the way from one point to another each cell's centre lies: 0 before and at the
 * first, 1 at and beyond the second, [rows × columns]. All 0 if the way has no length.
 */
export function linearRamp(
  size: Size,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): Float32Array {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length2 = dx * dx + dy * dy;
  return ramp(size, length2, (x, y) => ((x - x0) * dx + (y - y0) * dy) / length2);
}

/** How far out each cell's centre lies from the first point, where the second is 1; see `linearRamp`. */
export function radialRamp(
  size: Size,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): Float32Array {
  const length = Math.hypot(x1 - x0, y1 - y0);
  return ramp(size, length, (x, y) => Math.hypot(x - x0, y - y0) / length);
}

/** Values that go from one to another along a ramp. @throws KnobsError if they are too large */
export function applyRamp(
  values: Float32Array,
  shares: Float32Array,
  from: number,
  to: number,
  selection: Selection | null,
): Float32Array {
  return mapSelected(values, selection, (_, cell) => (1 - shares[cell]) * from + shares[cell] * to);
}

function ramp(size: Size, length: number, share: (x: number, y: number) => number): Float32Array {
  const shares = new Float32Array(cellCount(size));
  if (length === 0) return shares;
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      const along = share(column + 0.5, row + 0.5);
      shares[row * size.columns + column] = Math.max(0, Math.min(1, toMillionth(along)));
    }
  }
  return shares;
}

/** So that half way is half: the rounding in a pointer's place would leave weights of 1e−7 there. */
function toMillionth(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
