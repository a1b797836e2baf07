import type { Item } from './picture';
import { aside } from './text';
import { signedNumber } from './words';

/** From −1 to +1, one step of colour a cell: with the marks that negative cells have. */
const STEPS = Float32Array.from({ length: 21 }, (_, i) => (i - 10) / 10);

const BAR_HEIGHT = 2.8;
const SIZE = 2.4;

/** How high a scale is, with its numbers. */
export const SCALE_HEIGHT = 6.4;

/**
 * What the colours mean: a bar from the strongest negative weight to the strongest positive one,
 * with numbers below.
 * @param max the |value| that has the full colour; 0 if there is none, and then that is said
 */
export function scaleBar(max: number, x: number, y: number, width: number): Item[] {
  const base = y + SCALE_HEIGHT - 0.6;
  if (max === 0) {
    return [aside('All weights are 0.', x + width, base, SIZE, { align: 'right' })];
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
    aside(signedNumber(-max), x, base, SIZE),
    aside('0', x + width / 2, base, SIZE, { align: 'center' }),
    aside(signedNumber(max), x + width, base, SIZE, { align: 'right' }),
  ];
}
