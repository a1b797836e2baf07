import { describe, expect, it } from 'vitest';
import { KnobsError } from '../errors';
import { answerOf, UNDECIDED } from '../network/answer';
import { randomNetwork } from '../document/initial';
import { Network } from '../network/network';
import { CLASSES, PIXELS, type LayerSizes } from '../network/shape';
import { answerRequest } from './answer-request';
import { Evaluator } from './evaluator';
import type { MeterAnswerTo, MeterRequest } from './meter-request';
import { tracesOf } from './reference';
import { referenceAnswer } from './reference-answer';
import { expectLikeReference } from './testing/expect-reference';
import { testDigits } from './testing/test-digits';

function ask<Q extends MeterRequest>(evaluator: Evaluator, question: Q): MeterAnswerTo<Q> {
  return answerRequest(evaluator, question) as MeterAnswerTo<Q>;
}

describe('answers worked by hand', () => {
  // Three digits: pixel 0 is bright, pixel 1 is, none is; labels 3, 5 and 3.
  const images = new Uint8Array(3 * PIXELS);
  images[0] = 255;
  images[PIXELS + 1] = 255;
  const digits = { name: 'three', images, labels: Uint8Array.of(3, 5, 3), practice: 2 };
  // Output 2 is σ(x₁ ln 3 − 2 ln 3), output 6 is σ(x₀ ln 3), all others are one half.
  const network = new Network([PIXELS, CLASSES]);
  const ln3 = Math.log(3);
  network.weightsOf(0, 2)[1] = ln3;
  network.layers[0].biases[2] = -2 * ln3;
  network.weightsOf(0, 6)[0] = ln3;
  const evaluator = new Evaluator(digits, network.sizes, network.parameters);

  it('sums leave the bias out', () => {
    const sums = ask(evaluator, { kind: 'sums', neuron: { layer: 0, index: 2 } });
    expect(sums).toHaveLength(3);
    expect(sums[0]).toBe(0);
    expect(sums[1]).toBeCloseTo(1.0986123, 6);
    expect(sums[2]).toBe(0);
  });

  it('runners-up are the right one of equals, else the first', () => {
    const { second, gap } = ask(evaluator, { kind: 'runnersUp' });
    // 6 with 3/4, then all others with 1/2, of which 3 is right; all but 2 share 1/2, twice, and 5
    // and 3 are right.
    expect([...evaluator.answers()]).toEqual([6, UNDECIDED, UNDECIDED]);
    expect([...second]).toEqual([3, 5, 3]);
    expect(gap[0]).toBeCloseTo(0.25, 7);
    expect([...gap.slice(1)]).toEqual([0, 0]);
    const without3 = network.clone();
    without3.layers[0].biases[3] = -1;
    const other = new Evaluator(digits, without3.sizes, without3.parameters);
    expect([...ask(other, { kind: 'runnersUp' }).second]).toEqual([0, 5, 0]);
  });

  it('means of a layer are by label, 0 where no digit has it', () => {
    const means = ask(evaluator, { kind: 'layerMeans', layer: 0 });
    expect(means).toHaveLength(10 * CLASSES);
    // Output 6: 3/4 and 1/2 for the threes, 1/2 for the five; output 2: 1/10 and 1/10, then 1/4.
    expect(means[6 * CLASSES + 3]).toBeCloseTo(0.625, 6);
    expect(means[6 * CLASSES + 5]).toBeCloseTo(0.5, 6);
    expect(means[2 * CLASSES + 3]).toBeCloseTo(0.1, 6);
    expect(means[2 * CLASSES + 5]).toBeCloseTo(0.25, 6);
    expect(means.filter((_, i) => ![3, 5].includes(i % CLASSES)).every((mean) => mean === 0)).toBe(
      true,
    );
  });

  it('sure outputs are told apart as answers are', () => {
    const sure = new Network([PIXELS, CLASSES]);
    // Float32 rounds σ of all three to 1, float64 that of those beyond 36.7.
    sure.layers[0].biases.set([20, 25, 22]);
    const found = new Evaluator(digits, sure.sizes, sure.parameters);
    expect([...ask(found, { kind: 'runnersUp' }).second]).toEqual([2, 2, 2]);
    sure.layers[0].biases.set([40, 50, 60]);
    found.setNetwork(sure.sizes, sure.parameters);
    expect(ask(found, { kind: 'runnersUp' })).toEqual({
      second: Uint8Array.of(1, 1, 1),
      gap: new Float32Array(3),
    });
    sure.layers[0].biases.set([60, 50, 60]);
    found.setNetwork(sure.sizes, sure.parameters);
    expect(ask(found, { kind: 'runnersUp' })).toEqual({
      second: Uint8Array.of(0, 0, 0),
      gap: new Float32Array(3),
    });
  });
});

