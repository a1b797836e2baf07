import type { Item } from './picture';
import { aside } from './text';
import { signedNumber } from './words';
import { message } from '../words/message';
import type { Speech } from '../words/words';

/** From −1 to +1, one step of colour a cell: with the marks that negative cells have. */
const STEPS = Float32Array.from({ length: 21 }, (_, i) => (i - 10) / 10);

const BAR_HEIGHT = 2.8;
const SIZE = 2.4;

/** What stands below the ends of a scale. */
export interface ScaleEnds {
  readonly low: string;
  readonly high: string;
}

/** @param max the |value| that has the full colour; 0 if all are zero */
export function endsOf(max: number, speech: Speech): ScaleEnds | null {
  return max === 0 ? null : { low: signedNumber(-max, speech), high: signedNumber(max, speech) };
}

/** How high a scale is, with its numbers. */
export const SCALE_HEIGHT = 6.4;

/**
 * What the colours mean: a bar from the strongest negative weight to the strongest positive one,
 * with what they are below.
 * @param ends null if there are none, and then that is said
 */
export function scaleBar(
  ends: ScaleEnds | null,
  { x, y, width }: { x: number; y: number; width: number },
  { say }: Speech,
): Item[] {
  const base = y + SCALE_HEIGHT - 0.6;
  if (!ends) {
    return [aside(say(message('picture.allZero')), x + width, base, SIZE, { align: 'right' })];
  }
  return [
    {
      kind: 'cells',
      x,
      y,
      width,
      height: BAR_HEIGHT,
      columns: STEPS.length,
      values: STEPS,
      max: 1,
    },
    aside(ends.low, x, base, SIZE),
    aside('0', x + width / 2, base, SIZE, { align: 'center' }),
    aside(ends.high, x + width, base, SIZE, { align: 'right' }),
  ];
}
