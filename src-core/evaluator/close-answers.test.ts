import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixelsOf, type DigitSet } from '../digits/digit-set';
import { ACTIVATION_NAMES, HIDDEN_ACTIVATIONS } from '../network/activations';
import { answerOf, UNDECIDED } from '../network/answer';
import { forward } from '../network/forward';
import { Network } from '../network/network';
import { uniform } from '../network/random';
import { CLASSES, PIXELS, type LayerSizes } from '../network/shape';
import { Evaluator } from './evaluator';
import { testDigits } from './testing/test-digits';

/** What every other part of Knobs says of each digit, one by one. */
const oneByOne = (digits: DigitSet, network: Network) =>
  Uint8Array.from(digits.labels, (_, i) => answerOf(forward(network, pixelsOf(digits, i))));

const measured = (digits: DigitSet, network: Network) =>
  new Evaluator(digits, network, network.parameters).measure(0);

function networkOf(sizes: LayerSizes): Network {
  const count = sizes.slice(1).reduce((sum, outputs, l) => sum + outputs * (sizes[l] + 1), 0);
  return new Network(sizes, new Float32Array(count));
}

describe('an answer that float32 cannot tell', () => {
  it('is that of float64: of neurons that are all but 1, the one that is more so', () => {
    const digits = testDigits(40, 3, 30);
    const network = networkOf([PIXELS, 2, CLASSES]);
    const [hidden, output] = network.layers;
    // σ(20) and σ(25) are 1 in float32. Output 5 hears the greater, output 3 the lesser.
    hidden.biases.set([20, 25]);
    output.weights[3 * 2] = 10;
    output.weights[5 * 2 + 1] = 10;
    const { answers, all, practice, exam } = measured(digits, network);
    expect([...answers]).toEqual(Array<number>(40).fill(5));
    const fives = (from: number, to: number) =>
      digits.labels.subarray(from, to).filter((label) => label === 5).length;
    expect([all.right, practice.right, exam.right]).toEqual([
      fives(0, 40),
      fives(0, 30),
      fives(30, 40),
    ]);
  });

  it('is undecided where float64 says so too, though outputs are made differently', () => {
    const digits = testDigits(20, 4);
    const network = networkOf([PIXELS, 2, CLASSES]);
    const [hidden, output] = network.layers;
    hidden.biases.set([0.3, 0.3]);
    output.weights[3 * 2] = 0.7;
    output.weights[5 * 2 + 1] = 0.7;
    expect([...measured(digits, network).answers]).toEqual(Array<number>(20).fill(UNDECIDED));
  });

  it('is found anew after each edit, and for another network on the same digits', () => {
    const digits = testDigits(40, 3, 30);
    const network = networkOf([PIXELS, 2, CLASSES]);
    const [hidden, output] = network.layers;
    hidden.biases.set([20, 25]);
    output.weights[3 * 2] = output.weights[5 * 2 + 1] = 10;
    const evaluator = new Evaluator(digits, network.sizes, network.parameters);
    const five = evaluator.measure(0);
    const other = network.clone();
    other.layers[0].biases.set([25, 20]);
    const three = measured(digits, other);
    expect(evaluator.measureOther(other.sizes, other.parameters).answers).toEqual(three.answers);
    expect(evaluator.measure(0)).toEqual(five);
    evaluator.apply([{ offset: hidden.biasOffset, after: Float32Array.of(25, 20) }]);
    expect(evaluator.measure(0)).toEqual(three);
    expect([...three.answers]).toEqual(Array<number>(40).fill(3));
  });
});

it('every answer is that of float64, however much the weights are and how many are the same', () => {
  const hidden = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 });
  fc.assert(
    fc.property(
      hidden,
      fc.nat(),
      // The largest weight, and how many values there are: few, so that many sums are all but equal.
      fc.constantFrom(1e-40, 1e-6, 0.1, 1, 10, 1000, 1e12, 3e38),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(0.02, 0.3, 1),
      fc.array(fc.constantFrom(...HIDDEN_ACTIVATIONS), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(...ACTIVATION_NAMES),
      (neurons, seed, largest, values, share, names, output) => {
        const next = uniform(seed);
        const digits = testDigits(50, seed, 40);
        const activations = [...names.slice(0, neurons.length), output];
        const network = new Network({ sizes: [PIXELS, ...neurons, CLASSES], activations });
        network.parameters.forEach((_, i, all) => {
          const value = Math.floor(next() * (2 * values + 1)) - values;
          if (next() < share) all[i] = (largest * value) / values;
        });
        const { answers, all } = measured(digits, network);
        const expected = oneByOne(digits, network);
        expect(answers).toEqual(expected);
        expect(all.right).toBe(expected.filter((answer, i) => answer === digits.labels[i]).length);
      },
    ),
    { numRuns: 400 },
  );
});
