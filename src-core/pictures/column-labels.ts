import type { Item, Measure } from './picture';
import { ownName, type Pictured } from './pictured';
import { ink } from './text';
import { fitted } from './words';

/** Columns narrower than this have no names, only the numbers that there is room for. */
const LEAST_NAMED = 2.2;
const LONGEST = 22;
const NUMBER_SIZE = 2.2;

/** How much room the labels above the columns of a layer's weights need, in millimetres. */
export function columnLabelsHeight(
  pictured: Pictured,
  layer: number,
  cellWidth: number,
  measure: Measure,
): number {
  const labels = turnedLabels(pictured, layer, cellWidth);
  if (!labels) return NUMBER_SIZE + 1.4;
  const size = turnedSize(cellWidth);
  return Math.min(LONGEST, Math.max(...labels.map((label) => measure(label, size, 400)))) + 1.6;
}

/** Numbers and names of the neurons that the columns come from; `y` is where they end below. */
export function columnLabels(
  pictured: Pictured,
  layer: number,
  { x, y, cellWidth }: { x: number; y: number; cellWidth: number },
  measure: Measure,
): Item[] {
  const labels = turnedLabels(pictured, layer, cellWidth);
  const middle = (column: number) => x + (column + 0.5) * cellWidth;
  if (labels) {
    const size = turnedSize(cellWidth);
    return labels.map((label, column) =>
      ink(fitted(label, LONGEST, measure, size), middle(column) + 0.36 * size, y, size, {
        turned: true,
      }),
    );
  }
  const { inputs } = pictured.network.layers[layer];
  const widest = measure(String(inputs - 1), NUMBER_SIZE, 400) + 0.8;
  const step = STEPS.find((columns) => columns * cellWidth >= widest)!;
  const items: Item[] = [];
  for (let column = 0; column < inputs; column += step) {
    items.push(ink(String(column), middle(column), y, NUMBER_SIZE, { align: 'center' }));
  }
  return items;
}

/** How many columns are from one number to the next. */
const STEPS = [1, 2, 5, 10, 20, 50];

/** Number and name of each column, if any has a name and there is room for names. */
function turnedLabels(
  pictured: Pictured,
  layer: number,
  cellWidth: number,
): readonly string[] | null {
  const before = layer - 1;
  const names = pictured.names[before].map((_, index) =>
    ownName(pictured, { layer: before, index }),
  );
  if (cellWidth < LEAST_NAMED || names.every((name) => name === '')) return null;
  return names.map((name, index) => (name ? `${index} ${name}` : String(index)));
}

function turnedSize(cellWidth: number): number {
  return Math.min(2.4, 0.85 * cellWidth);
}
