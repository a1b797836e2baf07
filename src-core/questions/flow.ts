import * as v from 'valibot';
import type { FlowTerms } from '../explain/terms';
import { countSchema, neuron } from '../network/schemas';
import type { FlowAnswer } from './flow-answers';
import type { QuestionKind, Sources } from './question-kind';

/** Compared with what, see `BASELINES`. */
const baseline = v.picklist(['blank', 'mean']);
/** What is explained: see `FlowTarget`; null for the answer against what it should be. */
const target = v.nullable(v.object({ ...neuron.entries, against: v.nullable(countSchema) }));

/** Through what it came about that the pad is read as it is. */
export const flowSchema = v.object({ kind: v.literal('flow'), target, baseline });

/** The part of each pixel [784] that flows through a neuron, or along the link to it from another. */
export const flowInkSchema = v.object({
  kind: v.literal('flowInk'),
  target: v.nonNullable(target),
  baseline,
  /** As many as the flow was found with. */
  steps: v.pipe(countSchema, v.minValue(1), v.maxValue(4096)),
  through: v.object({ ...neuron.entries, from: v.nullable(countSchema) }),
});

/** What the neurons of the layer before add to it. */
export const flowTermsSchema = v.object({
  kind: v.literal('flowTerms'),
  target: v.nonNullable(target),
});

export type FlowQuestion = v.InferOutput<typeof flowSchema>;
export type FlowInkQuestion = v.InferOutput<typeof flowInkSchema>;
export type FlowTermsQuestion = v.InferOutput<typeof flowTermsSchema>;

type Answering = typeof import('./flow-answers');

/** Fetched when somebody first asks: the page starts without it. */
let there: Answering | null = null;
const answering = async () => (there = await import('./flow-answers'));

function late<Question, Answer>(
  causes: ReturnType<QuestionKind<Question, Answer>['causes']>,
  answerBy: (answers: Answering, question: Question, sources: Sources) => Answered<Answer>,
): QuestionKind<Question, Answer> {
  return {
    causes: () => causes,
    rest: 0,
    answer: (question, sources) =>
      there
        ? answerBy(there, question, sources)
        : answering().then((answers) => answerBy(answers, question, sources)),
  };
}

type Answered<Answer> = Answer | undefined | Promise<Answer | undefined>;

export const flow = late<FlowQuestion, FlowAnswer | null>(
  ['digits', 'network', 'runs', 'facts', 'input'],
  ({ flowAnswer }, question, sources) => flowAnswer(question, sources),
);

export const flowInk = late<FlowInkQuestion, Float64Array>(
  ['digits', 'network', 'runs', 'facts', 'input'],
  ({ flowInkAnswer }, question, sources) => flowInkAnswer(question, sources),
);

export const flowTerms = late<FlowTermsQuestion, FlowTerms | null>(
  ['digits', 'network', 'runs', 'facts', 'input', 'measurement'],
  ({ flowTermsAnswer }, question, sources) => flowTermsAnswer(question, sources),
);
