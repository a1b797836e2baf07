import * as v from 'valibot';
import { Draft } from '../document/draft';
import { KnobsError } from '../errors';
import type { Score } from '../evaluator/measurement';
import { effectiveParameters } from '../network/muted';
import { edit } from '../workbench/edits/edits';
import { surgerySchemas } from '../workbench/surgery-commands';
import type { QuestionKind } from './question-kind';

/** How many ways are compared at once. */
const MOST_WAYS = 12;

/** How many practice digits would be right after each of some changes of the structure. */
export const surgeryScoresSchema = v.object({
  kind: v.literal('surgeryScores'),
  ways: v.pipe(v.array(v.variant('type', surgerySchemas)), v.maxLength(MOST_WAYS)),
});

type Asked = v.InferOutput<typeof surgeryScoresSchema>;

/** For each of them; null for what can't be done. */
export type SurgeryScores = readonly (Score | null)[];

const REST_MS = 120;

export const surgeryScores: QuestionKind<Asked, SurgeryScores> = {
  causes: () => ['digits', 'network', 'runs', 'facts'],
  rest: REST_MS,
  async answer({ ways }, { document, meter, results }) {
    const { state } = document;
    return Promise.all(
      ways.map(async (way): Promise<Score | null> => {
        const draft = new Draft(state, { mask: null });
        try {
          edit(draft, way, results.digits);
          draft.finish();
        } catch (error) {
          if (error instanceof KnobsError) return null;
          throw error;
        }
        const { network, facts } = draft;
        const { structure } = network;
        const parameters = effectiveParameters(network, facts.muted);
        const asked = { kind: 'network', ...structure, parameters } as const;
        const { count, right } = (await meter.ask(asked)).practice;
        return { count, right };
      }),
    );
  },
};
