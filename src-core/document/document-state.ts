import { applyChanges, changesBetween, type Facts } from './facts';
import { isEmpty, runsBetween, type Patch } from './patch';

/** The parameters and the facts of a document in some state. */
export interface DocumentState {
  readonly parameters: Float32Array;
  readonly facts: Facts;
}

/** The patch that leads from one state to another of the same structure. */
export function patchBetween(before: DocumentState, after: DocumentState): Patch {
  return {
    runs: runsBetween(before.parameters, after.parameters),
    changes: changesBetween(before.facts, after.facts),
  };
}

/** The state after these patches in turn; the one given stays as it is, and is it where there are none. */
export function stateAfter(state: DocumentState, patches: readonly Patch[]): DocumentState {
  const changing = patches.filter((patch) => !isEmpty(patch));
  if (changing.length === 0) return state;
  const parameters = state.parameters.slice();
  let { facts } = state;
  for (const { runs, changes } of changing) {
    for (const { offset, after } of runs) parameters.set(after, offset);
    facts = applyChanges(facts, changes);
  }
  return { parameters, facts };
}
