import * as v from 'valibot';
import { carriedParameters } from '../document/restructured';
import { inverseOrigins, sourcesOf, type StructureChange } from '../document/structure-change';
import type { Patch, Run } from '../document/patch';
import { countSchema } from '../network/schemas';
import { parameterCount, type LayerSizes, type NeuronId } from '../network/shape';
import { canBeNetwork, structureSchema } from '../network/structure-schema';

/* Changes of the structure as they come from a disk: nothing of them is taken for granted. */

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));
const places = v.nullable(v.array(place));

/** What a head says of one; its numbers are elsewhere. */
export const structureEntries = {
  before: structureSchema,
  after: structureSchema,
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
  if (!canBeNetwork(before) || !canBeNetwork(after)) return false;
  const [old, now] = [before.sizes, after.sizes];
  if (origins.length !== now.length - 1) return false;
  const froms = origins.flatMap(({ from }) => (from === null ? [] : [from]));
  const areMapped = origins.every(({ from, rows, columns }, l) =>
    from === null
      ? rows === null && columns === null
      : from < old.length - 1 &&
        arePlaces(rows, now[l + 1], old[from + 1]) &&
        arePlaces(columns, now[l], old[from]),
  );
  if (!areMapped || new Set(froms).size < froms.length) return false;
  const kept = sourcesOf(change).reduce((sum, source) => sum + (source < 0 ? 0 : 1), 0);
  return (
    removed.parameters.length === parameterCount(old) - kept &&
    added.parameters.length === parameterCount(now) - kept &&
    removed.neurons.length === newNeurons(old, inverseOrigins(change)) &&
    added.neurons.length === newNeurons(now, origins)
  );
}

/**
 * What a patch says of what a network does not have; null if it has all of it.
 * @param sizes of the network that it leads to
 */
export function faultIn(
  { structure, runs, changes }: Patch,
  sizes: LayerSizes,
): 'damage.run' | 'damage.neuron' | null {
  const total = parameterCount(sizes);
  const sources = structure && sourcesOf(structure);
  const hasRun = ({ offset, after }: Run) =>
    offset + after.length <= total &&
    (!sources || sources.subarray(offset, offset + after.length).every((source) => source >= 0));
  if (!runs.every(hasRun)) return 'damage.run';
  const hasNeuron = ({ layer, index }: NeuronId) => {
    if (layer >= sizes.length - 1 || index >= sizes[layer + 1]) return false;
    if (!structure) return true;
    const { from, rows } = structure.origins[layer];
    return from !== null && (rows === null || rows[index] >= 0);
  };
  const isThere = changes.every((change) => !('neuron' in change) || hasNeuron(change.neuron));
  return isThere ? null : 'damage.neuron';
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
