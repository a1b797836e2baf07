import type { Network } from '#core/network/network';

/** Which neurons [outputs of each layer] have another weight or bias than in other parameters. */
export function differingNeurons(network: Network, other: Float32Array): boolean[][] {
  const { parameters } = network;
  return network.layers.map(({ weightOffset, biasOffset, inputs, outputs }) =>
    Array.from({ length: outputs }, (_, index) => {
      const bias = biasOffset + index;
      if (parameters[bias] !== other[bias]) return true;
      const start = weightOffset + index * inputs;
      for (let at = start; at < start + inputs; at++) {
        if (parameters[at] !== other[at]) return true;
      }
      return false;
    }),
  );
}
