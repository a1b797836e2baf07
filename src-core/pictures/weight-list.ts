import type { NeuronId } from '../network/shape';
import { layerName } from '../document/labels';
import { wholePixels, type Item, type Measure } from './picture';
import { ownName, strongest, type Pictured } from './pictured';
import { aside, CAP_HEIGHT, ink } from './text';
import { fitted, signedNumber } from './words';
import { message } from '../words/message';

/** How many weights stand below each other before another column begins. */
const MOST_ROWS = 32;
const ROW_HEIGHT = 5.5;
const SIZE = 2.8;
const HEAD_HEIGHT = 6;

/** Parts of a column and where they begin, in millimetres. */
const NUMBER_END = 6;
const NAME = 7.5;
const COLUMN_GAP = 8;

/** Names have as much room as the longest needs, between these. */
const LEAST_NAME = 25;
const MOST_NAME = 50;
/** From the end of the names: the cell, its number, and the end of the column. */
const CELL = 1.5;
const NUMBER = 8.5;
const END = 19.5;

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
  const { speech } = pictured;
  const values = pictured.network.weightsOf(neuron.layer, neuron.index);
  const max = strongest(values) || 1;
  const from = neuron.layer - 1;
  const columns = Math.max(LEAST_COLUMNS, Math.ceil(values.length / MOST_ROWS));
  const rows = Math.ceil(values.length / columns);
  const side = wholePixels(ROW_HEIGHT - 1.5, dpi);
  const layer = layerName(pictured.network.sizes, from);
  const names = Array.from(values, (_, index) => ownName(pictured, { layer: from, index }));
  const longest = Math.max(...names.map((name) => measure(name, SIZE, 400)));
  const nameWidth = Math.min(MOST_NAME, Math.max(LEAST_NAME, longest));
  const afterName = NAME + nameWidth;
  const columnWidth = afterName + END;
  const items: Item[] = [
    aside(speech.say(message('picture.weightsFrom', { layer })), place.x, place.y + SIZE, SIZE),
  ];
  values.forEach((value, index) => {
    const x = place.x + Math.floor(index / rows) * (columnWidth + COLUMN_GAP);
    const y = place.y + HEAD_HEIGHT + (index % rows) * ROW_HEIGHT;
    const base = y + side / 2 + (CAP_HEIGHT * SIZE) / 2;
    items.push(
      ink(String(index), x + NUMBER_END, base, SIZE, { weight: 600, align: 'right' }),
      ink(fitted(names[index], nameWidth, measure, SIZE), x + NAME, base, SIZE),
      {
        ...{ kind: 'cells', x: x + afterName + CELL, y, width: side, height: side },
        ...{ columns: 1, values: [value], max },
      },
      ink(signedNumber(value, speech), x + afterName + NUMBER, base, SIZE),
    );
  });
  return {
    items,
    width: columns * (columnWidth + COLUMN_GAP) - COLUMN_GAP,
    height: HEAD_HEIGHT + rows * ROW_HEIGHT,
  };
}
