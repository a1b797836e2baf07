import { layerName, layerTitle } from '../document/labels';
import { columnLabels, columnLabelsHeight } from './column-labels';
import { HEADING_HEIGHT, headingItems } from './heading';
import { wholePixels, type Item, type Measure } from './picture';
import { ownName, strongest, type Pictured } from './pictured';
import { endsOf } from './scale-bar';
import { aside, CAP_HEIGHT, ink } from './text';
import { fitted, signedNumber } from './words';
import { message } from '../words/message';

const LARGEST_CELL = 5;
const LEAST_CELL = 0.25;
/** Rows are no lower, so that each can still be written beside. */
const LOWEST_ROW = 1.6;
/** Layers of many neurons have lower rows, so that all of them are no higher than this. */
const HIGHEST = 100;
const WIDEST_NAME = 24;
const LARGEST_TEXT = 2.5;

/** How the weights of a later layer stand; lengths in millimetres. */
export interface MatrixGrid {
  readonly layer: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly textSize: number;
  /** Left of the cells: the number, and the name. */
  readonly numberWidth: number;
  readonly nameWidth: number;
  /** Right of the cells. */
  readonly biasWidth: number;
  /** Above the cells. */
  readonly labelsHeight: number;
  /** All of it, with the heading. */
  readonly width: number;
  readonly height: number;
}

/** The largest cells that there is room for. */
export function matrixGrid(
  pictured: Pictured,
  layer: number,
  room: number,
  dpi: number,
  measure: Measure,
): MatrixGrid {
  const { speech } = pictured;
  const { biases, inputs, outputs } = pictured.network.layers[layer];
  const widest = (texts: readonly string[], size: number, weight: 400 | 600 = 400) =>
    Math.max(...texts.map((text) => measure(text, size, weight)));
  const names = Array.from({ length: outputs }, (_, index) => ownName(pictured, { layer, index }));
  const numberWidth = widest([String(outputs - 1)], LARGEST_TEXT, 600) + 1.4;
  const longest = widest(names, LARGEST_TEXT);
  const biasWidth =
    1.4 +
    Math.max(
      widest(
        Array.from(biases, (bias) => signedNumber(bias, speech)),
        LARGEST_TEXT,
      ),
      measure(speech.say(message('picture.bias')), 2.4, 400),
    );

  // Where the cells are as large as they get, names have what they leave.
  const left = room - numberWidth - biasWidth - inputs * LARGEST_CELL - 1.4;
  const most = Math.max(left, Math.min(WIDEST_NAME, room / 4));
  const nameWidth = longest > 0 ? Math.min(most, longest) + 1.4 : 0;
  const free = room - numberWidth - nameWidth - biasWidth;
  const cell = Math.min(LARGEST_CELL, Math.max(LEAST_CELL, free / inputs));
  const cellWidth = wholePixels(cell, dpi);
  const rowHeight = Math.max(LOWEST_ROW, Math.min(cellWidth, HIGHEST / outputs));
  const cellHeight = wholePixels(rowHeight, dpi);
  const labelsHeight = columnLabelsHeight(pictured, layer, cellWidth, measure);
  return {
    ...{ layer, cellWidth, cellHeight, numberWidth, nameWidth, biasWidth, labelsHeight },
    textSize: Math.min(LARGEST_TEXT, cellHeight * 0.9),
    width: numberWidth + nameWidth + inputs * cellWidth + biasWidth,
    height: HEADING_HEIGHT + labelsHeight + outputs * cellHeight,
  };
}

/** A later layer: a row for each of its neurons, a column for each neuron of the layer before. */
export function matrixItems(
  pictured: Pictured,
  grid: MatrixGrid,
  place: { x: number; y: number; width: number },
  measure: Measure,
): Item[] {
  const { layer, cellWidth, cellHeight, textSize, numberWidth, nameWidth, labelsHeight } = grid;
  const { network, speech } = pictured;
  const { biases, inputs, outputs, weights } = network.layers[layer];
  const max = strongest(weights);
  const title = speech.say(layerTitle(network.sizes, layer));
  const before = layerName(network.sizes, layer - 1);
  const detail = speech.say(message('picture.columns', { layer: before }));
  const x = place.x + numberWidth + nameWidth;
  const y = place.y + HEADING_HEIGHT + labelsHeight;
  const width = inputs * cellWidth;
  const afterCells = x + width + 1.4;
  const items = [
    ...headingItems({ title, detail, ends: endsOf(max, speech) }, place, measure, speech),
    ...columnLabels(pictured, layer, { x, y: y - 1, cellWidth }, measure),
    aside(speech.say(message('picture.bias')), afterCells, y - 1, 2.4),
  ];
  items.push({
    ...{ kind: 'cells', x, y, width, height: outputs * cellHeight },
    ...{ columns: inputs, values: weights, max: max || 1 },
  });
  for (let index = 0; index < outputs; index++) {
    const base = y + (index + 0.5) * cellHeight + (CAP_HEIGHT * textSize) / 2;
    const name = ownName(pictured, { layer, index });
    const numberEnd = place.x + numberWidth - 1.4;
    items.push(
      ink(String(index), numberEnd, base, textSize, { weight: 600, align: 'right' }),
      ink(fitted(name, nameWidth - 1.4, measure, textSize), numberEnd + 1.4, base, textSize),
      aside(signedNumber(biases[index], speech), afterCells, base, textSize),
    );
  }
  return items;
}
