import type { Network } from '#core/network/network';
import { layersOf } from '#core/network/shape';

type Parameters = Pick<Network, 'sizes' | 'parameters'>;

/**
 * Which neurons [outputs of each layer] have another weight or bias than the one in the same place of
 * another network, or are in none of its places.
 */
export function differingNeurons(network: Parameters, other: Parameters): boolean[][] {
  const others = layersOf(other.sizes);
  const { parameters } = network;
  return layersOf(network.sizes).map((layer, l) =>
    Array.from({ length: layer.outputs }, (_, index) => {
      const then = others[l];
      if (then?.inputs !== layer.inputs || index >= then.outputs) return true;
      const differs = (at: number, was: number) => parameters[at] !== other.parameters[was];
      if (differs(layer.biasOffset + index, then.biasOffset + index)) return true;
      const start = index * layer.inputs;
      for (let i = start; i < start + layer.inputs; i++) {
        if (differs(layer.weightOffset + i, then.weightOffset + i)) return true;
      }
      return false;
    }),
  );
}
