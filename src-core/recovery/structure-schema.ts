import * as v from 'valibot';
import { carriedParameters } from '../document/restructured';
import { inverseOrigins, sourcesOf, type StructureChange } from '../document/structure-change';
import type { Patch } from '../document/patch';
import { countSchema } from '../network/schemas';
import { areSizes, formatSizes, parameterCount, type LayerSizes } from '../network/shape';

/* Changes of the structure as they come from a disk: nothing of them is taken for granted. */

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));
const places = v.nullable(v.array(place));

/** What a head says of one; its numbers are elsewhere. */
export const structureEntries = {
  before: v.array(v.number()),
  after: v.array(v.number()),
  origins: v.array(v.object({ from: v.nullable(countSchema), rows: places, columns: places })),
};

/** What is known of neurons that only one of the structures has. Who they are is found out later. */
export const neuronsSchema = v.array(
  v.pipe(
    v.object({ name: v.string(), muted: v.boolean(), locked: v.boolean() }),
    v.transform((facts) => ({ id: 0, ...facts })),
  ),
);

/** Whether the structure after comes from the one before as it says, and has all that is new. */
export function isSound(change: StructureChange): boolean {
  const { before, after, origins, removed, added } = change;
  if (!areSizes(before) || !areSizes(after) || origins.length !== after.length - 1) return false;
  const froms = origins.flatMap(({ from }) => (from === null ? [] : [from]));
  const areMapped = origins.every(({ from, rows, columns }, l) =>
    from === null
      ? rows === null && columns === null
      : from < before.length - 1 &&
        arePlaces(rows, after[l + 1], before[from + 1]) &&
        arePlaces(columns, after[l], before[from]),
  );
  if (!areMapped || new Set(froms).size < froms.length) return false;
  const kept = sourcesOf(change).reduce((sum, source) => sum + (source < 0 ? 0 : 1), 0);
  return (
    removed.parameters.length === parameterCount(before) - kept &&
    added.parameters.length === parameterCount(after) - kept &&
    removed.neurons.length === newNeurons(before, inverseOrigins(change)) &&
    added.neurons.length === newNeurons(after, origins)
  );
}

/**
 * Whether a patch is about what a network of these sizes has.
 * @param after of the network that it leads to
 */
export function isAbout({ structure, runs, changes }: Patch, after: LayerSizes): boolean {
  const total = parameterCount(after);
  const isThere = ({ layer, index }: { layer: number; index: number }) =>
    layer < after.length - 1 && index < after[layer + 1];
  if (!runs.every((run) => run.offset + run.after.length <= total)) return false;
  if (!changes.every((change) => !('neuron' in change) || isThere(change.neuron))) return false;
  if (!structure) return true;
  const sources = sourcesOf(structure);
  const { origins } = structure;
  return (
    runs.every(({ offset, after }) =>
      sources.subarray(offset, offset + after.length).every((source) => source >= 0),
    ) &&
    changes.every((change) => {
      if (!('neuron' in change)) return true;
      const { from, rows } = origins[change.neuron.layer];
      return from !== null && (rows === null || rows[change.neuron.index] >= 0);
    })
  );
}

export function isSameSizes(one: LayerSizes, other: LayerSizes): boolean {
  return formatSizes(one) === formatSizes(other);
}

/** The parameters after a patch; the same array where the structure stays. */
export function parametersAfter(
  parameters: Float32Array,
  { structure, runs }: Pick<Patch, 'structure' | 'runs'>,
): Float32Array {
  const next = structure ? carriedParameters(structure, parameters) : parameters;
  for (const { offset, after } of runs) next.set(after, offset);
  return next;
}

function arePlaces(places: readonly number[] | null, count: number, among: number): boolean {
  if (places === null) return count === among;
  const there = places.filter((place) => place >= 0);
  return (
    places.length === count &&
    there.every((place) => place < among) &&
    new Set(there).size === there.length
  );
}

function newNeurons(sizes: LayerSizes, origins: StructureChange['origins']): number {
  return origins.reduce((sum, { from, rows }, l) => {
    if (from === null) return sum + sizes[l + 1];
    return sum + (rows ?? []).filter((row) => row < 0).length;
  }, 0);
}
