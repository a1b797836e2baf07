import * as v from 'valibot';
import { countSchema } from '../network/schemas';
import type { QuestionKind } from './question-kind';

/** Mean activation by label of the neurons of a layer [neurons × 10 labels], row-major. */
export const layerMeansSchema = v.object({ kind: v.literal('layerMeans'), layer: countSchema });

type Asked = v.InferOutput<typeof layerMeansSchema>;

/** While the hand is at work there is a new measurement with every frame. */
const REST_MS = 250;

export const layerMeans: QuestionKind<Asked, Float32Array> = {
  causes: () => ['measurement'],
  rest: REST_MS,
  answer: (question, { meter }) => meter.ask(question),
};
