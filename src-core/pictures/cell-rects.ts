import { cellColor, HAIRLINE, LINE, markColor } from './colors';
import type { CellsItem, Rgb } from './picture';

/** A rectangle in whole pixels. */
export interface PixelRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly color: Rgb;
}

/** Cells with fewer pixels on a side have no marks: they would be all that is seen. */
const LEAST_MARKED = 8;
/** Cells with fewer pixels on a side have no lines between them. */
const LEAST_LINED = 30;
/** Weaker negative weights are as good as zero, and not marked. */
const WEAKEST_MARKED = 0.05;

/**
 * The rectangles that cells are made of, in the order in which they are painted: the frame, and
 * each cell with a short stroke in it, like a minus sign, if its value is negative, and the lines
 * between them.
 * @param scale pixels per millimetre
 */
export function* cellRects(item: CellsItem, scale: number): Generator<PixelRect> {
  const { columns, values, max } = item;
  const rows = values.length / columns;
  const edgeX = edges(item.x, item.width, columns, scale);
  const edgeY = edges(item.y, item.height, rows, scale);
  const line = Math.max(1, Math.round(LINE_WIDTH * scale));
  yield {
    left: edgeX[0] - line,
    top: edgeY[0] - line,
    width: edgeX[columns] - edgeX[0] + 2 * line,
    height: edgeY[rows] - edgeY[0] + 2 * line,
    color: LINE,
  };
  for (let i = 0; i < values.length; i++) {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const [left, top] = [edgeX[column], edgeY[row]];
    const [width, height] = [edgeX[column + 1] - left, edgeY[row + 1] - top];
    const share = values[i] / max;
    yield { left, top, width, height, color: cellColor(share) };
    if (share > -WEAKEST_MARKED || Math.min(width, height) < LEAST_MARKED) continue;
    yield markIn({ left, top, width, height, color: markColor(share) });
  }
  yield* hairlines(edgeX, edgeY);
}

/** One pixel wide, between cells that are large enough for it: along empty rows the eye needs them. */
function* hairlines(edgeX: readonly number[], edgeY: readonly number[]): Generator<PixelRect> {
  const [left, top] = [edgeX[0], edgeY[0]];
  const [width, height] = [edgeX.at(-1)! - left, edgeY.at(-1)! - top];
  const least = Math.min(edgeX[1] - left, edgeY[1] - top);
  if (least < LEAST_LINED) return;
  for (const x of edgeX.slice(1, -1)) yield { left: x, top, width: 1, height, color: HAIRLINE };
  for (const y of edgeY.slice(1, -1)) yield { left, top: y, width, height: 1, color: HAIRLINE };
}

/** Of frames, in millimetres. */
const LINE_WIDTH = 0.12;

function edges(start: number, length: number, count: number, scale: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) =>
    Math.round((start + (length * i) / count) * scale),
  );
}

/** Half as wide as the smaller side of the cell, in its middle. */
function markIn({ left, top, width, height, color }: PixelRect): PixelRect {
  const side = Math.min(width, height);
  const length = 2 * Math.round(side / 4) + (width % 2);
  const thickness = Math.max(1, Math.round(side / 10));
  return {
    left: left + (width - length) / 2,
    top: top + Math.floor((height - thickness) / 2),
    width: length,
    height: thickness,
    color,
  };
}
