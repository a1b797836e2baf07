import { footItems, titleItems } from './page-frame';
import { isPainted, type Measure, type Picture } from './picture';
import type { Pictured } from './pictured';
import { shelfItems, shelvesOf, type Shelves } from './shelves';
import { tileGrid, tileItems, type TileGrid } from './tiles';
import { message } from '../words/message';

/** An upright sheet of paper, in millimetres. */
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** A4, A3 and A2, each with as many pixels as are of use on it. */
const PAPERS: readonly Paper[] = [
  { width: 210, height: 297, dpi: 300 },
  { width: 297, height: 420, dpi: 250 },
  { width: 420, height: 594, dpi: 200 },
];
const MARGIN = 13;
const TITLE_HEIGHT = 19;
const FOOT_HEIGHT = 9;
/** Pictures of neurons' weights that would be smaller than this, in mm, are worth larger paper. */
const LEAST_SIDE = 20;
/** The most of the height that the later layers take from the first. */
const MOST_SHELVES = 0.6;

const EACH_ITS_SCALE = message('picture.ownScales');

/**
 * All weights and biases of a network on one sheet of paper: A4, or as much larger as it needs. The
 * first layer is a picture of 28 × 28 for each neuron, each later layer a table with a row for each;
 * each has a scale of its own, so that weak ones are seen too.
 */
export function contactSheet(pictured: Pictured, measure: Measure): Picture {
  const arranged = PAPERS.map((paper) => () => arrange(pictured, paper, measure));
  let found = arranged[0]();
  for (const next of arranged.slice(1)) if (!found.isRoomy) found = next();
  const { paper, room, tiles, shelves } = found;
  const x = MARGIN;
  const y = MARGIN + TITLE_HEIGHT;
  const first = tileItems(pictured, tiles, { x, y, ...room }, measure);
  const items = [
    ...titleItems(pictured, { x, y: MARGIN, width: room.width }, measure),
    ...first.items,
    ...shelfItems(pictured, shelves, { x, y: y + first.height }, measure),
    ...footItems(
      { x, y: paper.height - MARGIN, width: room.width },
      EACH_ITS_SCALE,
      pictured.speech,
    ),
  ];
  return { ...paper, items: items.filter(isPainted) };
}

interface Arrangement {
  readonly paper: Paper;
  /** For the first layer. */
  readonly room: { readonly width: number; readonly height: number };
  readonly tiles: TileGrid;
  readonly shelves: Shelves;
  /** Whether everything is large enough to be seen well. */
  readonly isRoomy: boolean;
}

function arrange(pictured: Pictured, paper: Paper, measure: Measure): Arrangement {
  const width = paper.width - 2 * MARGIN;
  const height = paper.height - 2 * MARGIN - TITLE_HEIGHT - FOOT_HEIGHT;
  const most = { width, height: height * MOST_SHELVES };
  const shelves = shelvesOf(pictured, most, paper.dpi, measure);
  const room = { width, height: height - shelves.height };
  const tiles = tileGrid(pictured, room, paper.dpi, LEAST_SIDE, measure);
  return { paper, room, tiles, shelves, isRoomy: shelves.fit && tiles.side >= LEAST_SIDE };
}
