import { runsBetween, type Patch } from '../patch';

/** The patch that sets single parameters, by offset. */
export function patchOf(parameters: Float32Array, values: ReadonlyMap<number, number>): Patch {
  const after = parameters.slice();
  for (const [offset, value] of values) after[offset] = value;
  return { runs: runsBetween(parameters, after), changes: [] };
}
