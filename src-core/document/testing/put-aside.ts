import type { Network } from '../../network/network';
import { plainDocument } from '../network-document';
import type { SavedState } from '../saved-state';
import { plainFacts } from '../facts';

/** A snapshot of a network in which nothing is named or muted. */
export function putAside(
  network: Network,
  rest: Pick<SavedState, 'id' | 'name'> & Partial<SavedState>,
): SavedState {
  const { names } = plainDocument(network);
  const { sizes, activations, parameters } = network;
  const { muted } = plainFacts(names);
  return { sizes, activations, names, muted, parameters, scores: null, ...rest };
}
