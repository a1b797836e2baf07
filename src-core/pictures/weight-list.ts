import type { NeuronId } from '../network/shape';
import { layerTitle } from '../workbench/labels';
import { wholePixels, type Item, type Measure } from './picture';
import { ownName, strongest, type Pictured } from './pictured';
import { aside, CAP_HEIGHT, ink } from './text';
import { fitted, signedNumber } from './words';

/** How many weights stand below each other before another column begins. */
const MOST_ROWS = 32;
const ROW_HEIGHT = 5.5;
const SIZE = 2.8;
const HEAD_HEIGHT = 6;

/** Parts of a column and where they begin, in millimetres. */
const NUMBER_END = 6;
const NAME = 7.5;
const NAME_WIDTH = 25;
const CELL = 34;
const NUMBER = 41;
const COLUMN_WIDTH = 52;
const COLUMN_GAP = 8;

/** As wide as the bias and the scale below need it. */
const LEAST_COLUMNS = 2;

/** The weights of a neuron of a later layer: where each comes from, its colour and its number. */
export function weightList(
  pictured: Pictured,
  neuron: NeuronId,
  place: { x: number; y: number },
  dpi: number,
  measure: Measure,
): { items: Item[]; width: number; height: number } {
  const values = pictured.network.weightsOf(neuron.layer, neuron.index);
  const max = strongest(values) || 1;
  const from = neuron.layer - 1;
  const columns = Math.max(LEAST_COLUMNS, Math.ceil(values.length / MOST_ROWS));
  const rows = Math.ceil(values.length / columns);
  const side = wholePixels(ROW_HEIGHT - 1.5, dpi);
  const source = layerTitle(pictured.network.sizes, from).toLowerCase();
  const items: Item[] = [aside(`weights from ${source}`, place.x, place.y + SIZE, SIZE)];
  values.forEach((value, index) => {
    const x = place.x + Math.floor(index / rows) * (COLUMN_WIDTH + COLUMN_GAP);
    const y = place.y + HEAD_HEIGHT + (index % rows) * ROW_HEIGHT;
    const base = y + side / 2 + (CAP_HEIGHT * SIZE) / 2;
    const name = ownName(pictured, { layer: from, index });
    items.push(
      ink(String(index), x + NUMBER_END, base, SIZE, { weight: 600, align: 'right' }),
      ink(fitted(name, NAME_WIDTH, measure, SIZE), x + NAME, base, SIZE),
      {
        ...{ kind: 'cells', x: x + CELL, y, width: side, height: side },
        ...{ columns: 1, values: [value], max },
      },
      ink(signedNumber(value), x + NUMBER, base, SIZE),
    );
  });
  return {
    items,
    width: columns * (COLUMN_WIDTH + COLUMN_GAP) - COLUMN_GAP,
    height: HEAD_HEIGHT + rows * ROW_HEIGHT,
  };
}
