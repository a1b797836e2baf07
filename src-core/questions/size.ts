import * as v from 'valibot';
import { COMPARED_SIZES } from '../document/templates';
import { KnobsError } from '../errors';
import type { Score } from '../evaluator/measurement';
import { parameterCount } from '../network/shape';
import { templatesFor } from '../workbench/known-templates';
import type { QuestionKind } from './question-kind';

/** How good a network of one of the compared structures is, filled with templates. */
export const sizeSchema = v.object({
  kind: v.literal('size'),
  /** Which of them. */
  index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COMPARED_SIZES.length - 1)),
});

type Asked = v.InferOutput<typeof sizeSchema>;

/** What a size buys. */
export interface SizeScore {
  /** Its weights and biases. */
  readonly parameters: number;
  readonly practice: Score;
  readonly exam: Score;
}

export const size: QuestionKind<Asked, SizeScore> = {
  causes: () => [],
  rest: 0,
  async answer({ index }, { meter, results, tasks }) {
    const { digits } = results;
    const networks = await templatesFor(digits, tasks);
    const { sizes, activations, parameters } = networks[index];
    const network = { sizes, activations, parameters };
    const { practice, exam } = await meter.ask({ kind: 'network', ...network });
    if (results.digits !== digits) throw new KnobsError('digits.others');
    return { parameters: parameterCount(sizes), practice, exam };
  },
};
