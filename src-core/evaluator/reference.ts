import type { DigitSet } from '../digits/digit-set';
import { answerOf, forward, quadraticCost } from '../network/forward';
import type { Network } from '../network/network';
import { CLASSES, PIXELS } from '../network/shape';
import type { Measurement } from './measurement';

/**
 * The plain float64 pass that the evaluator's tests compare it with: one walk of a network over all
 * digits. It stops after every `DIGITS_A_STEP` digits, so that whoever drives it can do something
 * else in between, or leave it.
 */
export function* pass(
  digits: DigitSet,
  network: Network,
  revision: number,
): Generator<void, Measurement> {
  const count = digits.labels.length;
  const answers = new Uint8Array(count);
  const confusion = new Uint32Array(CLASSES * CLASSES);
  const sumRanges = network.layers.map(({ outputs }) => ({
    min: new Float32Array(outputs).fill(Infinity),
    max: new Float32Array(outputs).fill(-Infinity),
  }));
  const pixels = new Float32Array(PIXELS);
  let cost = 0;
  let rightPractice = 0;
  let rightExam = 0;

  for (let i = 0; i < count; i++) {
    if (i > 0 && i % DIGITS_A_STEP === 0) yield;
    const label = digits.labels[i];
    for (let p = 0; p < PIXELS; p++) pixels[p] = digits.images[i * PIXELS + p] / 255;
    const { z, a } = forward(network, pixels);
    z.forEach((sums, l) => {
      const { min, max } = sumRanges[l];
      const { biases } = network.layers[l];
      for (let j = 0; j < sums.length; j++) {
        const sum = sums[j] - biases[j];
        if (sum < min[j]) min[j] = sum;
        if (sum > max[j]) max[j] = sum;
      }
    });
    const outputs = a[a.length - 1];
    const answer = answerOf(outputs);
    answers[i] = answer;
    confusion[label * CLASSES + answer]++;
    cost += quadraticCost(outputs, label);
    if (answer === label) {
      if (i < digits.practice) rightPractice++;
      else rightExam++;
    }
  }

  return {
    revision,
    all: { count, right: rightPractice + rightExam },
    practice: { count: Math.min(digits.practice, count), right: rightPractice },
    exam: { count: Math.max(0, count - digits.practice), right: rightExam },
    cost: count === 0 ? 0 : cost / count,
    confusion,
    answers,
    sums: sumRanges,
  };
}

const DIGITS_A_STEP = 100;

/** The whole pass at once. */
export function reference(digits: DigitSet, network: Network, revision: number): Measurement {
  const steps = pass(digits, network, revision);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
