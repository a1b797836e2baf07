import type { Draft } from '../../document/draft';
import { patchedNeurons } from '../../document/labels';
import type { Patch } from '../../document/patch';
import { message, type Message } from '../../words/message';

/** What an edit is called in the history, told from what it changed in the end. */
export type Label = (patch: Patch) => Message;

/**
 * Where a patch changed something: one neuron's name or place, or `3 neurons of hidden 1`. What was
 * locked, or was so before, doesn't count.
 */
export function patchPlace(draft: Draft, patch: Patch): Message {
  const { sizes } = draft.network;
  const neurons = patchedNeurons(sizes, patch);
  if (neurons.length === 1) return draft.titleOf(neurons[0]);
  const layers = new Set(neurons.map(({ layer }) => layer));
  const count = neurons.length;
  if (layers.size !== 1) return message('neurons.count', { count });
  const { layer } = neurons[0];
  return message('neurons.ofLayer', { count, layer, layers: sizes.length - 1 });
}

/** How many parameters a patch changes. */
export function countOf({ runs }: Patch): number {
  return runs.reduce((sum, run) => sum + run.after.length, 0);
}
