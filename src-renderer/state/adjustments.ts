import type { Operation } from '#core/grid/operation-schema';
import type { MessageId } from '#core/words/message';

/** A number that an adjustment takes. */
export interface AdjustmentNumber {
  readonly label: MessageId;
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
  /** `action.` and this are its words, and with `.about` behind them what it does. */
  readonly id: AdjustmentId;
  /** What the person is asked for; the operation takes one of each. */
  readonly numbers: readonly AdjustmentNumber[];
  operation(values: readonly number[]): Operation;
}

type AdjustmentId =
  | 'scale'
  | 'add'
  | 'clamp'
  | 'smooth'
  | 'sharpen'
  | 'shift'
  | 'rotate'
  | 'randomise'
  | 'flipSigns'
  | 'mirrorLeftRight'
  | 'mirrorTopBottom'
  | 'meanToZero'
  | 'normaliseLength'
  | 'normalisePeak'
  | 'clearWeights';

/** As large a number as weights are likely to be. */
const REACH = 3;

export const ADJUSTMENTS: readonly Adjustment[] = [
  {
    id: 'scale',
    numbers: [{ label: 'adjust.factor', start: 1.5, min: 0, max: 4 }],
    operation: ([factor]) => ({ kind: 'scale', factor }),
  },
  {
    id: 'add',
    numbers: [{ label: 'adjust.amount', start: 0.1, min: -REACH, max: REACH }],
    operation: ([amount]) => ({ kind: 'add', amount }),
  },
  {
    id: 'clamp',
    numbers: [
      { label: 'adjust.from', start: -0.5, min: -REACH, max: REACH },
      { label: 'adjust.to', start: 0.5, min: -REACH, max: REACH },
    ],
    operation: ([a, b]) => ({ kind: 'clamp', least: Math.min(a, b), most: Math.max(a, b) }),
  },
  {
    id: 'smooth',
    numbers: [{ label: 'adjust.strength', start: 0.5, min: 0, max: 1, least: 0, most: 1 }],
    operation: ([strength]) => ({ kind: 'smooth', strength }),
  },
  {
    id: 'sharpen',
    numbers: [{ label: 'adjust.strength', start: 0.5, min: 0, max: 2, least: 0 }],
    operation: ([strength]) => ({ kind: 'sharpen', strength }),
  },
  {
    id: 'shift',
    numbers: [
      { label: 'adjust.right', start: 1, min: -14, max: 14, whole: true },
      { label: 'adjust.down', start: 0, min: -14, max: 14, whole: true },
    ],
    operation: ([dx, dy]) => ({ kind: 'shift', dx: Math.round(dx), dy: Math.round(dy) }),
  },
  {
    id: 'rotate',
    numbers: [{ label: 'adjust.degrees', start: 90, min: -180, max: 180 }],
    operation: ([degrees]) => ({ kind: 'rotate', degrees }),
  },
  {
    id: 'randomise',
    numbers: [
      { label: 'adjust.deviation', start: 0.1, min: 0, max: 1, least: 0 },
      { label: 'adjust.seed', start: 1, min: 0, max: 100, least: 0, whole: true },
    ],
    operation: ([deviation, seed]) => ({ kind: 'randomise', deviation, seed: Math.round(seed) }),
  },
  atOnce('flipSigns', { kind: 'negate' }),
  atOnce('mirrorLeftRight', { kind: 'mirror', axis: 'leftRight' }),
  atOnce('mirrorTopBottom', { kind: 'mirror', axis: 'topBottom' }),
  atOnce('meanToZero', { kind: 'balance' }),
  atOnce('normaliseLength', { kind: 'unitNorm' }),
  atOnce('normalisePeak', { kind: 'largestTo', value: 1 }),
  atOnce('clearWeights', { kind: 'clear' }),
];

function atOnce(id: AdjustmentId, operation: Operation): Adjustment {
  return { id, numbers: [], operation: () => operation };
}
