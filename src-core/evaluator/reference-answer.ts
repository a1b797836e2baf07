import type { DigitSet } from '../digits/digit-set';
import { answerOf, type Trace } from '../network/forward';
import { Network } from '../network/network';
import { CLASSES } from '../network/shape';
import type { AnyMeterAnswer, MeterQuestion, RunnersUp } from './meter-question';
import { reference, tracesOf } from './reference';

/** What a meter must answer, computed plainly in float64; for tests, as `reference` is. */
export function referenceAnswer(
  digits: DigitSet,
  network: Network,
  question: MeterQuestion,
): AnyMeterAnswer {
  const traces = tracesOf(digits, network);
  switch (question.kind) {
    case 'sums': {
      const { layer, index } = question.neuron;
      const bias = network.layers[layer].biases[index];
      return Float32Array.from(traces, ({ z }) => z[layer][index] - bias);
    }
    case 'runnersUp':
      return runnersUp(traces);
    case 'layerMeans':
      return layerMeans(
        digits.labels,
        traces.map(({ a }) => a[question.layer]),
      );
    case 'network': {
      const other = new Network(question.sizes, question.parameters);
      const { all, practice, exam, answers } = reference(digits, other, 0);
      return { all, practice, exam, answers };
    }
  }
}

function runnersUp(traces: Trace[]): RunnersUp {
  const outputs = traces.map(({ a }) => a[a.length - 1]);
  const second = Uint8Array.from(outputs, (a) => {
    const best = answerOf(a);
    return answerOf(a.map((value, k) => (k === best ? -1 : value)));
  });
  return { second, gap: Float32Array.from(outputs, (a, i) => a[answerOf(a)] - a[second[i]]) };
}

function layerMeans(labels: Uint8Array, activations: Float64Array[]): Float32Array {
  const neurons = activations[0].length;
  const means = new Float32Array(neurons * CLASSES);
  for (let label = 0; label < CLASSES; label++) {
    const own = activations.filter((_, i) => labels[i] === label);
    for (let j = 0; j < neurons; j++) {
      const total = own.reduce((sum, a) => sum + a[j], 0);
      means[j * CLASSES + label] = total / Math.max(1, own.length);
    }
  }
  return means;
}
