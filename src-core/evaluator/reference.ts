import { pixelsOf, type DigitSet } from '../digits/digit-set';
import { ANSWERS, answerOf } from '../network/answer';
import { costOf, costsFor, type CostName } from '../network/costs';
import { forward, type Trace } from '../network/forward';
import type { Network } from '../network/network';
import { CLASSES } from '../network/shape';
import { partOf, type Measurement } from './measurement';

/**
 * What the evaluator must answer, computed plainly in float64: one walk of a network over all
 * digits. It is for tests to compare with; nothing that ships uses it.
 */
export function reference(
  digits: DigitSet,
  network: Network,
  revision: number,
  traces = tracesOf(digits, network),
  cost: CostName = 'quadratic',
): Measurement {
  const count = digits.labels.length;
  const answers = new Uint8Array(count);
  const confusions = [0, 1].map(() => new Uint32Array(CLASSES * ANSWERS));
  const costs = [0, 0];
  const output = network.layers[network.layers.length - 1];
  const costName = costsFor(output.activation).includes(cost) ? cost : 'quadratic';
  const sums = network.layers.map(({ outputs }) => ({
    min: new Float32Array(outputs).fill(Infinity),
    max: new Float32Array(outputs).fill(-Infinity),
  }));

  for (let i = 0; i < count; i++) {
    const label = digits.labels[i];
    const { z, a } = traces[i];
    z.forEach((weighted, l) => {
      const { min, max } = sums[l];
      const { biases } = network.layers[l];
      weighted.forEach((value, j) => {
        min[j] = Math.min(min[j], value - biases[j]);
        max[j] = Math.max(max[j], value - biases[j]);
      });
    });
    const outputs = { z: z[z.length - 1], a: a[a.length - 1] };
    const part = i < digits.practice ? 0 : 1;
    answers[i] = answerOf({ z });
    confusions[part][label * ANSWERS + answers[i]]++;
    costs[part] += 2 * costOf(costName, output, outputs, label);
  }

  const [practice, exam] = confusions;
  return {
    revision,
    costName,
    all: partOf(
      practice.map((n, i) => n + exam[i]),
      costs[0] + costs[1],
    ),
    practice: partOf(practice, costs[0]),
    exam: partOf(exam, costs[1]),
    answers,
    sums,
    details: [],
  };
}

/** The trace of every digit. */
export function tracesOf(digits: DigitSet, network: Network): Trace[] {
  return Array.from(digits.labels, (_, i) => forward(network, pixelsOf(digits, i)));
}
