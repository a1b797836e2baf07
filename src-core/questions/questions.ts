import * as v from 'valibot';
import { choiceSchema, type Choice } from '../choice/choice';
import { MEASURE_NAMES } from '../choice/measures';
import type { Comparison } from '../compare/comparison';
import { sideSchema } from '../compare/side';
import { count } from '../network/schemas';
import type { Message } from '../words/message';

const measure = v.picklist(MEASURE_NAMES);

/** What the page may ask the workbench; nothing changes by it. */
const questionSchema = v.variant('kind', [
  /** Which digits two choices come to, and what stamping their difference would look like. */
  v.object({
    kind: v.literal('choice'),
    plus: choiceSchema,
    minus: v.nullable(choiceSchema),
    /** Sorts the digits of `plus` from small to large. */
    sortedBy: v.nullable(measure),
  }),
  /** Where a measure splits the chosen digits in two halves. */
  v.object({ kind: v.literal('split'), choice: choiceSchema, measure }),
  /** Mean activation by label of the neurons of a layer. */
  v.object({ kind: v.literal('layerMeans'), layer: count }),
  /** What is different between two networks; either may be the work as it is. */
  v.object({ kind: v.literal('comparison'), a: sideSchema, b: sideSchema }),
  /** What other programs noted in the file that the work came from. */
  v.object({ kind: v.literal('noted') }),
]);

export type WorkbenchQuestion = v.InferOutput<typeof questionSchema>;

/** What a choice of digits comes to. */
export interface ChoiceAnswer {
  /** Positions in the set, of all digits of `plus`. */
  readonly indices: Uint32Array;
  /** How many digits `minus` comes to; null without it. */
  readonly minusCount: number | null;
  /** Mean of `plus` less the mean of `minus` [784]; null if one of them is empty. */
  readonly picture: Float32Array | null;
  /** What it is, in words. */
  readonly title: Message;
}

/** What each kind of question is answered with. */
export interface WorkbenchAnswers {
  readonly choice: ChoiceAnswer;
  /** The median, as a limit for `Choice.measure`; null if nothing is chosen. */
  readonly split: number | null;
  /** [neurons × 10 labels], row-major. */
  readonly layerMeans: Float32Array;
  readonly comparison: Comparison;
  /** Pairs of key and text, by their keys. */
  readonly noted: readonly (readonly [key: string, text: string])[];
}

export type AnswerTo<Q extends WorkbenchQuestion> = WorkbenchAnswers[Q['kind']];

/** @throws if this is not a question; the message names the field. */
export function parseQuestion(value: unknown): WorkbenchQuestion {
  return v.parse(questionSchema, value);
}

/** Whether a choice cannot be told from labels alone. */
export function needsRunnersUp(...choices: (Choice | null)[]): boolean {
  return choices.some((choice) => choice?.borderline !== undefined);
}

/** Whether a choice cannot be told without measuring the shapes of the digits. */
export function needsMeasures(...choices: (Choice | null)[]): boolean {
  return choices.some((choice) => choice?.measure !== undefined);
}
