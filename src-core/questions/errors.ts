import * as v from 'valibot';
import { errorOf } from '../network/backward';
import type { QuestionKind } from './question-kind';

/** ∂C/∂z of every neuron for the digit on the pad; null for a drawing, whose label nobody knows. */
export const errorsSchema = v.object({ kind: v.literal('errors') });

export type Errors = readonly Float64Array[] | null;

export const errors: QuestionKind<v.InferOutput<typeof errorsSchema>, Errors> = {
  causes: () => ['network', 'runs', 'facts', 'input'],
  rest: 0,
  answer(_, { document, input: { source }, trace }) {
    if (source.kind !== 'digit') return null;
    return errorOf(document.network, trace(), source.label);
  },
};
