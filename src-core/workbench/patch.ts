import type { NeuronId } from '../network/shape';

/** A stretch of neighbouring parameters and what they were and became. */
export interface Run {
  /** Index of the first parameter in the flat parameters. */
  readonly offset: number;
  readonly before: Float32Array;
  readonly after: Float32Array;
}

/** A neuron that was given another name. */
export interface Renaming {
  readonly neuron: NeuronId;
  readonly before: string;
  readonly after: string;
}

/** Every change to a network: which parameters and names, from what, to what. */
export interface Patch {
  readonly runs: readonly Run[];
  readonly renamings: readonly Renaming[];
}

/** The patch that takes another one back. */
export function inverse({ runs, renamings }: Patch): Patch {
  return {
    runs: runs.map(({ offset, before, after }) => ({ offset, before: after, after: before })),
    renamings: renamings
      .map(({ neuron, before, after }) => ({ neuron, before: after, after: before }))
      .reverse(),
  };
}

export function isEmpty({ runs, renamings }: Patch): boolean {
  return runs.length === 0 && renamings.length === 0;
}

/** The one patch that does what all of `patches` do in turn; what ends as it began is left out. */
export function squash(patches: readonly Patch[]): Patch {
  if (patches.length === 1) return patches[0];
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const renamings = new Map<string, Renaming>();
  for (const patch of patches) {
    for (const run of patch.runs) {
      for (let i = 0; i < run.before.length; i++) {
        const offset = run.offset + i;
        if (!before.has(offset)) before.set(offset, run.before[i]);
        after.set(offset, run.after[i]);
      }
    }
    for (const renaming of patch.renamings) {
      const key = `${renaming.neuron.layer}/${renaming.neuron.index}`;
      renamings.set(key, { ...renaming, before: renamings.get(key)?.before ?? renaming.before });
    }
  }
  return {
    runs: runsOf(before, after),
    renamings: [...renamings.values()].filter((r) => r.before !== r.after),
  };
}

/**
 * The patch that sets single parameters; those that have their value already are left out.
 * @param parameters what they are now
 * @param values new values by offset
 */
export function patchOf(parameters: Float32Array, values: ReadonlyMap<number, number>): Patch {
  const before = new Map<number, number>();
  for (const offset of values.keys()) before.set(offset, parameters[offset]);
  return { runs: runsOf(before, values), renamings: [] };
}

/** Runs of neighbouring offsets whose value changes. Both maps have the same keys. */
function runsOf(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): Run[] {
  const changed = [...before.keys()]
    .filter((offset) => !Object.is(before.get(offset), Math.fround(after.get(offset)!)))
    .sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let start = 0; start < changed.length;) {
    let end = start + 1;
    while (end < changed.length && changed[end] === changed[end - 1] + 1) end++;
    const offsets = changed.slice(start, end);
    runs.push({
      offset: offsets[0],
      before: Float32Array.from(offsets, (offset) => before.get(offset)!),
      after: Float32Array.from(offsets, (offset) => after.get(offset)!),
    });
    start = end;
  }
  return runs;
}
