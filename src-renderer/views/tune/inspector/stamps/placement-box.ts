import { SIDE } from '#core/network/shape';
import { MAX_STENCIL_SIZE, MIN_STENCIL_SIZE, type StencilPlacement } from '#core/stencils/stencil';

/*
 * What handles and keys do to a placement. All lengths are in cells, x right and y down from the
 * grid's top left corner.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A corner of a box before it is turned: −1 is left or top, 1 right or bottom. */
export type Corner = readonly [right: -1 | 1, down: -1 | 1];

export const CORNERS: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

/** One press of a key or one notch of Shift turns by so many degrees. */
export const TURN_STEP = 15;

/** How far beyond its box the handle that turns it stands. */
const STALK = 2;

/** Moves a box; its centre stays on the grid, so that it is never lost. */
export function moved(placement: StencilPlacement, dx: number, dy: number): StencilPlacement {
  const on = (coordinate: number) => tidy(Math.max(0, Math.min(SIDE, coordinate)));
  return { ...placement, x: on(placement.x + dx), y: on(placement.y + dy) };
}

/**
 * Drags a corner; the opposite one stays.
 * @param keepShape whether width and height keep their ratio
 */
export function sized(
  placement: StencilPlacement,
  [right, down]: Corner,
  { x: dx, y: dy }: Point,
  keepShape: boolean,
): StencilPlacement {
  const { width, height } = placement;
  const along = toBox(placement, { x: dx, y: dy });
  let [newWidth, newHeight] = [width + right * along.x, height + down * along.y];
  if (keepShape) {
    const factor = Math.max(newWidth / width, newHeight / height);
    const { width: wide, height: high } = scaled(placement, factor);
    [newWidth, newHeight] = [wide, high];
  }
  newWidth = sizeWithin(newWidth);
  newHeight = sizeWithin(newHeight);
  const shift = fromBox(placement, {
    x: (right * (newWidth - width)) / 2,
    y: (down * (newHeight - height)) / 2,
  });
  return moved({ ...placement, width: newWidth, height: newHeight }, shift.x, shift.y);
}

/** Makes a box wider by so many cells, and as much higher as its shape asks for. */
export function grown(placement: StencilPlacement, cells: number): StencilPlacement {
  return scaled(placement, (placement.width + cells) / placement.width);
}

/** @param degrees counter-clockwise; the angle stays above −180 and up to 180 */
export function turned(placement: StencilPlacement, degrees: number): StencilPlacement {
  return { ...placement, angle: normal(placement.angle + degrees) };
}

/** Turns as a pointer that goes around the centre does, from one place to another. */
export function turnedFrom(placement: StencilPlacement, from: Point, to: Point, inSteps: boolean) {
  const { angle } = turned(placement, bearing(placement, to) - bearing(placement, from));
  const step = inSteps ? TURN_STEP : 1;
  return { ...placement, angle: normal(Math.round(angle / step) * step) };
}

/** Where a corner is on the grid. */
export function cornerAt(placement: StencilPlacement, [right, down]: Corner): Point {
  const { x, y, width, height } = placement;
  const off = fromBox(placement, { x: (right * width) / 2, y: (down * height) / 2 });
  return { x: x + off.x, y: y + off.y };
}

/** Where the handle that turns is: above the box, or in it where there is no room above. */
export function stalkEnd(placement: StencilPlacement): Point {
  const { x, y, height } = placement;
  const at = (distance: number) => {
    const off = fromBox(placement, { x: 0, y: -distance });
    return { x: x + off.x, y: y + off.y };
  };
  const above = at(height / 2 + STALK);
  return isOnGrid(above) ? above : withinGrid(at(Math.max(0, height / 2 - STALK)));
}

/** The nearest place on the grid: a handle that is outside cannot be got hold of. */
export function withinGrid({ x, y }: Point): Point {
  return { x: Math.max(0, Math.min(SIDE, x)), y: Math.max(0, Math.min(SIDE, y)) };
}

function isOnGrid({ x, y }: Point): boolean {
  return x >= 0 && x <= SIDE && y >= 0 && y <= SIDE;
}

function scaled(placement: StencilPlacement, factor: number): StencilPlacement {
  const { width, height } = placement;
  const least = MIN_STENCIL_SIZE / Math.min(width, height);
  const most = MAX_STENCIL_SIZE / Math.max(width, height);
  const within = Math.max(least, Math.min(most, factor));
  return { ...placement, width: tidy(width * within), height: tidy(height * within) };
}

function sizeWithin(size: number): number {
  return tidy(Math.max(MIN_STENCIL_SIZE, Math.min(MAX_STENCIL_SIZE, size)));
}

/** A way on the grid as a way along the sides of a box. */
function toBox({ angle }: StencilPlacement, { x, y }: Point): Point {
  const [cos, sin] = turn(angle);
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

function fromBox({ angle }: StencilPlacement, { x, y }: Point): Point {
  const [cos, sin] = turn(angle);
  return { x: x * cos + y * sin, y: y * cos - x * sin };
}

function turn(angle: number): readonly [cos: number, sin: number] {
  const radians = (angle * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}

/** Degrees counter-clockwise from the right. */
function bearing(centre: Point, { x, y }: Point): number {
  return (Math.atan2(centre.y - y, x - centre.x) * 180) / Math.PI;
}

function normal(degrees: number): number {
  const around = ((degrees % 360) + 360) % 360;
  return around > 180 ? around - 360 : around;
}

/** Nobody's hand is finer than a twentieth of a cell, and the numbers stay readable. */
function tidy(cells: number): number {
  return Math.round(cells * 20) / 20;
}
