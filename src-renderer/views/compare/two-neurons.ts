import { correlation } from '#core/grid/correlation';
import type { NeuronId } from '#core/network/shape';
import type { Session } from '../../state/session.svelte';
import type { ComparedNeurons, LayerInput, RowSide } from './neuron-rows';

/** Two neurons of a layer of the work, as two of two networks are shown. */
export function twoNeurons(
  session: Session,
  layer: number,
  [a, b]: readonly [number, number],
): ComparedNeurons {
  const [one, other] = [a, b].map((index) => sideOf(session, { layer, index }));
  const weights = one.weights.map((weight, i) => weight - other.weights[i]);
  const bias = one.bias - other.bias;
  return {
    key: `${a}/${b}`,
    layer: { a: layer, b: layer },
    ...{ a: one, b: other },
    similarity: correlation(one.weights, other.weights),
    difference: { weights, bias },
    largest: weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), Math.abs(bias)),
  };
}

function sideOf(session: Session, neuron: NeuronId): RowSide {
  const { network, muted } = session;
  return {
    neuron,
    place: session.placeOf(neuron),
    title: session.titleOf(neuron),
    weights: network.weightsOf(neuron.layer, neuron.index).slice(),
    bias: network.layers[neuron.layer].biases[neuron.index],
    muted: muted[neuron.layer][neuron.index],
  };
}

/** What the weights of a layer come from; null for pixels. */
export function inputsOf(session: Session, layer: number): LayerInput[] | null {
  if (layer === 0) return null;
  return Array.from({ length: session.sizes[layer] }, (_, index) => ({
    title: session.titleOf({ layer: layer - 1, index }),
    ...{ inA: true, inB: true },
  }));
}
