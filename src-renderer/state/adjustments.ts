import type { Operation } from '#core/grid/operation-schema';

/** A number that an adjustment takes. */
export interface AdjustmentNumber {
  readonly label: string;
  readonly start: number;
  /** What the slider reaches; the field may exceed it where `least` and `most` allow. */
  readonly min: number;
  readonly max: number;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** Something that can be done to all weights of a grid, or to all that are selected. */
export interface Adjustment {
  readonly text: string;
  readonly title: string;
  /** What the person is asked for; the operation takes one of each. */
  readonly numbers: readonly AdjustmentNumber[];
  operation(values: readonly number[]): Operation;
}

/** As large a number as weights are likely to be. */
const REACH = 3;

export const ADJUSTMENTS: readonly Adjustment[] = [
  {
    text: 'Scale',
    title: 'Multiplies every weight',
    numbers: [{ label: 'factor', start: 1.5, min: 0, max: 4 }],
    operation: ([factor]) => ({ kind: 'scale', factor }),
  },
  {
    text: 'Add',
    title: 'Adds the same to every weight',
    numbers: [{ label: 'amount', start: 0.1, min: -REACH, max: REACH }],
    operation: ([amount]) => ({ kind: 'add', amount }),
  },
  {
    text: 'Clamp',
    title: 'Brings weights beyond two limits back to them',
    numbers: [
      { label: 'from', start: -0.5, min: -REACH, max: REACH },
      { label: 'to', start: 0.5, min: -REACH, max: REACH },
    ],
    operation: ([a, b]) => ({ kind: 'clamp', least: Math.min(a, b), most: Math.max(a, b) }),
  },
  {
    text: 'Smooth',
    title: 'Moves every weight towards the mean of its neighbours',
    numbers: [{ label: 'strength', start: 0.5, min: 0, max: 1, least: 0, most: 1 }],
    operation: ([strength]) => ({ kind: 'smooth', strength }),
  },
  {
    text: 'Sharpen',
    title: 'Moves every weight away from the mean of its neighbours',
    numbers: [{ label: 'strength', start: 0.5, min: 0, max: 2, least: 0 }],
    operation: ([strength]) => ({ kind: 'sharpen', strength }),
  },
  {
    text: 'Shift',
    title: 'Moves all weights by whole cells; zeros come in',
    numbers: [
      { label: 'right', start: 1, min: -14, max: 14, whole: true },
      { label: 'down', start: 0, min: -14, max: 14, whole: true },
    ],
    operation: ([dx, dy]) => ({ kind: 'shift', dx: Math.round(dx), dy: Math.round(dy) }),
  },
  {
    text: 'Rotate',
    title: 'Turns the weights clockwise about the middle',
    numbers: [{ label: 'degrees', start: 90, min: -180, max: 180 }],
    operation: ([degrees]) => ({ kind: 'rotate', degrees }),
  },
  {
    text: 'Randomise',
    title: 'Normally distributed weights; the same seed gives the same ones',
    numbers: [
      { label: 'deviation', start: 0.1, min: 0, max: 1, least: 0 },
      { label: 'seed', start: 1, min: 0, max: 100, least: 0, whole: true },
    ],
    operation: ([deviation, seed]) => ({ kind: 'randomise', deviation, seed: Math.round(seed) }),
  },
  simple('Negate', 'Swaps plus and minus', { kind: 'negate' }),
  simple('Mirror left to right', 'Left becomes right', { kind: 'mirror', axis: 'leftRight' }),
  simple('Mirror top to bottom', 'Top becomes bottom', { kind: 'mirror', axis: 'topBottom' }),
  simple('Balance: mean 0', 'Sum and mean become 0: ink everywhere no longer excites the neuron', {
    kind: 'balance',
  }),
  simple('Length 1', 'The root of the sum of squares becomes 1', { kind: 'unitNorm' }),
  simple('Largest to 1', 'Scales so that the strongest weight is ±1', {
    kind: 'largestTo',
    value: 1,
  }),
  simple('Clear', 'Sets all to 0', { kind: 'clear' }),
];

function simple(text: string, title: string, operation: Operation): Adjustment {
  return { text, title, numbers: [], operation: () => operation };
}
