import { cellCount, cellsWhere, type Block, type Mask, type Selection, type Size } from './grid';
import { blockBetween, rectangleShape } from './shapes';

/** All cells: what stands where null is not allowed. */
export function everything(size: Size): Selection {
  return new Uint8Array(cellCount(size)).fill(1);
}

/** From the cell of one corner to that of another, both included; corners in any order. */
export function rectangleSelection(
  size: Size,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): Selection {
  return cellsWhere(size, rectangleShape(blockBetween(x0, y0, x1, y1)));
}

/**
 * The cells whose centre is inside a closed outline, by the even-odd rule: a ray to the right
 * crosses it an odd number of times.
 * @param points x0, y0, x1, y1, … in cells; the last is joined to the first
 */
export function lassoSelection(size: Size, points: Float32Array): Selection {
  const count = Math.floor(points.length / 2);
  return cellsWhere(size, (column, row) => {
    const x = column + 0.5;
    const y = row + 0.5;
    let isIn = false;
    for (let i = 0; i < count; i++) {
      const from = 2 * i;
      const to = 2 * ((i + 1) % count);
      const [x0, y0, x1, y1] = [points[from], points[from + 1], points[to], points[to + 1]];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)) isIn = !isIn;
    }
    return isIn;
  });
}

/** The cells that are positive (1), negative (−1) or zero (0). */
export function bySign(values: Float32Array, sign: -1 | 0 | 1): Selection {
  return Uint8Array.from(values, (value) => Number(Math.sign(value) === sign));
}

/** The cells whose magnitude is from `least` to `most`, both included. */
export function byMagnitude(values: Float32Array, least: number, most: number): Selection {
  return Uint8Array.from(values, (value) =>
    Number(Math.abs(value) >= least && Math.abs(value) <= most),
  );
}

/** The cells that a tool covers by half or more: what a fill or an ellipse selects. */
export function byCoverage(mask: Mask): Selection {
  return Uint8Array.from(mask, (share) => Number(share >= 0.5));
}

/** All cells that were not selected [cells]. */
export function invert(selection: Selection): Selection {
  return selection.map((cell) => 1 - cell);
}

/** What is in one of two selections of the same grid, or in both [cells]. */
export function union(a: Selection, b: Selection): Selection {
  return a.map((cell, i) => cell | b[i]);
}

/** What is in `a` and not in `b`. */
export function subtract(a: Selection, b: Selection): Selection {
  return a.map((cell, i) => cell & (1 - b[i]));
}

/** What is in both of two selections of the same grid [cells]. */
export function intersect(a: Selection, b: Selection): Selection {
  return a.map((cell, i) => cell & b[i]);
}

/** The smallest block that holds all selected cells; null if none is selected. */
export function selectionBounds(size: Size, selection: Selection | null): Block | null {
  if (selection === null) return { column: 0, row: 0, ...size };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  selection.forEach((cell, i) => {
    if (cell === 0) return;
    const column = i % size.columns;
    const row = Math.floor(i / size.columns);
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  });
  if (right < left) return null;
  return { column: left, row: top, columns: right - left + 1, rows: bottom - top + 1 };
}
