import { formatSizes, parameterCount } from '../network/shape';
import { message, type Message } from '../words/message';
import type { Speech } from '../words/words';
import type { Item, Measure } from './picture';
import type { Pictured } from './pictured';
import { aside, ink } from './text';
import { drawable, fitted, fittingSize } from './words';

interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Long titles are smaller, before they are cut. */
const TITLE_SIZES = { least: 4.2, most: 6.5 };

/** At the head of a page: what the network is called, its structure, and who made it. */
export function titleItems(
  { title, author, network, speech }: Pictured,
  { x, y, width }: Line,
  measure: Measure,
): Item[] {
  const sizes = formatSizes(network.sizes);
  const about = message('picture.structure', { sizes, parameters: parameterCount(network.sizes) });
  const maker = drawable(author);
  const by = maker === '' ? about : message('picture.by', { about, author: maker });
  const name = drawable(title);
  const size = fittingSize(name, width, measure, TITLE_SIZES, 600);
  return [
    ink(fitted(name, width, measure, size, 600), x, y + 5.2, size, { weight: 600 }),
    aside(fitted(speech.say(by), width, measure, 3), x, y + 10.6, 3),
  ];
}

/** At the foot of a page, above `y`: how the colours are read. */
export function footItems({ x, y, width }: Line, note: Message, { say }: Speech): Item[] {
  return [
    aside(`${say(message('picture.legend'))} ${say(note)}`, x, y - 0.6, 2.4),
    aside('Knobs', x + width, y - 0.6, 2.4, { align: 'right' }),
  ];
}
