import { Network } from './network';

/** One list [outputs] for each layer: whether a neuron counts as zero. */
export type Muted = readonly (readonly boolean[])[];

/**
 * The bias of a muted output, the least number of float32: without weights its sum is below that of
 * any other, and σ of it is 0.
 */
export const NEVER = -(2 ** 128 - 2 ** 104);

/** Whether any neuron counts as zero. */
export function isAnyMuted(muted: Muted): boolean {
  return muted.some((layer) => layer.includes(true));
}

/**
 * The parameters of a network that does without mutes what this one does with them: nothing comes
 * from a muted neuron any more, and a muted output is 0 and never the answer. A muted neuron's own weights
 * stay, so that what it would do can still be seen.
 * @returns the network's own parameters if nothing is muted, else a copy
 */
export function effectiveParameters(network: Network, muted: Muted): Float32Array {
  if (!isAnyMuted(muted)) return network.parameters;
  const effective = network.clone();
  effective.layers.forEach(({ weights, biases, inputs, outputs }, layer) => {
    const next = effective.layers[layer + 1];
    for (let index = 0; index < outputs; index++) {
      if (!muted[layer][index]) continue;
      if (next) {
        for (let row = 0; row < next.outputs; row++) next.weights[row * next.inputs + index] = 0;
      } else {
        weights.fill(0, index * inputs, (index + 1) * inputs);
        biases[index] = NEVER;
      }
    }
  });
  return effective.parameters;
}
