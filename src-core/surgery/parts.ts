import type { DocumentState } from '../document/document-state';
import type { NeuronFacts } from '../document/structure-change';
import type { ActivationName } from '../network/activations';
import { Network } from '../network/network';
import { PIXELS } from '../network/shape';

/*
 * A network taken apart into its neurons, for surgery: what is done to it is told in lists, and put
 * together again at the end. Numbers are float64 until then.
 */

/** One neuron: what is known of it, its weights [inputs] and its bias. */
export interface NeuronParts extends NeuronFacts {
  readonly weights: readonly number[];
  readonly bias: number;
}

export interface LayerParts {
  readonly activation: ActivationName;
  readonly neurons: readonly NeuronParts[];
}

/** The layers that have weights, in their order. */
export type NetworkParts = readonly LayerParts[];

export function takeApart(state: DocumentState): NetworkParts {
  const { ids, names, muted, locked } = state.facts;
  const network = new Network(state, state.parameters);
  return network.layers.map(({ activation, biases }, l) => ({
    activation,
    neurons: Array.from(biases, (bias, i) => ({
      ...{ id: ids[l][i], name: names[l][i], muted: muted[l][i], locked: locked[l][i] },
      ...{ weights: Array.from(network.weightsOf(l, i)), bias },
    })),
  }));
}

/**
 * The document whose network these parts are; all else of it is as it was.
 * @throws KnobsError if there can't be such a network
 */
export function putTogether(parts: NetworkParts, { facts }: DocumentState): DocumentState {
  const sizes = [PIXELS, ...parts.map(({ neurons }) => neurons.length)];
  const { structure, parameters, layers } = new Network({
    sizes,
    activations: parts.map(({ activation }) => activation),
  });
  parts.forEach(({ neurons }, l) => {
    layers[l].weights.set(neurons.flatMap(({ weights }) => weights));
    layers[l].biases.set(neurons.map(({ bias }) => bias));
  });
  const of = <T>(take: (neuron: NeuronParts) => T) => parts.map(({ neurons }) => neurons.map(take));
  return {
    ...structure,
    parameters,
    facts: {
      ...facts,
      ids: of(({ id }) => id),
      names: of(({ name }) => name),
      muted: of(({ muted }) => muted),
      locked: of(({ locked }) => locked),
    },
  };
}

/** With other neurons in one layer. */
export function withNeurons(
  parts: NetworkParts,
  layer: number,
  change: (neurons: readonly NeuronParts[]) => readonly NeuronParts[],
): NetworkParts {
  return parts.map((part, l) => (l === layer ? { ...part, neurons: change(part.neurons) } : part));
}

/** With other weights from a layer in the next one, and perhaps another bias there. */
export function withOutgoing(
  parts: NetworkParts,
  layer: number,
  change: (neuron: NeuronParts) => Pick<NeuronParts, 'weights'> & Partial<NeuronParts>,
): NetworkParts {
  return withNeurons(parts, layer + 1, (neurons) =>
    neurons.map((neuron) => ({ ...neuron, ...change(neuron) })),
  );
}

/** A number that no neuron has; those after it are free too. */
export function freeId(parts: NetworkParts): number {
  const ids = parts.flatMap(({ neurons }) => neurons.map(({ id }) => id));
  return 1 + ids.reduce((most, id) => Math.max(most, id), -1);
}
