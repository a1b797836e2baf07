import * as v from 'valibot';
import { MAX_DIGITS } from '../digits/idx';
import { ANSWERS, UNDECIDED } from '../network/answer';
import { CLASSES } from '../network/shape';
import { MEASURE_NAMES } from './measures';

const digit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(CLASSES - 1));
const digits = v.pipe(v.array(digit), v.maxLength(CLASSES));
const answer = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(UNDECIDED));
const answers = v.pipe(v.array(answer), v.maxLength(ANSWERS));
const positions = v.pipe(
  v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  v.maxLength(MAX_DIGITS),
);
const finite = v.pipe(v.number(), v.finite());

/**
 * Which digits to stamp from, as a description: the same one chooses other digits when the answers
 * have changed. A digit is chosen if it meets every condition that is there. What is taken in by
 * hand need not meet them, but has to be of the same part; what is left out by hand stays out.
 */
export const choiceSchema = v.object({
  /** Its label is one of these; none at all if the list is empty. */
  labels: v.optional(digits),
  /** Its answer is wrong, or one of these: 0 to 9 or `UNDECIDED`. */
  answers: v.optional(v.union([v.literal('wrong'), answers])),
  /** The right class is first or second, and the two best outputs are at most so far apart. */
  borderline: v.optional(v.object({ gap: v.pipe(finite, v.minValue(0)) })),
  /** `from` ≤ measure < `to`; null is no limit. */
  measure: v.optional(
    v.object({
      name: v.picklist(MEASURE_NAMES),
      from: v.nullable(finite),
      to: v.nullable(finite),
    }),
  ),
  /** Positions in the set. */
  byHand: v.optional(v.object({ added: positions, removed: positions })),
  /** Stamps from digits of the exam would make the exam easy. */
  part: v.picklist(['all', 'practice', 'exam']),
});

export type Choice = v.InferOutput<typeof choiceSchema>;

/** @throws if this is not a choice; the message names the field, not the person's mistake. */
export function parseChoice(value: unknown): Choice {
  return v.parse(choiceSchema, value);
}
