import type { NetworkDocument } from '../document/network-document';
import type { Muted } from '../network/muted';
import { Network } from '../network/network';
import { stateAfter } from '../document/document-state';
import { patchesBetween, type SavedHistory } from '../document/history';
import { flagsFrom } from '../document/neuron-flags';
import type { EditedDocument } from './edited-document';
import type { Message } from '../words/message';

/** A network beside the document, as far as it can be compared with: nothing of it changes. */
export interface NetworkToCompare {
  /** What it is called within a sentence. */
  readonly title: Message;
  readonly network: Network;
  readonly names: readonly (readonly string[])[];
  readonly muted: Muted;
}

/** What a file has. The document's network is copied. */
export function toCompareFrom(document: NetworkDocument, title: Message): NetworkToCompare {
  const { network, names, otherMetadata } = document;
  const { muted } = flagsFrom(otherMetadata, network.sizes);
  return { title, network: network.clone(), names, muted };
}

/** What the document was or will be in a state of its history; null if the history doesn't lead there. */
export function toCompareAt(
  { network, facts }: EditedDocument,
  { entries, position }: SavedHistory,
  state: number | null,
  title: Message,
): NetworkToCompare | null {
  const at = entries.findIndex(({ id }) => id === state) + 1;
  if (at === 0 && state !== 0) return null;
  const { structure, parameters } = network;
  const patches = patchesBetween(entries, position, at);
  const then = stateAfter({ ...structure, parameters, facts }, patches);
  const { names, muted } = then.facts;
  return { title, network: new Network(then, then.parameters.slice()), names, muted };
}
