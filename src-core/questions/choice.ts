import * as v from 'valibot';
import { choiceSchema } from '../choice/choice';
import { chosenDigits } from '../choice/chosen';
import { describeChoice } from '../choice/describe';
import { differenceOfMeans, meanOf } from '../choice/means';
import { MEASURE_NAMES } from '../choice/measures';
import { sortBy } from '../choice/split';
import { message, type Message } from '../words/message';
import { causesOf } from './choice-causes';
import type { QuestionKind, Sources } from './question-kind';

/** Which digits two choices come to, and what stamping their difference would look like. */
export const choiceQuestionSchema = v.object({
  kind: v.literal('choice'),
  plus: choiceSchema,
  minus: v.nullable(choiceSchema),
  /** Sorts the digits of `plus` from small to large. */
  sortedBy: v.nullable(v.picklist(MEASURE_NAMES)),
});

type Asked = v.InferOutput<typeof choiceQuestionSchema>;

/** What a choice of digits comes to. */
export interface ChoiceAnswer {
  /** Positions in the set, of all digits of `plus`. */
  readonly indices: Uint32Array;
  /** How many digits `minus` comes to; null without it. */
  readonly minusCount: number | null;
  /** Mean of `plus` less the mean of `minus` [784]; null if one of them is empty. */
  readonly picture: Float32Array | null;
  /** What it is, in words. */
  readonly title: Message;
}

/** How long the hand rests before it is answered anew. */
const REST_MS = 120;

export const choice: QuestionKind<Asked, ChoiceAnswer> = {
  causes: ({ plus, minus }) => causesOf(plus, minus),
  rest: REST_MS,
  answer: choose,
};

async function choose(
  { plus, minus, sortedBy }: Asked,
  { knowledge, results }: Sources,
): Promise<ChoiceAnswer> {
  const { digits } = results;
  const known = await knowledge.known(plus, minus);
  const indices = chosenDigits(plus, known);
  const others = minus && chosenDigits(minus, known);
  const isEmpty = indices.length === 0 || others?.length === 0;
  const { images } = digits;
  const picture = isEmpty
    ? null
    : others
      ? differenceOfMeans(images, indices, others)
      : meanOf(images, indices);
  return {
    indices: sortedBy ? sortBy(indices, knowledge.measures(digits)[sortedBy]) : indices,
    minusCount: others && others.length,
    picture,
    title: minus
      ? message('choice.meanDifference', {
          digits: describeChoice(plus),
          others: describeChoice(minus),
        })
      : message('choice.mean', { digits: describeChoice(plus) }),
  };
}
