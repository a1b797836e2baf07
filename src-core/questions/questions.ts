import * as v from 'valibot';
import { choice, choiceQuestionSchema } from './choice';
import { comparison, comparisonSchema } from './comparison';
import { detector, detectorSchema } from './detector';
import { errors, errorsSchema } from './errors';
import { fixes, fixesSchema } from './fixes';
import { flow, flowInk, flowInkSchema, flowSchema, flowTerms, flowTermsSchema } from './flow';
import { layerMeans, layerMeansSchema } from './layer-means';
import { neuronDetail, neuronDetailSchema } from './neuron-detail';
import { neuronUses, neuronUsesSchema } from './neuron-uses';
import { noted, notedSchema } from './noted';
import { onDigits, onDigitsSchema } from './on-digits';
import type { QuestionKind, Sources } from './question-kind';
import { size, sizeSchema } from './size';
import { split, splitSchema } from './split';
import { surgeryScores, surgeryScoresSchema } from './surgery-scores';
import { trace, traceSchema } from './trace';
import * as whatIf from './what-if';

/* All that the page may ask the workbench once, or watch; nothing changes by it. */

export const questionSchema = v.variant('kind', [
  choiceQuestionSchema,
  comparisonSchema,
  detectorSchema,
  errorsSchema,
  fixesSchema,
  flowSchema,
  flowInkSchema,
  flowTermsSchema,
  layerMeansSchema,
  neuronDetailSchema,
  neuronUsesSchema,
  notedSchema,
  onDigitsSchema,
  sizeSchema,
  splitSchema,
  surgeryScoresSchema,
  traceSchema,
  whatIf.withoutItSchema,
  whatIf.flipSchema,
  whatIf.changeRangeSchema,
  whatIf.overDigitsSchema,
  whatIf.markedDigitsSchema,
  whatIf.damageRangeSchema,
  whatIf.walkBetweenSchema,
  whatIf.walkPlaceSchema,
]);

const kinds = {
  choice,
  comparison,
  detector,
  errors,
  fixes,
  flow,
  flowInk,
  flowTerms,
  layerMeans,
  neuronDetail,
  neuronUses,
  noted,
  onDigits,
  size,
  split,
  surgeryScores,
  trace,
  withoutIt: whatIf.withoutIt,
  flip: whatIf.flip,
  changeRange: whatIf.changeRange,
  overDigits: whatIf.overDigits,
  markedDigits: whatIf.markedDigits,
  damageRange: whatIf.damageRange,
  walkBetween: whatIf.walkBetween,
  walkPlace: whatIf.walkPlace,
} as const;

export type Question = v.InferOutput<typeof questionSchema>;

type KindName = keyof typeof kinds;
type AnswerOf<K> = K extends QuestionKind<never, infer Answer> ? Answer : never;

/** What each kind of question is answered with. */
export type Answers = { readonly [K in KindName]: AnswerOf<(typeof kinds)[K]> };

export type AnswerTo<Q extends Question> = Answers[Q['kind']];
export type AnyAnswer = AnswerTo<Question>;

/** @throws if this is not a question; the message names the field. */
export function parseQuestion(value: unknown): Question {
  return v.parse(questionSchema, value);
}

/** How a question is answered. */
export function kindOf(question: Question): QuestionKind<Question, AnyAnswer> {
  // Each kind is only asked what its schema takes.
  return kinds[question.kind] as QuestionKind<Question, AnyAnswer>;
}

/** Answers once. @throws KnobsError, by the promise, if it can't be answered */
export async function ask<Q extends Question>(
  { sources }: { readonly sources: Sources },
  question: Q,
): Promise<AnswerTo<Q>> {
  const answer = await kindOf(question).answer(question, sources);
  if (answer === undefined) throw new Error(`${question.kind} is only told who watches it.`);
  return answer as AnswerTo<Q>;
}
