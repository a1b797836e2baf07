import type { Network } from '../network/network';
import type { NeuronId } from '../network/shape';
import type { Speech } from '../words/words';
import { drawable } from './words';

/** A network, and what a picture of it says besides its numbers. */
export interface Pictured {
  readonly network: Network;
  /** Names of the neurons, one list [outputs] for each layer; '' where a neuron has none. */
  readonly names: readonly (readonly string[])[];
  readonly title: string;
  /** '' if nobody said. */
  readonly author: string;
  /** In which language the picture speaks. */
  readonly speech: Speech;
}

/** The title of a picture: the network's own, or its file's name where that has nothing to draw. */
export function pictureTitle(title: string, nameOfFile: string): string {
  return drawable(title) || nameOfFile;
}

/** What a neuron is called besides its number; '' if nothing. */
export function ownName({ names, speech }: Pictured, { layer, index }: NeuronId): string {
  const name = drawable(speech.given(names[layer][index]));
  return name === String(index) ? '' : name;
}

/** The largest |value|; 0 if all are zero. */
export function strongest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]));
  return most;
}
