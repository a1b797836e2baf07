import { newIds } from '../document/facts';
import type { HistoryEntry } from '../document/history';
import { inverse, type Patch } from '../document/patch';
import { inverseOrigins, sourcesOf, type StructureChange } from '../document/structure-change';
import { KnobsError } from '../errors';
import { isSameStructure, structureOf, type Structure } from '../network/structure';
import { message } from '../words/message';
import type { RecoveryCopy } from './recovery';
import { faultIn, parametersAfter } from './change-schema';

/* Whether the entries of a history lead from one another, through any number of structures. */

/**
 * Undo and redo must lead from the parameters to what each entry says was there.
 * @throws KnobsError
 */
export function checkHistory(copy: RecoveryCopy): void {
  const { parameters, history } = copy;
  const { entries, position } = history;
  checkStructures(entries, position, copy);
  const steps = (patches: readonly Patch[]) => {
    patches.reduce(walk, parameters.slice());
  };
  const done = entries.slice(0, position);
  steps(done.map(({ patch }) => inverse(patch)).reverse());
  steps(entries.slice(position).map(({ patch }) => patch));
}

function checkStructures(entries: readonly HistoryEntry[], position: number, now: Structure) {
  let at = structureOf(now);
  for (let i = position - 1; i >= 0; i--) {
    const { structure } = entries[i].patch;
    if (structure && !isSameStructure(structure.after, at)) throw damagedAt(i);
    check(i);
    at = structure?.before ?? at;
  }
  at = now;
  for (let i = position; i < entries.length; i++) {
    const { structure } = entries[i].patch;
    if (structure && !isSameStructure(structure.before, at)) throw damagedAt(i);
    at = structure?.after ?? at;
    check(i);
  }

  function check(i: number): void {
    const fault = faultIn(entries[i].patch, at.sizes);
    if (fault) throw damagedAt(i, fault);
  }
}

function damagedAt(
  entry: number,
  fault: 'damage.structure' | 'damage.run' | 'damage.neuron' = 'damage.structure',
): KnobsError {
  const where = `history.entries.${entry}.patch`;
  return new KnobsError('recovery.damagedAt', { where, reason: message(fault) });
}

function walk(parameters: Float32Array, patch: Patch): Float32Array {
  const { structure } = patch;
  const kept = structure ? parametersAfter(parameters, { structure, runs: [] }) : parameters;
  if (structure) checkRemoved(structure, parameters);
  for (const { offset, before } of patch.runs) {
    before.forEach((value, i) => checkSame(value, kept[offset + i], offset + i));
  }
  return parametersAfter(kept, { runs: patch.runs });
}

function checkRemoved(structure: StructureChange, parameters: Float32Array): void {
  const { before, after, removed } = structure;
  const back = { before: after, after: before, origins: inverseOrigins(structure) };
  let next = 0;
  sourcesOf(back).forEach((source, i) => {
    if (source < 0) checkSame(removed.parameters[next++], parameters[i], i);
  });
}

function checkSame(value: number, found: number, parameter: number): void {
  if (Object.is(value, found)) return;
  throw new KnobsError('recovery.damagedHistory', { value, parameter, found });
}

/**
 * The entries with numbers for their neurons, see `Facts.ids`: no journal has them, since only what
 * they tell of one another counts.
 * @returns also those of the neurons there are
 */
export function numbered(
  entries: readonly HistoryEntry[],
  position: number,
  { sizes }: Pick<Structure, 'sizes'>,
) {
  const ids = newIds(sizes.slice(1).map((count) => new Array<null>(count).fill(null)));
  let next = ids.flat().length;
  const numbered = [...entries];
  const go = (from: readonly (readonly number[])[], i: number, isBack: boolean) => {
    const { structure, ...patch } = numbered[i].patch;
    if (!structure) return from;
    const change = isBack ? inverse({ ...patch, structure }).structure! : structure;
    const left = goneOf(from, change);
    const fresh = change.added.neurons.map((neuron) => ({ ...neuron, id: next++ }));
    const gone = change.removed.neurons.map((neuron, n) => ({ ...neuron, id: left[n] }));
    const [removed, added] = isBack ? [fresh, gone] : [gone, fresh];
    const named = {
      ...structure,
      removed: { ...structure.removed, neurons: removed },
      added: { ...structure.added, neurons: added },
    };
    numbered[i] = { ...numbered[i], patch: { ...patch, structure: named } };
    return idsAfter(
      from,
      change,
      fresh.map(({ id }) => id),
    );
  };
  let at: readonly (readonly number[])[] = ids;
  for (let i = position - 1; i >= 0; i--) at = go(at, i, true);
  at = ids;
  for (let i = position; i < entries.length; i++) at = go(at, i, false);
  return { entries: numbered, ids };
}

/** The numbers of the neurons that a change removes, in the order in which it has them. */
function goneOf(ids: readonly (readonly number[])[], change: StructureChange): number[] {
  return inverseOrigins(change).flatMap(({ from, rows }, layer) =>
    ids[layer].filter((_, index) => from === null || (rows !== null && rows[index] < 0)),
  );
}

function idsAfter(
  ids: readonly (readonly number[])[],
  { origins, after }: StructureChange,
  fresh: readonly number[],
): number[][] {
  let next = 0;
  return origins.map(({ from, rows }, layer) =>
    Array.from({ length: after.sizes[layer + 1] }, (_, index) => {
      const row = rows ? rows[index] : index;
      return from !== null && row >= 0 ? ids[from][row] : fresh[next++];
    }),
  );
}
