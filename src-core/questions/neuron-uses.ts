import * as v from 'valibot';
import { wholeBuffers } from '../bytes/shared';
import { KnobsError } from '../errors';
import { countSchema } from '../network/schemas';
import type { NeuronFit } from '../surgery/lines';
import type { QuestionKind } from './question-kind';

/** What each neuron of a hidden layer does on average over the practice digits. */
export const neuronUsesSchema = v.object({ kind: v.literal('neuronUses'), layer: countSchema });

const REST_MS = 120;

export const neuronUses: QuestionKind<v.InferOutput<typeof neuronUsesSchema>, NeuronFit[]> = {
  causes: () => ['digits', 'network', 'runs', 'facts'],
  rest: REST_MS,
  async answer({ layer }, { document, meter, results, tasks }) {
    const found = document.network.layers[layer];
    if (!found || layer === document.network.layers.length - 1) {
      throw new KnobsError('surgery.outputs');
    }
    const { activation, biases } = found;
    const { practice } = results.digits;
    const kept = [...biases];
    const sums = await Promise.all(
      kept.map(async (_, index) =>
        (await meter.ask({ kind: 'sums', neuron: { layer, index } })).slice(0, practice),
      ),
    );
    const input = { sums, biases: kept, activation };
    return tasks.ask('usesOf', { input, moved: wholeBuffers(sums) }).answer;
  },
};
