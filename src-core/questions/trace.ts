import * as v from 'valibot';
import type { Trace } from '../network/forward';
import type { QuestionKind } from './question-kind';

/** All layers for the picture on the pad. */
export const traceSchema = v.object({ kind: v.literal('trace') });

export const trace: QuestionKind<v.InferOutput<typeof traceSchema>, Trace> = {
  causes: () => ['network', 'runs', 'facts', 'input'],
  rest: 0,
  answer: (_, { trace }) => trace(),
};
