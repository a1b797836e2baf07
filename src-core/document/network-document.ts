import { Network } from '../network/network';
import type { SavedState } from './saved-state';
import { CLASSES, type LayerSizes } from '../network/shape';

/** What a person says about a network. */
export interface Details {
  readonly title: string;
  readonly author: string;
  readonly notes: string;
}

/** A network and everything that is saved with it. */
export interface NetworkDocument {
  readonly network: Network;
  /** Names of the neurons, one list [outputs] for each layer; '' where a neuron has none. */
  readonly names: readonly (readonly string[])[];
  readonly details: Details;
  /** What another program wrote into the file's metadata: kept, so that saving loses nothing. */
  readonly otherMetadata: Readonly<Record<string, string>>;
  /** States of the network put aside, by growing ids; left out for none. */
  readonly snapshots?: readonly SavedState[];
}

export const NO_DETAILS: Details = { title: '', author: '', notes: '' };

/** The longest name of a neuron, in UTF-16 code units. */
export const MAX_NAME_LENGTH = 60;

/**
 * The most that a file may say about itself: title, author, notes and what other programs noted.
 * Every reader keeps to it, so that every format and the copies of unsaved work have room for it.
 */
export const MAX_ENTRIES = 500;

/** The same in bytes of UTF-8, keys and texts together. */
export const MAX_TEXT_BYTES = 1_000_000;

/** Names of a new network: none for hidden neurons; the outputs are called by their digits. */
export function defaultNames(sizes: LayerSizes): string[][] {
  const names = sizes.slice(1).map((count) => new Array<string>(count).fill(''));
  names[names.length - 1] = Array.from({ length: CLASSES }, (_, digit) => String(digit));
  return names;
}

/** A document around a network that says nothing about itself. */
export function plainDocument(network: Network, title = ''): NetworkDocument {
  return {
    network,
    names: defaultNames(network.sizes),
    details: { ...NO_DETAILS, title },
    otherMetadata: {},
  };
}
