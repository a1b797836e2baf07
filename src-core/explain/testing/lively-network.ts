import { randomNetwork } from '../../document/initial';
import type { ActivationName } from '../../network/activations';
import type { Network } from '../../network/network';
import { uniform } from '../../network/random';

/** A seeded network with weights so large that answers differ, and some neurons are off. */
export function livelyNetwork(
  hidden: readonly number[],
  activations: readonly ActivationName[],
  seed: number,
): Network {
  const { network } = randomNetwork({ sizes: [784, ...hidden, 10], activations }, seed);
  const next = uniform(seed + 1);
  network.parameters.forEach((value, i, all) => (all[i] = 4 * value));
  for (const { biases } of network.layers) biases.forEach((_, i) => (biases[i] = next() - 0.5));
  return network;
}
