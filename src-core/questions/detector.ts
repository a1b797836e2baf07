import * as v from 'valibot';
import { countSchema } from '../network/schemas';
import { CLASSES } from '../network/shape';
import type { Detector } from '../surgery/wrong-digits';
import type { QuestionKind } from './question-kind';

const digit = v.pipe(countSchema, v.maxValue(CLASSES - 1));

/** A neuron for what is wrong: on for digits of one label that are taken for another. */
export const detectorSchema = v.object({
  kind: v.literal('detector'),
  label: digit,
  /** What they are taken for, and should not be. */
  answer: digit,
});

const REST_MS = 120;

export const detector: QuestionKind<v.InferOutput<typeof detectorSchema>, Detector> = {
  causes: () => ['digits', 'network', 'runs', 'facts'],
  rest: REST_MS,
  async answer({ label, answer }, { knowledge, results, tasks }) {
    const { images } = results.digits;
    const plus = { part: 'practice' as const, labels: [label], answers: [answer] };
    const minus = { part: 'practice' as const, labels: [answer] };
    const known = await knowledge.known({ choices: [plus, minus] });
    return tasks.ask('tellApart', { input: { images, known, plus, minus } }).answer;
  },
};
