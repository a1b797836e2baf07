import { KnobsError } from '../errors';
import { checkNeuron, PIXELS, type NeuronId } from '../network/shape';
import { freeId, withNeurons, withOutgoing, type NetworkParts, type NeuronParts } from './parts';

/* Neurons that come, go, meet and part. Outputs stay: each stands for its digit. */

/** What a new neuron is fed by, and how it feeds each neuron of the next layer. */
export interface NewNeuron {
  readonly name?: string;
  readonly weights: readonly number[];
  readonly bias: number;
  readonly outgoing: readonly number[];
}

/**
 * Puts a new neuron behind the others of its layer.
 * @throws KnobsError if that has no place for it
 */
export function addNeuron(parts: NetworkParts, layer: number, added: NewNeuron): NetworkParts {
  checkHidden(parts, layer);
  const { name = '', weights, bias, outgoing } = added;
  const neuron = { id: freeId(parts), name, muted: false, locked: false, weights, bias };
  return withOutgoing(
    withNeurons(parts, layer, (neurons) => [...neurons, neuron]),
    layer,
    ({ weights, id }) => ({ weights: [...weights, outgoing[indexOf(parts, layer + 1, id)]] }),
  );
}

/** A neuron that nothing feeds and that feeds nothing: the answers stay what they are. */
export function emptyNeuron(parts: NetworkParts, layer: number): NewNeuron {
  checkHidden(parts, layer);
  const inputs = layer === 0 ? PIXELS : parts[layer - 1].neurons.length;
  return {
    weights: new Array<number>(inputs).fill(0),
    bias: 0,
    outgoing: new Array<number>(parts[layer + 1].neurons.length).fill(0),
  };
}

/**
 * Puts a copy right behind a neuron; each feeds half of what the one did, so that the network does
 * the same (T. Chen, I. Goodfellow, J. Shlens, "Net2Net", 2015).
 */
export function doubleNeuron(parts: NetworkParts, { layer, index }: NeuronId): NetworkParts {
  checkInner(parts, { layer, index });
  const copy = (neuron: NeuronParts) => ({ ...neuron, id: freeId(parts), locked: false });
  const doubled = withNeurons(parts, layer, (neurons) =>
    insertAt(neurons, index + 1, copy(neurons[index])),
  );
  return withOutgoing(doubled, layer, ({ weights }) => {
    const half = weights[index] / 2;
    return { weights: insertAt(weights.with(index, half), index + 1, half) };
  });
}

/**
 * Parts a neuron into two that together feed what it did: one for what lies along a direction from
 * the middle, one for what lies against it.
 * @param direction [inputs] that is added to the weights of the first and taken from those of the
 * second
 * @param offset of what it comes to for what lies in the middle
 */
export function splitNeuron(
  parts: NetworkParts,
  neuron: NeuronId,
  { direction, offset }: { readonly direction: readonly number[]; readonly offset: number },
): NetworkParts {
  const { layer, index } = neuron;
  return withNeurons(doubleNeuron(parts, neuron), layer, (neurons) =>
    neurons.map((half, i) => {
      if (i !== index && i !== index + 1) return half;
      const sign = i === index ? 1 : -1;
      const weights = half.weights.map((weight, k) => weight + sign * direction[k]);
      return { ...half, weights, bias: half.bias - sign * offset };
    }),
  );
}

/**
 * Takes neurons out of a layer.
 * @param means their mean activations, which the biases of the next layer take over; null to drop
 * what they did. A muted neuron did nothing.
 * @throws KnobsError if the layer would have none left
 */
export function removeNeurons(
  parts: NetworkParts,
  layer: number,
  indices: readonly number[],
  means: readonly number[] | null,
): NetworkParts {
  for (const index of indices) checkInner(parts, { layer, index });
  const { neurons } = parts[layer];
  const isGone = (index: number) => indices.includes(index);
  if (neurons.every((_, index) => isGone(index))) throw new KnobsError('surgery.lastNeuron');
  const folded = indices.map((index, i) => (neurons[index].muted ? 0 : (means?.[i] ?? 0)));
  const fed = withOutgoing(parts, layer, ({ weights, bias }) => ({
    weights: weights.filter((_, index) => !isGone(index)),
    bias: indices.reduce((sum, index, i) => sum + weights[index] * folded[i], bias),
  }));
  return withNeurons(fed, layer, (neurons) => neurons.filter((_, index) => !isGone(index)));
}

/**
 * Makes one of several neurons that do the same: the first, which feeds what all of them did. What a
 * muted one would feed counts for nothing.
 */
export function mergeNeurons(
  parts: NetworkParts,
  layer: number,
  indices: readonly number[],
): NetworkParts {
  for (const index of indices) checkInner(parts, { layer, index });
  const [first, ...others] = indices;
  const { neurons } = parts[layer];
  const counting = indices.filter((index) => !neurons[index].muted);
  // All muted: they go on to do nothing, and feed what they would feed.
  const summed = counting.length > 0 ? counting : indices;
  const fed = withOutgoing(parts, layer, ({ weights }) => ({
    weights: weights.with(
      first,
      summed.reduce((sum, index) => sum + weights[index], 0),
    ),
  }));
  const muted = counting.length === 0;
  const kept = withNeurons(fed, layer, (neurons) =>
    neurons.with(first, { ...neurons[first], muted }),
  );
  return removeNeurons(kept, layer, others, null);
}

/** Puts a neuron in another place of its layer, together with what it feeds. */
export function moveNeuron(
  parts: NetworkParts,
  { layer, index }: NeuronId,
  to: number,
): NetworkParts {
  checkInner(parts, { layer, index });
  checkInner(parts, { layer, index: to });
  const moved = <T>(list: readonly T[]) => {
    const rest = list.filter((_, i) => i !== index);
    return insertAt(rest, to, list[index]);
  };
  return withOutgoing(withNeurons(parts, layer, moved), layer, ({ weights }) => ({
    weights: moved(weights),
  }));
}

/** @throws KnobsError if there is no such hidden layer */
export function checkHidden(parts: NetworkParts, layer: number): void {
  if (layer === parts.length - 1) throw new KnobsError('surgery.outputs');
  if (!parts[layer]) throw new KnobsError('edit.noLayer', { number: layer + 1 });
}

/** @throws KnobsError if there is no such hidden neuron */
function checkInner(parts: NetworkParts, neuron: NeuronId): void {
  checkNeuron([PIXELS, ...parts.map(({ neurons }) => neurons.length)], neuron);
  checkHidden(parts, neuron.layer);
}

function indexOf(parts: NetworkParts, layer: number, id: number): number {
  return parts[layer].neurons.findIndex((neuron) => neuron.id === id);
}

function insertAt<T>(list: readonly T[], at: number, item: T): T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}
