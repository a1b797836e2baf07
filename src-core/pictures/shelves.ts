import { matrixGrid, matrixItems, type MatrixGrid } from './matrix';
import type { Item, Measure } from './picture';
import type { Pictured } from './pictured';

/** Between matrices beside and below each other, in millimetres. */
const GAP_X = 10;
const GAP_Y = 7;
/** Cells smaller than this, in millimetres, are worth another row of matrices. */
const PLENTY = 3.4;

/** Headings with their scales need as much, in millimetres. */
const LEAST_WIDTH = 68;

/** The later layers in rows of as many as are side by side. */
export interface Shelves {
  readonly rows: readonly (readonly MatrixGrid[])[];
  /** Of the room for each. */
  readonly width: number;
  /** Of all rows, with the gap above each. */
  readonly height: number;
  /** Whether there is room for all of it. */
  readonly fit: boolean;
}

/** The later layers as large as they are of use, in as few rows as that takes. */
export function shelvesOf(
  pictured: Pictured,
  room: { width: number; height: number },
  dpi: number,
  measure: Measure,
): Shelves {
  const layers = pictured.network.layers.slice(1).map((_, i) => i + 1);
  let best: Shelves = { rows: [], width: room.width, height: 0, fit: true };
  let bestCell = 0;
  for (let perRow = layers.length; perRow >= 1; perRow--) {
    const width = (room.width - (perRow - 1) * GAP_X) / perRow;
    const grids = layers.map((layer) => matrixGrid(pictured, layer, width, dpi, measure));
    const rows: MatrixGrid[][] = [];
    for (let i = 0; i < grids.length; i += perRow) rows.push(grids.slice(i, i + perRow));
    const height = rows.reduce((sum, row) => sum + GAP_Y + heightOf(row), 0);
    const cell = Math.min(PLENTY, ...grids.map(({ cellWidth }) => cellWidth));
    const fit =
      height <= room.height &&
      width >= LEAST_WIDTH &&
      grids.every((grid) => grid.width <= width + 1e-6);
    const isBetter = fit && (!best.fit || cell > bestCell);
    if (bestCell > 0 && !isBetter) continue;
    best = { rows, width, height, fit };
    bestCell = cell;
  }
  return best;
}

/** The later layers with their headings, below and to the right of a place; lengths in millimetres. */
export function shelfItems(
  pictured: Pictured,
  { rows, width }: Shelves,
  place: { x: number; y: number },
  measure: Measure,
): Item[] {
  let { y } = place;
  return rows.flatMap((row) => {
    y += GAP_Y;
    const items = row.flatMap((grid, i) =>
      matrixItems(pictured, grid, { x: place.x + i * (width + GAP_X), y, width }, measure),
    );
    y += heightOf(row);
    return items;
  });
}

function heightOf(row: readonly MatrixGrid[]): number {
  return Math.max(...row.map(({ height }) => height));
}
