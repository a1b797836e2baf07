import type { Item, Measure } from './picture';
import { SCALE_HEIGHT, scaleBar, type ScaleEnds } from './scale-bar';
import { aside, ink } from './text';
import type { Speech } from '../words/words';
import { fitted } from './words';

/** Of a layer's heading, with the room below it. */
export const HEADING_HEIGHT = 12;

/** What a heading says; `ends` are null if all weights are 0. */
interface Heading {
  readonly title: string;
  readonly detail: string;
  readonly ends: ScaleEnds | null;
}

/** A layer's title on the left, and on the right what its colours mean. */
export function headingItems(
  { title, detail, ends }: Heading,
  { x, y, width }: { x: number; y: number; width: number },
  measure: Measure,
  speech: Speech,
): Item[] {
  const barWidth = Math.min(48, width * 0.42);
  const room = width - barWidth - 4;
  return [
    ink(fitted(title, room, measure, 4, 600), x, y + 3.4, 4, { weight: 600 }),
    aside(fitted(detail, room, measure, 2.6), x, y + SCALE_HEIGHT + 1.2, 2.6),
    ...scaleBar(ends, { x: x + width - barWidth, y: y + 0.8, width: barWidth }, speech),
  ];
}
