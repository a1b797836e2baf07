import { pixelsOf, type DigitSet } from '../../src-core/digits/digit-set';
import { randomNetwork } from '../../src-core/document/initial';
import { errorOf } from '../../src-core/network/backward';
import { forward } from '../../src-core/network/forward';
import type { Network } from '../../src-core/network/network';
import type { LayerSizes } from '../../src-core/network/shape';

const STEPS = 60_000;
const RATE = 0.5;

/** A network that learnt by plain gradient descent, digit by digit, always the same. */
export function trainedNetwork(sizes: LayerSizes, digits: DigitSet): Network {
  const { network } = randomNetwork(sizes, 7);
  for (let step = 0; step < STEPS; step++) {
    // A prime that goes through all of them in no order.
    const at = (step * 7919) % digits.practice;
    let inputs: ArrayLike<number> = pixelsOf(digits, at);
    const trace = forward(network, inputs);
    const errors = errorOf(network, trace, digits.labels[at]!);
    network.layers.forEach(({ weights, biases, inputs: count }, l) => {
      errors[l]!.forEach((error, j) => {
        biases[j]! -= RATE * error;
        for (let i = 0; i < count; i++) weights[j * count + i]! -= RATE * error * inputs[i]!;
      });
      inputs = trace.a[l]!;
    });
  }
  return network;
}
