import * as v from 'valibot';
import type { NeuronDetail } from '../evaluator/neuron-detail';
import { neuron } from '../network/schemas';
import type { QuestionKind } from './question-kind';

/** What one neuron does for all digits. */
export const neuronDetailSchema = v.object({ kind: v.literal('neuronDetail'), neuron });

type Asked = v.InferOutput<typeof neuronDetailSchema>;

export const neuronDetail: QuestionKind<Asked, NeuronDetail> = {
  causes: () => ['measurement'],
  rest: 0,
  answer: ({ neuron }, { results }) => results.detailOf(neuron),
  // Then it is measured with everything else, and comes with that.
  attend: (questions, { results }) => results.watch(questions.map(({ neuron }) => neuron)),
};
