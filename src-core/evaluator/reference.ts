import { pixelsOf, type DigitSet } from '../digits/digit-set';
import { ANSWERS, answerOf } from '../network/answer';
import { forward, quadraticCost, type Trace } from '../network/forward';
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
): Measurement {
  const count = digits.labels.length;
  const answers = new Uint8Array(count);
  const confusions = [0, 1].map(() => new Uint32Array(CLASSES * ANSWERS));
  const squares = [0, 0];
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
    const outputs = a[a.length - 1];
    const part = i < digits.practice ? 0 : 1;
    answers[i] = answerOf({ z });
    confusions[part][label * ANSWERS + answers[i]]++;
    squares[part] += 2 * quadraticCost(outputs, label);
  }

  const [practice, exam] = confusions;
  return {
    revision,
    all: partOf(
      practice.map((n, i) => n + exam[i]),
      squares[0] + squares[1],
    ),
    practice: partOf(practice, squares[0]),
    exam: partOf(exam, squares[1]),
    answers,
    sums,
    details: [],
  };
}

/** The trace of every digit. */
export function tracesOf(digits: DigitSet, network: Network): Trace[] {
  return Array.from(digits.labels, (_, i) => forward(network, pixelsOf(digits, i)));
}
