import * as v from 'valibot';
import { choiceSchema } from '../choice/choice';
import { chosenDigits } from '../choice/chosen';
import { MEASURE_NAMES } from '../choice/measures';
import { splitAtMedian } from '../choice/split';
import { causesOf } from './choice-causes';
import type { QuestionKind, Sources } from './question-kind';

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
  answer: halve,
};

async function halve(
  { choice, measure }: Asked,
  { knowledge, results }: Sources,
): Promise<number | null> {
  const { digits } = results;
  const chosen = chosenDigits(choice, await knowledge.known(choice));
  if (chosen.length === 0) return null;
  return splitAtMedian(chosen, knowledge.measures(digits)[measure]).value;
}
