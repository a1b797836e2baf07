import * as v from 'valibot';
import { choiceSchema } from '../choice/choice';
import { MEASURE_NAMES } from '../choice/measures';
import { causesOf } from './choice-causes';
import type { QuestionKind } from './question-kind';

/** Where a measure splits the chosen digits in two halves. */
export const splitSchema = v.object({
  kind: v.literal('split'),
  choice: choiceSchema,
  measure: v.picklist(MEASURE_NAMES),
});

type Asked = v.InferOutput<typeof splitSchema>;

const REST_MS = 120;

/** The median, as a limit for `Choice.measure`; null if nothing is chosen. */
export const split: QuestionKind<Asked, number | null> = {
  causes: ({ choice }) => causesOf(choice),
  rest: REST_MS,
  async answer({ choice, measure }, { knowledge, tasks }) {
    const known = await knowledge.known({ choices: [choice], measure });
    return tasks.ask('halve', { input: { choice, measure, known } }).answer;
  },
};
