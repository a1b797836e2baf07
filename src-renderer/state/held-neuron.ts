import type { NeuronId } from '#core/network/shape';
import type { Session } from './session.svelte';

/** A neuron that the person holds on to, wherever in its document it may be by then. */
export interface HeldNeuron {
  /** Where it was. */
  readonly neuron: NeuronId;
  readonly id: number | undefined;
  readonly document: number;
}

type Structure = Pick<Session, 'ids' | 'document'>;

export function heldNeuron({ ids, document }: Structure, neuron: NeuronId): HeldNeuron {
  return { neuron, id: ids[neuron.layer]?.[neuron.index], document };
}

/** Where it is now: in another document in the same place; null if it is gone. */
export function neuronNow({ ids, document }: Structure, held: HeldNeuron): NeuronId | null {
  const { neuron, id } = held;
  if (held.document !== document || id === undefined) return neuron;
  if (ids[neuron.layer]?.[neuron.index] === id) return neuron;
  const layer = ids.findIndex((layer) => layer.includes(id));
  return layer < 0 ? null : { layer, index: ids[layer].indexOf(id) };
}
