import { layersOf, parameterCount } from '../network/shape';
import { isSameStructure, type Structure } from '../network/structure';
import type { Facts } from './facts';

/* How one structure becomes another: what goes on, what is gone, and what is new. */

/** What is known of one neuron. */
export interface NeuronFacts {
  readonly id: number;
  readonly name: string;
  readonly muted: boolean;
  readonly locked: boolean;
}

/** Where a layer of the structure after comes from. */
export interface LayerOrigin {
  /** The layer that it was before; null for a new one. */
  readonly from: number | null;
  /** Which neuron of that layer each of its neurons was, −1 for a new one; null for all, in order. */
  readonly rows: readonly number[] | null;
  /** Which input of that layer each of its inputs was, −1 for a new one; null for all, in order. */
  readonly columns: readonly number[] | null;
}

/** What only one of the two structures has, in the order in which it lies there. */
export interface StructurePart {
  readonly parameters: Float32Array;
  readonly neurons: readonly NeuronFacts[];
}

/** Costs what only one of the two has: the rest is where the neurons say. */
export interface StructureChange {
  readonly before: Structure;
  readonly after: Structure;
  /** For each layer after. */
  readonly origins: readonly LayerOrigin[];
  readonly removed: StructurePart;
  readonly added: StructurePart;
}

/** What a state needs to have for its structure to be compared. */
export interface Shaped extends Structure {
  readonly facts: Pick<Facts, 'ids'>;
}

/** Whether two states have the same neurons in the same places, and they compute the same way. */
export function haveSameNeurons(one: Shaped, other: Shaped): boolean {
  if (!isSameStructure(one, other)) return false;
  const [a, b] = [one.facts.ids, other.facts.ids];
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((ids, l) => ids === b[l] || (ids.length === b[l].length && areEqual(ids, b[l])))
  );
}

function areEqual(ids: readonly number[], others: readonly number[]): boolean {
  return ids.every((id, i) => id === others[i]);
}

/** Where the layers of one state come from in another: by the neurons that both have. */
export function originsBetween(before: Shaped, after: Shaped): LayerOrigin[] {
  const [was, is] = [before.facts.ids, after.facts.ids];
  const taken = new Set<number>();
  const layers = is.map((ids) => {
    const from = was.findIndex((old, l) => !taken.has(l) && old.some((id) => ids.includes(id)));
    if (from >= 0) taken.add(from);
    return from >= 0 ? from : null;
  });
  return is.map((ids, layer): LayerOrigin => {
    const from = layers[layer];
    if (from === null) return { from, rows: null, columns: null };
    return { from, rows: placesOf(ids, was[from]), columns: columnsOf(from, layer) };
  });

  function columnsOf(from: number, layer: number): readonly number[] | null {
    if (from === 0 && layer === 0) return null;
    const count = after.sizes[layer];
    // Pixels are no neurons of a layer.
    if (from === 0 || layer === 0) return new Array<number>(count).fill(-1);
    const [old, now] = [was[from - 1], is[layer - 1]];
    const places = placesOf(now, old);
    // Where a layer was put in between or taken out, what it does may be taken for what was there.
    const hasNone = places !== null && places.every((place) => place < 0);
    return hasNone && old.length === now.length ? null : places;
  }
}

/** The places of some ids among others, −1 for those that are not there; null for the same ones. */
function placesOf(ids: readonly number[], among: readonly number[]): number[] | null {
  if (ids.length === among.length && areEqual(ids, among)) return null;
  const places = new Map(among.map((id, place) => [id, place]));
  return ids.map((id) => places.get(id) ?? -1);
}

/** Of each parameter after, its index before; −1 for a new one. */
export function sourcesOf({ before, after, origins }: MappedStructures): Int32Array {
  const sources = new Int32Array(parameterCount(after.sizes)).fill(-1);
  const old = layersOf(before.sizes);
  layersOf(after.sizes).forEach(({ inputs, outputs, weightOffset, biasOffset }, l) => {
    const { from, rows, columns } = origins[l];
    if (from === null) return;
    for (let row = 0; row < outputs; row++) {
      const oldRow = rows ? rows[row] : row;
      if (oldRow < 0) continue;
      sources[biasOffset + row] = old[from].biasOffset + oldRow;
      const oldStart = old[from].weightOffset + oldRow * old[from].inputs;
      const start = weightOffset + row * inputs;
      for (let column = 0; column < inputs; column++) {
        const oldColumn = columns ? columns[column] : column;
        if (oldColumn >= 0) sources[start + column] = oldStart + oldColumn;
      }
    }
  });
  return sources;
}

type MappedStructures = Pick<StructureChange, 'before' | 'after' | 'origins'>;

/** The same, from the structure after to the one before. */
export function inverseOrigins({ before, after, origins }: MappedStructures): LayerOrigin[] {
  return layersOf(before.sizes).map(({ inputs, outputs }, l): LayerOrigin => {
    const from = origins.findIndex((origin) => origin.from === l);
    if (from < 0) return { from: null, rows: null, columns: null };
    const { rows, columns } = origins[from];
    return {
      from,
      rows: rows && inversePlaces(rows, outputs, after.sizes[from + 1]),
      columns: columns && inversePlaces(columns, inputs, after.sizes[from]),
    };
  });
}

/** @param count of the places before @param among how many there are after */
function inversePlaces(places: readonly number[], count: number, among: number): number[] | null {
  const inverse = new Array<number>(count).fill(-1);
  places.forEach((place, i) => {
    if (place >= 0) inverse[place] = i;
  });
  return count === among && inverse.every((place, i) => place === i) ? null : inverse;
}

/** Which neuron after a neuron before is; null if it is gone. */
export function neuronAfter(
  origins: readonly LayerOrigin[],
  { layer, index }: { readonly layer: number; readonly index: number },
) {
  const to = origins.findIndex(({ from }) => from === layer);
  if (to < 0) return null;
  const { rows } = origins[to];
  const at = rows ? rows.indexOf(index) : index;
  return at < 0 ? null : { layer: to, index: at };
}
