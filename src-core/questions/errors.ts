import * as v from 'valibot';
import { errorOf } from '../network/backward';
import type { QuestionKind } from './question-kind';

/** ∂C/∂z of every neuron for the digit on the pad, C being the cost that is measured; null for a drawing, whose label nobody knows. */
export const errorsSchema = v.object({ kind: v.literal('errors') });

export type Errors = readonly Float64Array[] | null;

export const errors: QuestionKind<v.InferOutput<typeof errorsSchema>, Errors> = {
  causes: () => ['network', 'runs', 'facts', 'input', 'cost'],
  rest: 0,
  answer(_, { document, input: { source }, results, trace }) {
    if (source.kind !== 'digit') return null;
    return errorOf(document.network, trace(), source.label, results.cost);
  },
};
