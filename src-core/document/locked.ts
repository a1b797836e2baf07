import { layersOf, type NeuronId } from '../network/shape';
import type { DocumentState } from './document-state';
import { neuronAfter, originsBetween, sourcesOf } from './structure-change';

/**
 * Locked neurons that a change of the structure leaves without a weight that counted, or with another
 * one, or that it removes: as they are called before.
 */
export function lockedAndOther(before: DocumentState, after: DocumentState): NeuronId[] {
  const origins = originsBetween(before, after);
  const sources = sourcesOf({ before, after, origins });
  const layers = layersOf(before.sizes);
  const layersAfter = layersOf(after.sizes);

  /** Whether a neuron has all that it had, and nothing else. */
  const isAsItWas = (neuron: NeuronId): boolean => {
    const now = neuronAfter(origins, neuron);
    if (!now) return false;
    const left = new Map<number, number>();
    for (const at of parametersOf(layers[neuron.layer], neuron.index)) {
      left.set(at, before.parameters[at]);
    }
    for (const at of parametersOf(layersAfter[now.layer], now.index)) {
      const value = after.parameters[at];
      const was = left.get(sources[at]) ?? 0;
      // What it has now and had not is to be 0, and −0 is not 0.
      if (sources[at] < 0 ? value !== 0 : !Object.is(value, was)) return false;
      left.delete(sources[at]);
    }
    return [...left.values()].every((value) => value === 0);
  };

  return before.facts.locked.flatMap((flags, layer) =>
    flags.flatMap((locked, index) =>
      locked && !isAsItWas({ layer, index }) ? [{ layer, index }] : [],
    ),
  );
}

/** The indices of a neuron's weights and of its bias. */
function parametersOf(layer: ReturnType<typeof layersOf>[number], index: number): number[] {
  const start = layer.weightOffset + index * layer.inputs;
  const weights = Array.from({ length: layer.inputs }, (_, i) => start + i);
  return [...weights, layer.biasOffset + index];
}
