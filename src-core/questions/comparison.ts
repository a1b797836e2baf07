import * as v from 'valibot';
import type { Comparison } from '../compare/comparison';
import { sideSchema } from '../compare/side';
import type { QuestionKind } from './question-kind';

/** What is different between two networks; either may be the work as it is. */
export const comparisonSchema = v.object({
  kind: v.literal('comparison'),
  a: sideSchema,
  b: sideSchema,
});

type Asked = v.InferOutput<typeof comparisonSchema>;

/** How long the work must rest before it is compared again. */
const REST_MS = 120;

export const comparison: QuestionKind<Asked, Comparison> = {
  // Which of them a side follows is not worth telling apart: all of them come from the hand.
  causes: () => ['network', 'runs', 'facts', 'digits', 'cost', 'file'],
  rest: REST_MS,
  answer: (question, { compared }) => compared.compare(question),
};
