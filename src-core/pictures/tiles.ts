import { SIDE } from '../network/shape';
import { layerTitle } from '../workbench/labels';
import { HEADING_HEIGHT, headingItems } from './heading';
import { wholePixels, type Item, type Measure } from './picture';
import { ownName, strongest, type Pictured } from './pictured';
import { aside, ink } from './text';
import { fitted, signedNumber, unsignedNumber } from './words';

/** Of a tile, in millimetres; larger ones say no more. */
const LARGEST_SIDE = 56;
/** Between tiles, in millimetres. */
const GAP = 4;
const WIDEST_GAP = 12;
const WIDEST_ROW_GAP = 8;

/** How the tiles of the first layer stand; lengths in millimetres. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  /** Of the picture of one neuron's weights. */
  readonly side: number;
  readonly textSize: number;
  /** Below each tile. */
  readonly captionHeight: number;
}

/** Tiles that are this much smaller than they could be are well enough, if there are fewer rows. */
const WELL_ENOUGH = 0.85;

/** Tiles for so many neurons, nearly as large as they can be below a heading. */
export function tileGrid(
  count: number,
  room: { width: number; height: number },
  dpi: number,
): TileGrid {
  const grids = Array.from({ length: count }, (_, i) => gridOf(count, i + 1, room, dpi));
  const largest = Math.max(...grids.map(({ side }) => side));
  return grids.findLast(({ side }) => side >= WELL_ENOUGH * largest)!;
}

function gridOf(
  count: number,
  columns: number,
  { width, height }: { width: number; height: number },
  dpi: number,
): TileGrid {
  const rows = Math.ceil(count / columns);
  const pitch = (height - HEADING_HEIGHT + GAP) / rows;
  const widest = Math.min(LARGEST_SIDE, (width + GAP) / columns - GAP, pitch - GAP);
  const textSize = Math.min(3, Math.max(1.6, widest * 0.085));
  const captionHeight = 2.6 * textSize;
  const side = SIDE * wholePixels(Math.min(widest, pitch - GAP - captionHeight) / SIDE, dpi);
  return { columns, rows, side, textSize, captionHeight };
}

/**
 * The first layer: the weights of each neuron as a picture of 28 × 28, with number, name and bias.
 * @returns also how high all of it is
 */
export function tileItems(
  pictured: Pictured,
  { columns, rows, side, textSize, captionHeight }: TileGrid,
  place: { x: number; y: number; width: number; height: number },
  measure: Measure,
): { items: Item[]; height: number } {
  const { network } = pictured;
  const [{ biases, outputs, weights }] = network.layers;
  // The same for all neurons, so that it has words at its ends; the numbers are in the captions.
  const ends = strongest(weights) === 0 ? null : { low: '−max', high: '+max' };
  const title = layerTitle(network.sizes, 0);
  const neurons = outputs === 1 ? '1 neuron, with' : `${outputs} neurons, each with`;
  const detail = `${neurons} the weights of ${SIDE} × ${SIDE} pixels; its max is the number with ±`;
  const items = headingItems({ title, detail, ends }, place, measure);

  const across = columns > 1 ? (place.width - columns * side) / (columns - 1) : 0;
  const pitchX = side + Math.min(across, WIDEST_GAP);
  const below = (place.height - HEADING_HEIGHT + GAP) / rows;
  const pitchY = Math.min(below, side + captionHeight + WIDEST_ROW_GAP);
  for (let index = 0; index < outputs; index++) {
    const x = place.x + (index % columns) * pitchX;
    const y = place.y + HEADING_HEIGHT + Math.floor(index / columns) * pitchY;
    const values = network.weightsOf(0, index);
    const name = ownName(pictured, { layer: 0, index });
    const max = strongest(values);
    items.push({
      ...{ kind: 'cells', x, y, width: side, height: side },
      ...{ columns: SIDE, values, max: max || 1 },
    });
    items.push(
      ...captionItems(
        { index, name, bias: biases[index], max },
        { x, y: y + side, width: side },
        textSize,
        measure,
      ),
    );
  }
  return { items, height: HEADING_HEIGHT + (rows - 1) * pitchY + side + captionHeight };
}

/** Number and name, and below them the bias and the strongest weight. */
function captionItems(
  { index, name, bias, max }: { index: number; name: string; bias: number; max: number },
  { x, y, width }: { x: number; y: number; width: number },
  size: number,
  measure: Measure,
): Item[] {
  const number = String(index);
  const after = measure(`${number} `, size, 600) + size * 0.15;
  return [
    ink(number, x, y + 1.35 * size, size, { weight: 600 }),
    ink(fitted(name, width - after, measure, size), x + after, y + 1.35 * size, size),
    aside(`bias ${signedNumber(bias)}`, x, y + 2.55 * size, size),
    aside(`±${unsignedNumber(max)}`, x + width, y + 2.55 * size, size, { align: 'right' }),
  ];
}
