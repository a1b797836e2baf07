import * as v from 'valibot';
import { choiceSchema, type Choice } from '../choice/choice';
import type { Chosen } from '../choice/choose';
import { describeChoice } from '../choice/describe';
import { MEASURE_NAMES } from '../choice/measures';
import { message, type Message } from '../words/message';
import { causesOf } from './choice-causes';
import type { QuestionKind } from './question-kind';

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
export interface ChoiceAnswer extends Chosen {
  /** What it is, in words. */
  readonly title: Message;
}

/** How long the hand rests before it is answered anew. */
const REST_MS = 120;

export const choice: QuestionKind<Asked, ChoiceAnswer> = {
  causes: ({ plus, minus }) => causesOf(plus, minus),
  rest: REST_MS,
  async answer({ plus, minus, sortedBy }, { knowledge, results, tasks }) {
    const { images } = results.digits;
    const known = await knowledge.known({ choices: [plus, minus], measure: sortedBy });
    const input = { images, known, plus, minus, sortedBy };
    return { ...(await tasks.ask('choose', { input }).answer), title: titleOf(plus, minus) };
  },
};

function titleOf(plus: Choice, minus: Choice | null): Message {
  const digits = describeChoice(plus);
  return minus
    ? message('choice.meanDifference', { digits, others: describeChoice(minus) })
    : message('choice.mean', { digits });
}
