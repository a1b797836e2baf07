import type { DigitSet } from '../digits/digit-set';
import { answerOf, UNDECIDED } from '../network/answer';
import type { Trace } from '../network/forward';
import { Network } from '../network/network';
import { CLASSES } from '../network/shape';
import type { AnyMeterAnswer, MeterRequest, RunnersUp } from './meter-request';
import { reference, tracesOf } from './reference';

/** What a meter must answer, computed plainly in float64; for tests, as `reference` is. */
export function referenceAnswer(
  digits: DigitSet,
  network: Network,
  question: MeterRequest,
): AnyMeterAnswer {
  const traces = tracesOf(digits, network);
  switch (question.kind) {
    case 'sums': {
      const { layer, index } = question.neuron;
      const bias = network.layers[layer].biases[index];
      return Float32Array.from(traces, ({ z }) => z[layer][index] - bias);
    }
    case 'runnersUp':
      return runnersUp(digits.labels, traces);
    case 'layerMeans':
      return layerMeans(
        digits.labels,
        traces.map(({ a }) => a[question.layer]),
      );
    case 'network': {
      const other = new Network(question, question.parameters);
      const { costName, all, practice, exam, answers } = reference(digits, other, 0);
      return { costName, all, practice, exam, answers };
    }
  }
}

function runnersUp(labels: Uint8Array, traces: Trace[]): RunnersUp {
  const outputs = traces.map(({ z, a }) => ({ z: z[z.length - 1], a: a[a.length - 1] }));
  const answers = traces.map((trace) => answerOf(trace));
  const second = Uint8Array.from(outputs, ({ z }, i) => {
    const others = [...z.keys()].filter((k) => k !== answers[i]);
    const most = Math.max(...others.map((k) => z[k]));
    const best = others.filter((k) => z[k] === most);
    return best.includes(labels[i]) ? labels[i] : best[0];
  });
  const gap = Float32Array.from(outputs, ({ a }, i) =>
    answers[i] === UNDECIDED ? 0 : a[answers[i]] - a[second[i]],
  );
  return { second, gap };
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
