import { expect, it } from 'vitest';
import { stampedNeuron } from './stamped';

it('a stamp has its strength, and the threshold picture sums up to 0', () => {
  const stamp = new Float32Array(784);
  stamp.set([0.25, -0.5, 0.125]);
  const threshold = new Float32Array(784).fill(0.5);
  const { weights, bias } = stampedNeuron(stamp, 3, threshold);
  // The largest magnitude, −0.5, becomes −3: times 6.
  expect([...weights.slice(0, 4)]).toEqual([1.5, -3, 0.75, 0]);
  expect(bias).toBe(-(1.5 - 3 + 0.75) / 2);
});
