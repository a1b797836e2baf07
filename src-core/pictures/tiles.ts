import { SIDE } from '../network/shape';
import { layerTitle } from '../document/labels';
import { HEADING_HEIGHT, headingItems } from './heading';
import { wholePixels, type Item, type Measure } from './picture';
import { ownName, strongest, type Pictured } from './pictured';
import { aside, ink } from './text';
import { fitted, onTwoLines, signedNumber, unsignedNumber } from './words';
import { message } from '../words/message';
import type { Speech } from '../words/words';

/** Of a tile, in millimetres; larger ones say no more. */
const LARGEST_SIDE = 56;
/** Between tiles, in millimetres. */
const GAP = 4;
const WIDEST_GAP = 12;
const WIDEST_ROW_GAP = 8;
/** From one line of a caption to the next, for each unit of the size. */
const LINE = 1.2;

/** How the tiles of the first layer stand; lengths in millimetres. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  /** Of the picture of one neuron's weights. */
  readonly side: number;
  readonly textSize: number;
  /** Below each tile, of which names take one line or two. */
  readonly captionHeight: number;
  readonly nameLines: 1 | 2;
}

/** Tiles that are this much smaller than they could be are well enough, if there are fewer rows. */
const WELL_ENOUGH = 0.85;

/**
 * Tiles for all neurons of the first layer, nearly as large as they can be below a heading: with two
 * lines for names if one is too long for one line, unless the tiles would be much smaller for it.
 * @param least the side of a tile, in millimetres, that is not given up for names
 */
export function tileGrid(
  pictured: Pictured,
  room: { width: number; height: number },
  dpi: number,
  least: number,
  measure: Measure,
): TileGrid {
  const count = pictured.network.layers[0].outputs;
  const withLines = (nameLines: 1 | 2) => {
    const grids = Array.from({ length: count }, (_, i) =>
      gridOf(count, i + 1, room, dpi, nameLines),
    );
    const largest = Math.max(...grids.map(({ side }) => side));
    return grids.findLast(({ side }) => side >= WELL_ENOUGH * largest)!;
  };
  const usual = withLines(1);
  const areShort = pictured.names[0].every((_, index) => {
    const room = usual.side - numberWidth(index, usual.textSize, measure);
    return measure(ownName(pictured, { layer: 0, index }), usual.textSize, 400) <= room;
  });
  if (areShort) return usual;
  const higher = withLines(2);
  return higher.side >= Math.max(least, WELL_ENOUGH * usual.side) ? higher : usual;
}

function gridOf(
  count: number,
  columns: number,
  { width, height }: { width: number; height: number },
  dpi: number,
  nameLines: 1 | 2,
): TileGrid {
  const rows = Math.ceil(count / columns);
  const pitch = (height - HEADING_HEIGHT + GAP) / rows;
  const widest = Math.min(LARGEST_SIDE, (width + GAP) / columns - GAP, pitch - GAP);
  const textSize = Math.min(3, Math.max(1.6, widest * 0.085));
  const captionHeight = (1.4 + LINE * nameLines) * textSize;
  const side = SIDE * wholePixels(Math.min(widest, pitch - GAP - captionHeight) / SIDE, dpi);
  return { columns, rows, side, textSize, captionHeight, nameLines };
}

/**
 * The first layer: the weights of each neuron as a picture of 28 × 28, with number, name and bias.
 * @returns also how high all of it is
 */
export function tileItems(
  pictured: Pictured,
  { columns, rows, side, textSize, captionHeight, nameLines }: TileGrid,
  place: { x: number; y: number; width: number; height: number },
  measure: Measure,
): { items: Item[]; height: number } {
  const { network, speech } = pictured;
  const [{ biases, outputs, weights }] = network.layers;
  // The same for all neurons, so that it has words at its ends; the numbers are in the captions.
  const max = speech.say(message('picture.max'));
  const ends = strongest(weights) === 0 ? null : { low: `−${max}`, high: `+${max}` };
  const title = speech.say(layerTitle(network.sizes, 0));
  const detail = speech.say(message('picture.firstLayer', { count: outputs, side: SIDE }));
  const items = headingItems({ title, detail, ends }, place, measure, speech);

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
        { x, y: y + side, width: side, nameLines },
        textSize,
        measure,
        speech,
      ),
    );
  }
  return { items, height: HEADING_HEIGHT + (rows - 1) * pitchY + side + captionHeight };
}

/** Number and name, and below them the bias and the strongest weight. */
function captionItems(
  { index, name, bias, max }: { index: number; name: string; bias: number; max: number },
  { x, y, width, nameLines }: { x: number; y: number; width: number; nameLines: 1 | 2 },
  size: number,
  measure: Measure,
  speech: Speech,
): Item[] {
  const number = String(index);
  const after = numberWidth(index, size, measure);
  const room = width - after;
  const lines =
    nameLines === 1 ? [fitted(name, room, measure, size)] : onTwoLines(name, room, measure, size);
  const base = (line: number) => y + (1.35 + LINE * line) * size;
  const last = base(lines.length);
  return [
    ink(number, x, base(0), size, { weight: 600 }),
    ...lines.map((line, i) => ink(line, x + after, base(i), size)),
    aside(
      speech.say(message('picture.biasOf', { value: signedNumber(bias, speech) })),
      x,
      last,
      size,
    ),
    aside(`±${unsignedNumber(max, speech)}`, x + width, last, size, { align: 'right' }),
  ];
}

/** Of a neuron's number in its caption, with the gap behind it. */
function numberWidth(index: number, size: number, measure: Measure): number {
  return measure(`${index} `, size, 600) + size * 0.15;
}
