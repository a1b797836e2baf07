import { SIDE } from '../network/shape';
import { message, type Message } from '../words/message';

/*
 * A stencil is a small pattern of weights that a person places on a neuron's weights and stamps.
 * One that is drawn has a body that answers to ink and flanks that answer to its absence; one that
 * is made from digits is their picture.
 */

export const STENCIL_KINDS = [
  'stroke',
  'edge',
  'end',
  'corner',
  'arc',
  'ring',
  'spot',
  'cross',
] as const;

export type StencilKind = (typeof STENCIL_KINDS)[number];

/** A grid of weights: 28 rows and 28 columns for a neuron of the first layer. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export const PIXEL_GRID: GridSize = { rows: SIDE, columns: SIDE };

/** Below this there is no room for a body between two flanks. */
export const MIN_STENCIL_SIZE = 2;
export const MAX_STENCIL_SIZE = 3 * SIDE;

/** Where a stencil lies, and how strong it is. */
export interface StencilPlacement {
  /** The centre, in cells from the grid's top left corner: x right, y down. */
  readonly x: number;
  readonly y: number;
  /** Of the box that holds body and flanks, in cells, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** Degrees, counter-clockwise. */
  readonly angle: number;
  /** The value at the peak of the body; a negative one swaps body and flanks. */
  readonly strength: number;
  /** Whether the values are made to sum to zero. */
  readonly balanced: boolean;
}

/** A stencil as it lies on a grid. */
export interface Stencil {
  /** [rows × columns], row-major. */
  readonly values: Float32Array;
  /** Which share of each cell the stencil covers [rows × columns], 0 to 1. */
  readonly cover: Float32Array;
}

/** `set` replaces what the stencil covers, `add` adds to it. */
export type StampMode = 'set' | 'add';

/** What a stencil is called, on the page and in the history. */
export function titleOf(kind: StencilKind): Message {
  return message(`stencil.${kind}`);
}

/** Bodies of all kinds are about 3 cells wide then, as MNIST's strokes are. */
const SIZES: Record<StencilKind, readonly [width: number, height: number]> = {
  stroke: [14, 8],
  edge: [14, 8],
  end: [12, 8],
  corner: [14, 14],
  arc: [16, 8],
  ring: [16, 16],
  spot: [8, 8],
  cross: [16, 16],
};

/** In the middle of the 28×28 grid. */
export function defaultPlacement(kind: StencilKind): StencilPlacement {
  const [width, height] = SIZES[kind];
  return { x: SIDE / 2, y: SIDE / 2, width, height, angle: 0, strength: 1, balanced: true };
}

/** A picture of 28×28 pixels, just as it is. */
export const PICTURE_PLACEMENT: StencilPlacement = {
  x: SIDE / 2,
  y: SIDE / 2,
  width: SIDE,
  height: SIDE,
  angle: 0,
  strength: 1,
  balanced: false,
};

/** @returns the values with the stencil stamped on them, [rows × columns] as both are */
export function stampValues(
  values: ArrayLike<number>,
  stencil: Stencil,
  mode: StampMode,
): Float32Array {
  return stencil.values.map(
    (value, i) => (mode === 'add' ? values[i] : values[i] * (1 - stencil.cover[i])) + value,
  );
}
