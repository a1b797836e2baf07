import * as v from 'valibot';
import type { CountedFix } from '../explain/fix-count';
import { countSchema } from '../network/schemas';
import type { QuestionKind } from './question-kind';

/** The single knobs of a layer that put the wrong digit on the pad right. */
export const fixesSchema = v.object({ kind: v.literal('fixes'), layer: countSchema });

export interface LayerFixes {
  /** How many knobs do it, those of locked neurons left out. */
  readonly count: number;
  /** Those with the best net effect on the practice digits, the best first. */
  readonly best: readonly CountedFix[];
}

const REST_MS = 200;

export const fixes: QuestionKind<v.InferOutput<typeof fixesSchema>, LayerFixes> = {
  causes: () => ['digits', 'network', 'runs', 'facts', 'input'],
  rest: REST_MS,
  // Fetched when somebody first asks: the page starts without it.
  answer: async (question, sources) => (await import('./fixes-answer')).answer(question, sources),
};
