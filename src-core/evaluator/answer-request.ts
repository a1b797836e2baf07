import { KnobsError } from '../errors';
import { ACTIVATIONS } from '../network/activations';
import { UNDECIDED } from '../network/answer';
import { NEVER } from '../network/muted';
import { Network } from '../network/network';
import { CLASSES, formatSizes, layersOf } from '../network/shape';
import type { Evaluator } from './evaluator';
import { means } from './neuron-detail';
import type { AnyMeterAnswer, MeterRequest, RunnersUp } from './meter-request';

/**
 * The answer, with all changes in it. @throws KnobsError if there is no such neuron, layer or
 * network, or not enough memory for it
 */
export function answerRequest(evaluator: Evaluator, question: MeterRequest): AnyMeterAnswer {
  switch (question.kind) {
    case 'sums':
      return evaluator.sums(question.neuron);
    case 'runnersUp':
      return runnersUp(evaluator);
    case 'layerMeans':
      return layerMeans(evaluator, question.layer);
    case 'network': {
      // Whatever is no network is refused here.
      const network = new Network(question, question.parameters);
      return evaluator.measureOther(network, network.parameters);
    }
  }
}

/**
 * Told apart by the outputs' weighted sums z, as the answers are: where float32 rounds activations
 * to 1, the sums still differ.
 */
function runnersUp(evaluator: Evaluator): RunnersUp {
  const layer = evaluator.sizes.length - 2;
  const z = Array.from({ length: CLASSES }, (_, index) => {
    const bias = evaluator.bias({ layer, index });
    return evaluator.sums({ layer, index }).map((sum) => sum + bias);
  });
  const activation = outputActivation(evaluator, z);
  const answers = evaluator.answers();
  const second = new Uint8Array(answers.length);
  const gap = new Float32Array(answers.length);
  answers.forEach((answer, i) => {
    const label = evaluator.labels[i];
    let best = label === answer ? (answer === 0 ? 1 : 0) : label;
    for (let k = 0; k < CLASSES; k++) if (k !== answer && z[k][i] > z[best][i]) best = k;
    second[i] = best;
    // Where float32 mistakes one for the other, there is none.
    const ahead = answer === UNDECIDED ? 0 : activation(answer, i) - activation(best, i);
    gap[i] = Math.max(0, ahead);
  });
  return { second, gap };
}

/** Activations of outputs by digit: computed where float32 would round them to the same. */
function outputActivation(
  evaluator: Evaluator,
  z: readonly Float32Array[],
): (output: number, digit: number) => number {
  const layer = evaluator.sizes.length - 2;
  const isNever = z.map((_, index) => evaluator.bias({ layer, index }) === NEVER);
  const { of } = ACTIVATIONS[evaluator.activations[layer]];
  if (of) return (k, i) => (isNever[k] ? 0 : of(z[k][i]));
  const shares = z.map((_, index) => evaluator.activationsOf({ layer, index }));
  return (k, i) => shares[k][i];
}

function layerMeans(evaluator: Evaluator, layer: number): Float32Array {
  const layout = layersOf(evaluator.sizes)[layer];
  if (!layout) {
    const sizes = formatSizes(evaluator.sizes);
    throw new KnobsError('network.noLayer', { layer: layer + 1, sizes });
  }
  const neurons = layout.outputs;
  const all = new Float32Array(neurons * CLASSES);
  for (let index = 0; index < neurons; index++) {
    all.set(means(evaluator.labels, evaluator.activationsOf({ layer, index })), index * CLASSES);
  }
  return all;
}
