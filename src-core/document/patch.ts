import { invertChange, joinChanges, keyOf, type FactChange } from './facts';
import { factBefore, inverseStructure, runsBefore } from './restructured';
import type { StructureChange } from './structure-change';

/** A stretch of neighbouring parameters and what they were and became. */
export interface Run {
  /** Index of the first parameter in the flat parameters. */
  readonly offset: number;
  readonly before: Float32Array;
  readonly after: Float32Array;
}

/**
 * Every change to a document: which parameters and which facts, from what, to what. Where the
 * structure changes, that comes first, and all else is about what stays, in the structure after.
 */
export interface Patch {
  readonly structure?: StructureChange;
  readonly runs: readonly Run[];
  readonly changes: readonly FactChange[];
}

/** The patch that changes nothing. */
export const NOTHING: Patch = { runs: [], changes: [] };

/** The patch that takes another one back. */
export function inverse({ structure, runs, changes }: Patch): Patch {
  const back = changes.map(invertChange).reverse();
  if (structure) {
    return {
      structure: inverseStructure(structure),
      runs: runsBefore(structure, runs),
      changes: back.map((change) => factBefore(structure, change)),
    };
  }
  return {
    runs: runs.map(({ offset, before, after }) => ({ offset, before: after, after: before })),
    changes: back,
  };
}

/** Whether a patch changes nothing. */
export function isEmpty({ structure, runs, changes }: Patch): boolean {
  return !structure && runs.length === 0 && changes.length === 0;
}

/** As few patches as do what all of `patches` do in turn: each that changes the structure is one. */
export function condense(patches: readonly Patch[]): Patch[] {
  const condensed: Patch[] = [];
  let plain: Patch[] = [];
  const finish = () => {
    const all = squash(plain);
    if (!isEmpty(all)) condensed.push(all);
    plain = [];
  };
  for (const patch of patches) {
    if (!patch.structure) plain.push(patch);
    else {
      finish();
      condensed.push(patch);
    }
  }
  finish();
  return condensed;
}

/**
 * The one patch that does what all of `patches` do in turn; what ends as it began is left out. None of
 * them changes the structure.
 */
export function squash(patches: readonly Patch[]): Patch {
  if (patches.length === 1) return patches[0];
  const changes = new Map<string, FactChange>();
  for (const change of patches.flatMap((patch) => patch.changes)) {
    const key = keyOf(change);
    const earlier = changes.get(key);
    const joined = earlier ? joinChanges(earlier, change) : change;
    if (joined) changes.set(key, joined);
    else changes.delete(key);
  }
  return { runs: squashRuns(patches.flatMap(({ runs }) => runs)), changes: [...changes.values()] };
}

/** The stretch that all runs lie in, as it was and as it became; what no run reaches is the same. */
function squashRuns(runs: readonly Run[]): Run[] {
  const start = runs.reduce((least, { offset }) => Math.min(least, offset), Infinity);
  const end = runs.reduce(
    (most, { offset, after }) => Math.max(most, offset + after.length),
    start,
  );
  if (runs.length === 0) return [];
  const before = new Float32Array(end - start);
  const after = new Float32Array(end - start);
  const isTouched = new Uint8Array(end - start);
  for (const run of runs) {
    const at = run.offset - start;
    run.before.forEach((value, i) => {
      if (isTouched[at + i] === 0) before[at + i] = value;
    });
    after.set(run.after, at);
    isTouched.fill(1, at, at + run.after.length);
  }
  return runsBetween(before, after).map((run) => ({ ...run, offset: run.offset + start }));
}

/** What a patch changes and another one doesn't; both are about the same structure. */
export function without(patch: Patch, other: Patch): Patch {
  if (isEmpty(patch) || isEmpty(other)) return patch;
  const { runs, changes } = patch;
  const facts = new Set(other.changes.map(keyOf));
  const end = runs.reduce((most, { offset, after }) => Math.max(most, offset + after.length), 0);
  const isOthers = new Uint8Array(end);
  for (const { offset, after } of other.runs) isOthers.fill(1, offset, offset + after.length);
  return {
    runs: runs.flatMap((run) => stretches(run, isOthers)),
    changes: changes.filter((change) => !facts.has(keyOf(change))),
  };
}

