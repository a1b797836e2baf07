import { KnobsError } from '../../errors';
import { snapshotTitle, type SavedState } from '../../document/saved-state';
import type { DocumentState } from '../../document/document-state';
import type { Draft } from '../../document/draft';
import { isSameStructure, structureOf } from '../../network/structure';
import type { EditOf } from '../edit-commands';
import { applyChanges, freshId, type Facts } from '../../document/facts';
import type { Label } from './label';
import { tidyName } from './neurons';
import { message } from '../../words/message';

/* States of the network put aside under a name. They are part of the document and its history. */

/** @throws KnobsError if it is no longer there, or the name is empty */
export function renameSnapshot(draft: Draft, { id, name }: EditOf<'renameSnapshot'>): Label {
  const found = snapshotOf(draft.facts, id);
  const after = tidyName(name);
  if (after === found.name) return () => message('history.unknown');
  if (after === '') throw new KnobsError('snapshot.needsName');
  replace(draft, found, { ...found, name: after });
  return () => message('history.renameSnapshot', { before: snapshotTitle(found), after });
}

/** @throws KnobsError if it is no longer there */
export function deleteSnapshot(draft: Draft, { id }: EditOf<'deleteSnapshot'>): Label {
  const found = snapshotOf(draft.facts, id);
  replace(draft, found, null);
  return () => message('history.deleteSnapshot', { snapshot: snapshotTitle(found) });
}

/**
 * Takes the parameters of a snapshot; names, mutes and locks stay, each with its neuron, which may have
 * been elsewhere then. One of another structure brings its
 * structure, with the names and mutes of then.
 * @throws KnobsError if it is gone
 */
export function returnTo(draft: Draft, { id }: EditOf<'returnTo'>): Label {
  const found = snapshotOf(draft.facts, id);
  if (isSameStructure(found, draft.network)) {
    draft.network.parameters.set(found.parameters);
    draft.facts = inPlacesOf(found, draft.facts);
  } else {
    draft.restructure(stateOf(found, draft.facts));
  }
  return () => message('history.returnTo', { snapshot: snapshotTitle(found) });
}

/** The same facts, where neurons with names that they had then are back in the places of then. */
function inPlacesOf(saved: SavedState, facts: Facts): Facts {
  const last = facts.names.length - 1;
  const places = facts.names.map((now, layer) => {
    // Outputs stay where they are, and so does what is locked.
    const isFixed = layer === last || facts.locked[layer].includes(true);
    return isFixed ? now.map((_, i) => i) : sourcesByName(saved.names[layer], now);
  });
  if (places.every((layer) => layer.every((from, i) => from === i))) return facts;
  const moved = <T>(values: readonly (readonly T[])[]) =>
    places.map((layer, l) => layer.map((from) => values[l][from]));
  return { ...facts, names: moved(facts.names), muted: moved(facts.muted) };
}

/**
 * For each place of a layer, where the neuron is now that was there then: told by names that only one
 * neuron had and has. All others stay, or take what places are left.
 */
export function sourcesByName(then: readonly string[], now: readonly string[]): number[] {
  const isOnce = (names: readonly string[], name: string) =>
    name !== '' && names.indexOf(name) >= 0 && names.indexOf(name) === names.lastIndexOf(name);
  const found = then.map((name) =>
    isOnce(then, name) && isOnce(now, name) ? now.indexOf(name) : -1,
  );
  const left = now.map((_, i) => i).filter((i) => !found.includes(i));
  const staying = new Set(left.filter((i) => found[i] < 0));
  const moving = left.filter((i) => !staying.has(i));
  return found.map((from, i) => (from >= 0 ? from : staying.has(i) ? i : moving.shift()!));
}

/** The document in the state of a snapshot: a neuron in the place of another is that one. */
function stateOf(saved: SavedState, facts: Facts): DocumentState {
  const { names, muted } = saved;
  let next = freshId(facts);
  const last = facts.ids.length - 1;
  const perNeuron = <T>(values: readonly (readonly T[])[], other: () => T) =>
    names.map((layer, l) => {
      // Outputs are the same ones whatever lies before them.
      const from = l === names.length - 1 ? last : l < last ? l : -1;
      return layer.map((_, i) => values[from]?.[i] ?? other());
    });
  const ids = perNeuron(facts.ids, () => next++);
  const locked = perNeuron(facts.locked, () => false);
  const parameters = saved.parameters.slice();
  return { ...structureOf(saved), parameters, facts: { ...facts, ids, names, muted, locked } };
}

/** @throws KnobsError if there is none, or no longer */
export function snapshotOf({ snapshots }: Facts, id: number): SavedState {
  const found = snapshots.find((snapshot) => snapshot.id === id);
  if (!found) throw new KnobsError('snapshot.gone');
  return found;
}

function replace(draft: Draft, before: SavedState, after: SavedState | null): void {
  draft.facts = applyChanges(draft.facts, [{ kind: 'snapshot', before, after }]);
}
