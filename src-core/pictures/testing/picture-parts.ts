import { defaultNames } from '../../document/network-document';
import { Network } from '../../network/network';
import type { LayerSizes } from '../../network/shape';
import type { CellsItem, Item, Measure, Picture, TextItem } from '../picture';
import type { Pictured } from '../pictured';
import { english } from '../../words/english';

/** Every character is 0.55 of the size wide, a little more than they are on average. */
export const measure: Measure = (text, size) => Array.from(text).length * size * 0.55;

/** A network of zeros whose neurons have long names, if any. */
export function pictured(sizes: LayerSizes, name = ''): Pictured {
  const names = defaultNames(sizes).map((layer) =>
    layer.map((own, index) => (name && own === '' ? `${name} ${index}` : own)),
  );
  return {
    network: new Network(sizes),
    names,
    title: 'Ten stamps',
    author: 'Ada',
    speech: english,
  };
}

/** All lines of text, in the order in which they are painted. */
export function textsOf({ items }: Picture): string[] {
  return items.filter(isText).map(({ text }) => text);
}

/** All grids of cells, in the order in which they are painted. */
export function cellItems({ items }: Picture): CellsItem[] {
  return items.filter((item) => item.kind === 'cells');
}

/** A rectangle in millimetres from the upper left corner of the page. */
interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What an item covers, with the frame of cells and without what text has below its line. */
export function itemBounds(item: Item): Bounds {
  if (item.kind === 'cells') {
    const { x, y, width, height } = item;
    return { left: x, top: y, right: x + width, bottom: y + height };
  }
  const width = measure(item.text, item.size, item.weight);
  const before = { left: 0, center: width / 2, right: width }[item.align];
  const cap = 0.73 * item.size;
  return item.turned
    ? { left: item.x - cap, top: item.y - width + before, right: item.x, bottom: item.y + before }
    : { left: item.x - before, top: item.y - cap, right: item.x - before + width, bottom: item.y };
}

function isText(item: Item): item is TextItem {
  return item.kind === 'text';
}
