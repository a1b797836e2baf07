import * as v from 'valibot';

const finite = v.pipe(v.number(), v.finite());
const integer = v.pipe(v.number(), v.safeInteger());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const atLeastZero = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What can be done to all selected weights of a grid at once. */
export const operationSchema = v.variant('kind', [
  v.object({ kind: v.literal('scale'), factor: finite }),
  v.object({ kind: v.literal('add'), amount: finite }),
  v.object({ kind: v.literal('negate') }),
  /** Brings what is below `least` up to it and what is above `most` down to it. */
  v.object({ kind: v.literal('clamp'), least: finite, most: finite }),
  /** Subtracts the mean. */
  v.object({ kind: v.literal('zeroMean') }),
  /** Subtracts the mean, and then the rest that float32 leaves: see `balance`. */
  v.object({ kind: v.literal('balance') }),
  /** Scales so that the root of the sum of squares is 1. */
  v.object({ kind: v.literal('unitNorm') }),
  /** Scales so that the largest magnitude is `value`. */
  v.object({ kind: v.literal('largestTo'), value: atLeastZero }),
  /** So far from each value towards the mean of its 3×3 neighbourhood. */
  v.object({ kind: v.literal('smooth'), strength: share }),
  /** So far from each value away from the mean of its 3×3 neighbourhood. */
  v.object({ kind: v.literal('sharpen'), strength: atLeastZero }),
  /** By whole cells; zeros come in. */
  v.object({ kind: v.literal('shift'), dx: integer, dy: integer }),
  v.object({ kind: v.literal('mirror'), axis: v.picklist(['leftRight', 'topBottom']) }),
  /** Clockwise about the centre. */
  v.object({ kind: v.literal('rotate'), degrees: finite }),
  /** Normally distributed with mean 0; the same seed gives the same weights. */
  v.object({
    kind: v.literal('randomise'),
    seed: v.pipe(integer, v.minValue(0)),
    deviation: atLeastZero,
  }),
  v.object({ kind: v.literal('clear') }),
  /** Clears what went to the clipboard. */
  v.object({ kind: v.literal('cut') }),
]);

export type Operation = v.InferOutput<typeof operationSchema>;
