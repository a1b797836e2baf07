import type { StencilPlacement } from './stencil';

/** The way from a grid to a stencil's own box, and the cells that the box may touch. */
export interface BoxMap {
  /** Right along the box's width, in cells from its centre. */
  u(x: number, y: number): number;
  /** Up along the box's height, in cells from its centre. */
  v(x: number, y: number): number;
  /** Cells from `left` up to but not including `right`, from `top` to `bottom`. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * From cells of the grid to those of a box that was turned to the left by its angle: a rotation about
 * its centre, (u, v) = R(−angle) (x, y).
 */
export function toBox({ x, y, width, height, angle }: StencilPlacement): BoxMap {
  // Quarter turns are exact, so that a turned stencil is the same stencil, turned.
  const quarter = angle % 90 === 0 ? (((angle / 90) % 4) + 4) % 4 : -1;
  const cos = quarter < 0 ? Math.cos((angle * Math.PI) / 180) : [1, 0, -1, 0][quarter];
  const sin = quarter < 0 ? Math.sin((angle * Math.PI) / 180) : [0, 1, 0, -1][quarter];
  const reachX = (Math.abs(width * cos) + Math.abs(height * sin)) / 2;
  const reachY = (Math.abs(width * sin) + Math.abs(height * cos)) / 2;
  return {
    // The grid's y points down, the box's v up.
    u: (px, py) => (px - x) * cos + (y - py) * sin,
    v: (px, py) => (y - py) * cos - (px - x) * sin,
    left: Math.floor(x - reachX),
    right: Math.ceil(x + reachX),
    top: Math.floor(y - reachY),
    bottom: Math.ceil(y + reachY),
  };
}
