import * as v from 'valibot';
import { DAMAGES } from '../explain/damage-kinds';
import { MARK_CORNERS, DIGIT_CHANGES } from '../explain/change-kinds';
import type { Flip } from '../explain/flip';
import type { Marked } from '../explain/mark';
import type { WithoutIt } from '../explain/without-it';
import { sideSchema } from '../compare/side';
import { countSchema, finite, neuron, shareSchema } from '../network/schemas';
import { CLASSES, PIXELS } from '../network/shape';
import type { QuestionKind, Sources } from './question-kind';
import type {
  ChangeRange,
  DamageRange,
  OverDigits,
  WalkBetween,
  WalkPlace,
} from './what-if-answers';

/* What would be otherwise: parts taken away, digits changed, layers damaged, networks mixed. */

const seed = countSchema;

/** What the margin would be without each part of the picture on the pad and of the network. */
export const withoutItSchema = v.object({
  kind: v.literal('withoutIt'),
  /** See `FlowTarget`; null for the answer against what it should be. */
  target: v.nullable(v.object({ ...neuron.entries, against: v.nullable(countSchema) })),
});

/** A small change of the picture on the pad that flips the answer. */
export const flipSchema = v.object({ kind: v.literal('flip') });

const share = v.pipe(finite, v.minValue(-1000), v.maxValue(1000));
const changes = v.object({
  right: share,
  down: share,
  turn: share,
  thickness: share,
  noise: share,
  erased: share,
});

/** The outputs over the range of one change of a picture [784], with the other changes as they are. */
export const changeRangeSchema = v.object({
  kind: v.literal('changeRange'),
  picture: v.pipe(v.array(shareSchema), v.length(PIXELS)),
  changes,
  change: v.picklist(DIGIT_CHANGES),
  seed,
});

/** How many practice digits are right over the range of one change of all of them. */
export const overDigitsSchema = v.object({
  kind: v.literal('overDigits'),
  change: v.picklist(DIGIT_CHANGES),
  seed,
});

/** What a mark in a corner does to the digits of a class, and to all others. */
export const markedDigitsSchema = v.object({
  kind: v.literal('markedDigits'),
  label: v.pipe(countSchema, v.maxValue(CLASSES - 1)),
  corner: v.picklist(MARK_CORNERS),
});

/** How many practice digits are right over the range of some damage to a layer. */
export const damageRangeSchema = v.object({
  kind: v.literal('damageRange'),
  layer: countSchema,
  how: v.picklist(DAMAGES),
  seed,
});

/** How many practice digits are right on the straight way from one network to another. */
export const walkBetweenSchema = v.object({
  kind: v.literal('walkBetween'),
  a: sideSchema,
  b: sideSchema,
});

/** The network at a place of that way. */
export const walkPlaceSchema = v.object({
  kind: v.literal('walkPlace'),
  a: sideSchema,
  b: sideSchema,
  t: shareSchema,
  matched: v.boolean(),
});

export type WithoutItQuestion = v.InferOutput<typeof withoutItSchema>;
export type ChangeRangeQuestion = v.InferOutput<typeof changeRangeSchema>;
export type OverDigitsQuestion = v.InferOutput<typeof overDigitsSchema>;
export type MarkedDigitsQuestion = v.InferOutput<typeof markedDigitsSchema>;
export type DamageRangeQuestion = v.InferOutput<typeof damageRangeSchema>;
export type WalkBetweenQuestion = v.InferOutput<typeof walkBetweenSchema>;
export type WalkPlaceQuestion = v.InferOutput<typeof walkPlaceSchema>;

type Answering = typeof import('./what-if-answers');

const OF_PAD = ['digits', 'network', 'runs', 'facts', 'input'] as const;
const OF_DIGITS = ['digits', 'network', 'runs', 'facts'] as const;
const OF_SIDES = [...OF_DIGITS, 'file'] as const;

/** How long nothing may have happened before what takes long is asked anew. */
const REST_MS = 200;

/** Answered by what is fetched when somebody first asks: the page starts without it. */
function late<Question, Answer>(
  causes: ReturnType<QuestionKind<Question, Answer>['causes']>,
  rest: number,
  answerBy: (
    answers: Answering,
    question: Question,
    sources: Sources,
  ) => Answer | undefined | Promise<Answer | undefined>,
): QuestionKind<Question, Answer> {
  return {
    causes: () => causes,
    rest,
    answer: async (question, sources) =>
      answerBy(await import('./what-if-answers'), question, sources),
  };
}

export const withoutIt = late<WithoutItQuestion, WithoutIt | null>(
  OF_PAD,
  0,
  ({ withoutItAnswer }, question, sources) => withoutItAnswer(question, sources),
);

export const flip = late<v.InferOutput<typeof flipSchema>, Flip | null>(
  OF_PAD,
  REST_MS,
  ({ flipAnswer }, _, sources) => flipAnswer(sources),
);

export const changeRange = late<ChangeRangeQuestion, ChangeRange>(
  ['network', 'runs', 'facts'],
  0,
  ({ changeRangeAnswer }, question, sources) => changeRangeAnswer(question, sources),
);

export const overDigits = late<OverDigitsQuestion, OverDigits>(
  OF_DIGITS,
  REST_MS,
  ({ overDigitsAnswer }, question, sources) => overDigitsAnswer(question, sources),
);

export const markedDigits = late<MarkedDigitsQuestion, Marked>(
  OF_DIGITS,
  REST_MS,
  ({ markedDigitsAnswer }, question, sources) => markedDigitsAnswer(question, sources),
);

export const damageRange = late<DamageRangeQuestion, DamageRange>(
  OF_DIGITS,
  REST_MS,
  ({ damageRangeAnswer }, question, sources) => damageRangeAnswer(question, sources),
);

export const walkBetween = late<WalkBetweenQuestion, WalkBetween>(
  OF_SIDES,
  REST_MS,
  ({ walkBetweenAnswer }, question, sources) => walkBetweenAnswer(question, sources),
);

export const walkPlace = late<WalkPlaceQuestion, WalkPlace>(
  OF_SIDES,
  0,
  ({ walkPlaceAnswer }, question, sources) => walkPlaceAnswer(question, sources),
);
