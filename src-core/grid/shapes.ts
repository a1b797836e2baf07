import { cellsWhere, type Block, type Mask, type Size } from './grid';

export interface ShapeStyle {
  readonly filled: boolean;
  /** Of the outline in whole cells, inwards. A filled shape has none. */
  readonly width: number;
}

/** Whether a cell belongs to a shape, which may go beyond the grid. */
type Shape = (column: number, row: number) => boolean;

/**
 * The rectangle from the cell of one corner to the cell of another, both included.
 * @param x0 corners in cells, in any order; may lie outside the grid
 */
export function rectangleCoverage(
  size: Size,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  style: ShapeStyle,
): Mask {
  return cover(size, rectangleShape(blockBetween(x0, y0, x1, y1)), style);
}

/** The ellipse inscribed in the block of whole cells between two corners: cells whose centre is in it. */
export function ellipseCoverage(
  size: Size,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  style: ShapeStyle,
): Mask {
  return cover(size, ellipse(blockBetween(x0, y0, x1, y1)), style);
}

/** The cells from that of one corner to that of the other. */
export function blockBetween(x0: number, y0: number, x1: number, y1: number): Block {
  const column = Math.floor(Math.min(x0, x1));
  const row = Math.floor(Math.min(y0, y1));
  return {
    column,
    row,
    columns: Math.floor(Math.max(x0, x1)) - column + 1,
    rows: Math.floor(Math.max(y0, y1)) - row + 1,
  };
}

/** The cells of a block, its edges among them. */
export function rectangleShape(block: Block): Shape {
  return (column, row) =>
    column >= block.column &&
    column < block.column + block.columns &&
    row >= block.row &&
    row < block.row + block.rows;
}

function ellipse(block: Block): Shape {
  const a = block.columns / 2;
  const b = block.rows / 2;
  const x = block.column + a;
  const y = block.row + b;
  return (column, row) => ((column + 0.5 - x) / a) ** 2 + ((row + 0.5 - y) / b) ** 2 < 1;
}

/**
 * The outline of a convex shape is all of it but the cells that have `width` cells of it on every
 * side; since it is convex, it is enough to look at the last of them.
 */
function cover(size: Size, isIn: Shape, { filled, width }: ShapeStyle): Mask {
  const steps = Math.max(1, Math.round(width));
  const isInner: Shape = (column, row) =>
    isIn(column - steps, row) &&
    isIn(column + steps, row) &&
    isIn(column, row - steps) &&
    isIn(column, row + steps);
  return Float32Array.from(
    cellsWhere(size, (column, row) => isIn(column, row) && (filled || !isInner(column, row))),
  );
}
