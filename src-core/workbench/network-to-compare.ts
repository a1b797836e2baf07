import type { NetworkDocument } from '../document/network-document';
import type { Muted } from '../network/muted';
import type { Network } from '../network/network';
import { applyChanges } from '../document/facts';
import type { SavedHistory } from '../document/history';
import { flagsFrom } from '../document/neuron-flags';
import { inverse } from '../document/patch';
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
  const back = entries.slice(at, position).map(({ patch }) => inverse(patch));
  const on = entries.slice(position, at).map(({ patch }) => patch);
  const then = network.clone();
  let factsThen = facts;
  for (const { runs, changes } of [...back.reverse(), ...on]) {
    for (const { offset, after } of runs) then.parameters.set(after, offset);
    factsThen = applyChanges(factsThen, changes);
  }
  return { title, network: then, names: factsThen.names, muted: factsThen.muted };
}
