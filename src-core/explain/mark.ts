import type { Muted } from '../network/muted';
import type { Network } from '../network/network';
import { PIXELS, SIDE } from '../network/shape';
import type { MarkCorner } from './change-kinds';
import { answersUnder, type PracticeDigits } from './over-digits';

/* A mark in a corner of all digits of a class: does anything look at it? */

/** Pixels on each side of a mark, and how far it is from the edges. */
const MARK = 3;
const FROM_EDGE = 1;

/** The pixels of a mark in a corner, row by row. */
export function markIn(corner: MarkCorner): number[] {
  const far = SIDE - FROM_EDGE - MARK;
  const left = corner === 'topLeft' || corner === 'bottomLeft' ? FROM_EDGE : far;
  const top = corner === 'topLeft' || corner === 'topRight' ? FROM_EDGE : far;
  return Array.from({ length: MARK * MARK }, (_, i) => {
    return (top + Math.floor(i / MARK)) * SIDE + left + (i % MARK);
  });
}

/** What a mark does. */
export interface Marked {
  /** Digits of the class to practise on; how many are right without the mark and with it. */
  readonly count: number;
  readonly before: number;
  readonly after: number;
  /** How many of them are answered otherwise. */
  readonly changed: number;
  /** Of all other digits, with the same mark: how many turn to the class because of it. */
  readonly others: number;
  readonly drawn: number;
  /** By how much full ink there would move the weighted sum of each neuron of the first layer. */
  readonly looks: Float64Array;
}

/** Puts the mark on all digits to practise on, and looks at what their answers become. */
export function markDigits(
  network: Network,
  muted: Muted | undefined,
  digits: PracticeDigits,
  { label, corner }: { readonly label: number; readonly corner: MarkCorner },
): Marked {
  const { labels, practice } = digits;
  const mark = markIn(corner);
  const before = answersUnder(network, muted, digits, null);
  const after = answersUnder(network, muted, digits, (picture) => {
    for (const pixel of mark) picture[pixel] = 1;
    return picture;
  });
  const found = { count: 0, before: 0, after: 0, changed: 0, others: 0, drawn: 0 };
  for (let i = 0; i < practice; i++) {
    if (labels[i] === label) {
      found.count++;
      if (before[i] === label) found.before++;
      if (after[i] === label) found.after++;
      if (after[i] !== before[i]) found.changed++;
    } else {
      found.others++;
      if (after[i] === label && before[i] !== label) found.drawn++;
    }
  }
  const [{ weights, outputs }] = network.layers;
  const looks = Float64Array.from({ length: outputs }, (_, j) =>
    mark.reduce((sum, pixel) => sum + weights[j * PIXELS + pixel], 0),
  );
  return { ...found, looks };
}