describe.each<[LayerSizes]>([[[784, 10]], [[784, 16, 16, 10]], [[784, 7, 1, 33, 10]]])(
  'answers for %j',
  (sizes) => {
    const digits = testDigits(203, 4, 150);
    const { network } = randomNetwork(sizes, 6);
    const evaluator = new Evaluator(digits, sizes, network.parameters);
    // Not measured yet when the questions are asked.
    const offset = 400;
    const after = Float32Array.of(-2, 3, 1.5);
    network.parameters.set(after, offset);
    evaluator.apply([{ offset, after }]);

    it('agree with float64 on sums and means', () => {
      network.layers.forEach(({ outputs }, layer) => {
        const neuron = { layer, index: outputs - 1 };
        for (const question of [
          { kind: 'sums', neuron },
          { kind: 'layerMeans', layer },
        ] as const) {
          const found = ask(evaluator, question);
          const expected = referenceAnswer(digits, network, question) as Float32Array;
          expect(found).toHaveLength(expected.length);
          found.forEach((value, i) => expect(value).toBeCloseTo(expected[i], 5));
        }
      });
    });

    it('agree with float64 on runners-up, as far as float32 can tell', () => {
      const { second, gap } = ask(evaluator, { kind: 'runnersUp' });
      tracesOf(digits, network).forEach((trace, i) => {
        const outputs = trace.a[trace.a.length - 1];
        const [first, next, third] = outputs.toSorted().reverse();
        expect(gap[i]).toBeCloseTo(first - next, 5);
        if (next - third > 1e-5 && first - next > 1e-5) {
          expect(outputs[second[i]]).toBe(next);
          expect(second[i]).not.toBe(answerOf(trace));
        }
      });
    });
  },
);

describe.each<[LayerSizes]>([[[784, 10]], [[784, 16, 16, 10]], [[784, 128, 90, 3, 20, 10]]])(
  'another network, %j,',
  (sizes) => {
    const digits = testDigits(203, 4, 150);
    const own = randomNetwork([784, 16, 16, 10], 6).network;
    const other = randomNetwork(sizes, 7).network;
    const question: MeterRequest = {
      kind: 'network',
      ...other.structure,
      parameters: other.parameters,
    };

    it('does on the same digits as float64 says', () => {
      const evaluator = new Evaluator(digits, own.sizes, own.parameters);
      const found = ask(evaluator, question);
      expect(found).toEqual(ask(evaluator, question));
      expectLikeReference({ revision: 0, sums: [], details: [], ...found }, digits, other);
      expect(Object.keys(found).sort()).toEqual(['all', 'answers', 'costName', 'exam', 'practice']);
    });

    it('touches nothing of the one that is worked on, nor of what is waiting to be measured', () => {
      const [asked, plain] = [0, 1].map(() => new Evaluator(digits, own.sizes, own.parameters));
      // It takes what it needs once, and no more for any that comes after.
      ask(asked, question);
      const { byteLength } = asked;
      for (let offset = 0; offset < 13_000; offset += 777) {
        const run = { offset, after: Float32Array.of(offset % 5, -1) };
        for (const evaluator of [asked, plain]) evaluator.apply([run]);
        ask(asked, question);
        if (offset % 2 === 0) expect(asked.measure(offset)).toEqual(plain.measure(offset));
      }
      expect(asked.measure(0)).toEqual(plain.measure(0));
      expect(asked.byteLength).toBe(byteLength);
    });
  },
);

describe('questions without an answer', () => {
  const { network } = randomNetwork([784, 3, 10], 1);
  const evaluator = new Evaluator(testDigits(5, 1), network.sizes, network.parameters);

  it.each<[MeterRequest, string]>([
    [
      { kind: 'sums', neuron: { layer: 0, index: 3 } },
      'There is no neuron 3 in layer 1 of a 784-3-10 network.',
    ],
    [{ kind: 'layerMeans', layer: 2 }, 'There is no layer 3 in a 784-3-10 network.'],
    [{ kind: 'layerMeans', layer: -1 }, 'There is no layer 0 in a 784-3-10 network.'],
    [
      { kind: 'network', ...network.structure, parameters: new Float32Array(7) },
      'A 784-3-10 network has 2,395 parameters; found 7.',
    ],
  ])('%j', (question, reason) => {
    expect(() => ask(evaluator, question)).toThrow(new KnobsError('plain', { text: reason }));
  });

  it('about no digits are empty', () => {
    const none = new Evaluator(testDigits(0, 1), network.sizes, network.parameters);
    expect(ask(none, { kind: 'sums', neuron: { layer: 1, index: 0 } })).toHaveLength(0);
    expect(ask(none, { kind: 'runnersUp' }).second).toHaveLength(0);
    expect(ask(none, { kind: 'layerMeans', layer: 1 })).toEqual(new Float32Array(100));
    const { structure, parameters } = network;
    const other = ask(none, { kind: 'network', ...structure, parameters });
    expect(other.all).toMatchObject({ count: 0, right: 0, cost: 0 });
    expect(other.answers).toHaveLength(0);
  });
});