/** The parts of a run that are not marked, by the index of the parameter. */
function stretches({ offset, before, after }: Run, isMarked: Uint8Array): Run[] {
  const parts: Run[] = [];
  for (let i = 0; i < after.length; i++) {
    if (isMarked[offset + i] === 1) continue;
    const start = i;
    while (i < after.length && isMarked[offset + i] === 0) i++;
    const part = { before: before.slice(start, i), after: after.slice(start, i) };
    parts.push({ offset: offset + start, ...part });
  }
  return parts;
}

/**
 * The runs that lead from some parameters to others of the same number. −0 is not 0, so that undo
 * restores the exact bytes.
 */
export function runsBetween(before: Float32Array, after: Float32Array): Run[] {
  return runsIn(before, after, [{ start: 0, end: before.length }]);
}

/**
 * The same for parameters that differ nowhere but within some runs: all others are not looked at.
 * @param runs where, in any order; what they become is of no matter
 */
export function runsWithin(
  before: Float32Array,
  after: Float32Array,
  runs: readonly Pick<Run, 'offset' | 'after'>[],
): Run[] {
  const places = runs
    .map(({ offset, after: { length } }) => ({ start: offset, end: offset + length }))
    .sort((a, b) => a.start - b.start);
  const joined: Place[] = [];
  for (let i = 0; i < places.length;) {
    const { start } = places[i];
    let { end } = places[i++];
    // What overlaps or follows at once is looked at as one.
    while (i < places.length && places[i].start <= end) end = Math.max(end, places[i++].end);
    joined.push({ start, end });
  }
  return runsIn(before, after, joined);
}

/** Parameters from one on and before another. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** @param places in order, none of which follows at once on another */
function runsIn(before: Float32Array, after: Float32Array, places: readonly Place[]): Run[] {
  const ends: number[] = [];
  let count = 0;
  const [was, is] = [bitsOf(before), bitsOf(after)];
  for (const { start, end } of places) {
    for (let i = sameUntil(was, is, start, end); i < end; i = sameUntil(was, is, i, end)) {
      const offset = i;
      while (i < end && was[i] !== is[i]) i++;
      ends.push(offset, i);
      count += i - offset;
    }
  }
  return runsOf(before, after, ends, count);
}

/**
 * All runs lie in two pieces of memory: of thousands of small ones, each would be dear.
 * @param ends where each begins and ends
 * @param count of all parameters in them
 */
function runsOf(
  before: Float32Array,
  after: Float32Array,
  ends: readonly number[],
  count: number,
): Run[] {
  if (count === 0) return [];
  const allBefore = new Float32Array(count);
  const allAfter = new Float32Array(count);
  const runs: Run[] = [];
  for (let i = 0, at = 0; i < ends.length; i += 2) {
    const [offset, end] = [ends[i], ends[i + 1]];
    const next = at + end - offset;
    allBefore.set(before.subarray(offset, end), at);
    allAfter.set(after.subarray(offset, end), at);
    const run = { before: allBefore.subarray(at, next), after: allAfter.subarray(at, next) };
    runs.push({ offset, ...run });
    at = next;
  }
  return runs;
}

/** The first place from `start` on where the bits differ; `end` if there is none. */
function sameUntil(was: Int32Array, is: Int32Array, start: number, end: number): number {
  let i = start;
  // Most is the same: four at a time.
  while (
    i + 4 <= end &&
    ((was[i] ^ is[i]) |
      (was[i + 1] ^ is[i + 1]) |
      (was[i + 2] ^ is[i + 2]) |
      (was[i + 3] ^ is[i + 3])) ===
      0
  ) {
    i += 4;
  }
  while (i < end && was[i] === is[i]) i++;
  return i;
}

/** The same numbers as their bits, which are compared several times as fast. */
function bitsOf({ buffer, byteOffset, length }: Float32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}
