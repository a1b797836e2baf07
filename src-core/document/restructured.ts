import { parameterCount } from '../network/shape';
import { structureOf } from '../network/structure';
import type { Facts } from './facts';
import {
  inverseOrigins,
  neuronAfter,
  originsBetween,
  sourcesOf,
  type LayerOrigin,
  type NeuronFacts,
  type Shaped,
  type StructureChange,
} from './structure-change';
import type { FactChange } from './facts';
import type { Run } from './patch';

/* What a change of the structure does to the parameters and the facts. */

type NeuronLists = Pick<Facts, 'ids' | 'names' | 'muted' | 'locked'>;

/** The parameters after a change of the structure, before anything else is changed in them. */
export function carriedParameters(change: StructureChange, parameters: Float32Array): Float32Array {
  const sources = sourcesOf(change);
  const { added } = change;
  const carried = new Float32Array(sources.length);
  // A loop, which takes a tenth of what `Float32Array.from` takes.
  for (let i = 0, next = 0; i < carried.length; i++) {
    const source = sources[i];
    carried[i] = source >= 0 ? parameters[source] : added.parameters[next++];
  }
  return carried;
}

/** What is known of the neurons after a change of the structure, likewise. */
export function carriedFacts(change: StructureChange, facts: Facts): Facts {
  const { origins, after, added } = change;
  let next = 0;
  const neurons = origins.map(({ from, rows }, layer) =>
    Array.from({ length: after.sizes[layer + 1] }, (_, index) => {
      const row = rows ? rows[index] : index;
      return from !== null && row >= 0 ? factsOf(facts, from, row) : added.neurons[next++];
    }),
  );
  return {
    ...facts,
    ids: neurons.map((layer) => layer.map(({ id }) => id)),
    names: neurons.map((layer) => layer.map(({ name }) => name)),
    muted: neurons.map((layer) => layer.map(({ muted }) => muted)),
    locked: neurons.map((layer) => layer.map(({ locked }) => locked)),
  };
}

/** What leads from one structure to another. */
export function structureBetween(
  before: Shaped & { readonly parameters: Float32Array; readonly facts: NeuronLists },
  after: Shaped & { readonly parameters: Float32Array; readonly facts: NeuronLists },
): StructureChange {
  const origins = originsBetween(before, after);
  const mapped = { before: structureOf(before), after: structureOf(after), origins };
  const sources = sourcesOf(mapped);
  const isKept = new Uint8Array(parameterCount(before.sizes));
  for (const source of sources) if (source >= 0) isKept[source] = 1;
  return {
    ...mapped,
    removed: {
      parameters: before.parameters.filter((_, i) => isKept[i] === 0),
      neurons: newNeurons(before.facts, inverseOrigins(mapped)),
    },
    added: {
      parameters: after.parameters.filter((_, i) => sources[i] < 0),
      neurons: newNeurons(after.facts, origins),
    },
  };
}

/** The change of the structure that takes another one back. */
export function inverseStructure(change: StructureChange): StructureChange {
  const { before, after, removed, added } = change;
  return {
    ...{ before: after, after: before },
    origins: inverseOrigins(change),
    ...{ removed: added, added: removed },
  };
}

/** Runs of the structure after as runs of the one before, taken back. */
export function runsBefore(change: StructureChange, runs: readonly Run[]): Run[] {
  const sources = sourcesOf(change);
  const values = runs.flatMap(({ offset, before, after }) =>
    Array.from(after, (value, i) => ({
      offset: sources[offset + i],
      before: value,
      after: before[i],
    })),
  );
  values.sort((a, b) => a.offset - b.offset);
  const found: Run[] = [];
  for (let start = 0, end = 0; start < values.length; start = end) {
    do end++;
    while (end < values.length && values[end].offset === values[end - 1].offset + 1);
    const some = values.slice(start, end);
    found.push({
      offset: some[0].offset,
      before: Float32Array.from(some, ({ before }) => before),
      after: Float32Array.from(some, ({ after }) => after),
    });
  }
  return found;
}

/** A change of a fact in the structure after as one in the structure before. */
export function factBefore(change: StructureChange, fact: FactChange): FactChange {
  if (!('neuron' in fact)) return fact;
  const neuron = neuronAfter(inverseOrigins(change), fact.neuron);
  if (!neuron) throw new Error('A neuron that is new has no facts that changed.');
  return { ...fact, neuron };
}

function newNeurons(facts: NeuronLists, origins: readonly LayerOrigin[]): NeuronFacts[] {
  return facts.ids.flatMap((ids, layer) => {
    const { from, rows } = origins[layer];
    const isNew = (index: number) => from === null || (rows !== null && rows[index] < 0);
    return ids.flatMap((_, index) => (isNew(index) ? [factsOf(facts, layer, index)] : []));
  });
}

function factsOf({ ids, names, muted, locked }: NeuronLists, l: number, i: number): NeuronFacts {
  return { id: ids[l][i], name: names[l][i], muted: muted[l][i], locked: locked[l][i] };
}
