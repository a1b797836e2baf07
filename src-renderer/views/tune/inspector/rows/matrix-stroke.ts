import type { Gesture } from '../../../../state/gesture';
import { cellsAlong, type CellPlace } from './cells-along';

/** Painting weights between two layers from press to release. */
export interface MatrixStroke {
  paint(to: CellPlace): void;
  end(): void;
  /** Restores everything from before. */
  cancel(): void;
}

/** What is painted, and where the stroke begins. */
interface StrokeStart {
  readonly layer: number;
  readonly shape: { readonly rows: number; readonly columns: number };
  readonly from: CellPlace;
  readonly value: number;
}

/** Begins a stroke, which is one entry of the history. */
export function matrixStroke(
  gesture: Gesture,
  { layer, shape, from, value }: StrokeStart,
): MatrixStroke {
  let last = from;
  const paint = (to: CellPlace) => {
    const cells = cellsAlong(last, to, shape);
    if (cells.length > 0) void gesture.perform({ type: 'paintMatrix', layer, value, cells });
    last = to;
  };
  paint(from);
  return { paint, end: () => void gesture.end(), cancel: () => void gesture.cancel() };
}
