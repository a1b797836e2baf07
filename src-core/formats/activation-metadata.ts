import { DEFAULT_ACTIVATION, type ActivationName } from '../network/activations';
import { Network } from '../network/network';

/*
 * Activations in the metadata of a format whose tensors say nothing of them: `hidden1.activation` and
 * the like, by name, where a layer has another one than the sigmoid. Other programs don't look there.
 */

const keyOf = (layer: string) => `${layer}.activation`;

/** What there is to say. */
export function activationMetadata({ layers }: Network): Record<string, string> {
  const other = layers.filter(({ activation }) => activation !== DEFAULT_ACTIVATION);
  return Object.fromEntries(other.map(({ key, activation }) => [keyOf(key), activation]));
}

/**
 * The network with what its metadata say, which are taken out of them.
 * @throws KnobsError if a layer cannot have what is said of it
 */
export function withActivations(network: Network, metadata: Map<string, string>): Network {
  const said = network.layers.map(({ key }) => metadata.get(keyOf(key)));
  network.layers.forEach(({ key }) => metadata.delete(keyOf(key)));
  if (said.every((name) => name === undefined)) return network;
  const activations = said.map((name, l) => (name ?? network.activations[l]) as ActivationName);
  return new Network({ sizes: network.sizes, activations }, network.parameters);
}
