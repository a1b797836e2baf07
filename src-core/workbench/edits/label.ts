import type { Draft } from '../../document/draft';
import { patchedNeurons, layerTitle } from '../../document/labels';
import type { Patch } from '../../document/patch';

/** What an edit is called in the history, told from what it changed in the end. */
export type Label = (patch: Patch) => string;

/**
 * Where a patch changed something: one neuron's name or place, or `3 neurons of hidden 1`. What was
 * locked, or was so before, doesn't count.
 */
export function placeOf(draft: Draft, patch: Patch): string {
  const { sizes } = draft.network;
  const neurons = patchedNeurons(sizes, patch);
  if (neurons.length === 1) return draft.titleOf(neurons[0]);
  const layers = new Set(neurons.map(({ layer }) => layer));
  const of = layers.size === 1 ? ` of ${layerTitle(sizes, neurons[0].layer).toLowerCase()}` : '';
  return `${neurons.length} neurons${of}`;
}

/** How many parameters a patch changes. */
export function countOf({ runs }: Patch): number {
  return runs.reduce((sum, run) => sum + run.after.length, 0);
}

/** `1 weight`, `42 weights` */
export function weightsText(patch: Patch): string {
  const count = countOf(patch);
  return `${count} ${count === 1 ? 'weight' : 'weights'}`;
}
