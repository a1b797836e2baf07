import * as v from 'valibot';
import { wholeBuffers } from '../bytes/shared';
import { neuron } from '../network/schemas';
import { checkNeuron, type NeuronId } from '../network/shape';
import type { OnDigits, OnDigitsInput } from '../surgery/on-digits';
import type { QuestionKind, Sources } from './question-kind';

/** Which practice digits a neuron is on for, and what feeds it then: what it can be split by. */
export const onDigitsSchema = v.object({ kind: v.literal('onDigits'), neuron });

const REST_MS = 120;

export const onDigits: QuestionKind<v.InferOutput<typeof onDigitsSchema>, OnDigits> = {
  causes: () => ['digits', 'network', 'runs', 'facts'],
  rest: REST_MS,
  async answer({ neuron }, sources) {
    const { document, results, tasks } = sources;
    const { network, facts } = document;
    checkNeuron(network.sizes, neuron);
    const { labels, practice } = results.digits;
    const bias = network.layers[neuron.layer].biases[neuron.index];
    const muted = facts.muted[neuron.layer - 1];
    const before = neuron.layer > 0 ? network.layers[neuron.layer - 1] : null;
    const kept = before && { activation: before.activation, biases: [...before.biases] };
    const { images } = results.digits;
    const [sums, ...sumsBefore] = await Promise.all([
      sumsOf(neuron, sources),
      ...(kept?.biases ?? []).map((_, index) =>
        sumsOf({ layer: neuron.layer - 1, index }, sources),
      ),
    ]);
    const input: OnDigitsInput = {
      ...{ sums, bias, labels: labels.slice(0, practice) },
      inputs: kept ? { ...kept, muted, sums: sumsBefore } : { images },
    };
    return tasks.ask('digitsOn', { input, moved: wholeBuffers([sums, ...sumsBefore]) }).answer;
  },
};

/** Σ w·a of a neuron for every practice digit. */
async function sumsOf(neuron: NeuronId, { meter, results }: Sources): Promise<Float32Array> {
  const { practice } = results.digits;
  return (await meter.ask({ kind: 'sums', neuron })).slice(0, practice);
}
