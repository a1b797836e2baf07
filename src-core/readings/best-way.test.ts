import { expect, it } from 'vitest';
import { testDigits } from '../evaluator/testing/test-digits';
import { Network } from '../network/network';
import { clearlyBest, measureWays } from './best-way';
import { commonWays, plainWay } from './way';

it('measures by which way digits are right', () => {
  const digits = testDigits(50, 2, 40);
  // With all that is inked left of the middle a digit is a 3, else a 4; made for white ink 0.
  const labels = Uint8Array.from({ length: 50 }, (_, d) => {
    const row = digits.images.subarray(d * 784, (d + 1) * 784);
    const ink = (half: number) =>
      row.reduce((sum, byte, i) => sum + (Math.floor((i % 28) / 14) === half ? byte : 0), 0);
    return ink(0) > ink(1) ? 3 : 4;
  });
  const network = new Network([784, 10]);
  for (let i = 0; i < 784; i++) {
    const side = i % 28 < 14 ? 1 : -1;
    network.weightsOf(0, 3)[i] = -side / 100;
    network.weightsOf(0, 4)[i] = side / 100;
  }
  network.layers[0].biases.fill(-100).fill(0, 3, 5);
  const measured = measureWays(network, commonWays(1), { ...digits, labels });
  expect(measured[0]).toMatchObject({
    way: { inputs: 'inverted', order: 'rows', firstOutput: 0 },
    accuracy: 1,
  });
  const plain = measured.find(
    ({ way }) => way.inputs === '0..1' && way.order === 'rows' && way.firstOutput === 0,
  )!;
  expect(plain.accuracy).toBe(0);
});

it('takes another way only where it is clearly better than the plain one', () => {
  const plain = plainWay(['sigmoid', 'sigmoid']);
  const other = plainWay(['relu', 'softmax']);
  const chosen = (better: number, usual: number, count: number) =>
    clearlyBest(
      [
        { way: other, accuracy: better },
        { way: plain, accuracy: usual },
      ],
      plain,
      count,
    ).way;
  expect(chosen(0.91, 0.46, 8000)).toBe(other);
  expect(chosen(0.9, 0.885, 8000)).toBe(plain);
  // Four of ten more is by chance: √(2 · 0.25 / 10) = 0.22.
  expect(chosen(0.7, 0.3, 10)).toBe(plain);
  expect(chosen(0.53, 0.5, 8000)).toBe(other);
  expect(chosen(0.53, 0.515, 80_000)).toBe(plain);
  // What learned nothing reads no digits in any way.
  expect(chosen(0.2, 0.1, 8000)).toBe(plain);
});
