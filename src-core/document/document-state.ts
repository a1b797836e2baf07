import type { Structure } from '../network/structure';
import { applyChanges, changesBetween, type Facts } from './facts';
import { isEmpty, runsBetween, runsWithin, type Patch } from './patch';
import { carriedFacts, carriedParameters, structureBetween } from './restructured';
import { haveSameNeurons } from './structure-change';

/** The structure, the parameters and the facts of a document in some state. */
export interface DocumentState extends Structure {
  readonly parameters: Float32Array;
  readonly facts: Facts;
}

/** The patch that leads from one state to another. */
export function patchBetween(before: DocumentState, after: DocumentState): Patch {
  if (!haveSameNeurons(before, after)) {
    const structure = structureBetween(before, after);
    const parameters = carriedParameters(structure, before.parameters);
    const facts = carriedFacts(structure, before.facts);
    return { structure, ...differences({ parameters, facts }, after) };
  }
  return differences(before, after);
}

/**
 * The same for states that differ in no parameter but those that some patches are about: what it
 * costs follows from those.
 */
export function patchWithin(
  before: DocumentState,
  after: DocumentState,
  patches: readonly Patch[],
): Patch {
  const isRestructured = patches.some(({ structure }) => structure);
  if (isRestructured || !haveSameNeurons(before, after)) return patchBetween(before, after);
  const runs = patches.flatMap((patch) => patch.runs);
  return {
    runs: runsWithin(before.parameters, after.parameters, runs),
    changes: changesBetween(before.facts, after.facts),
  };
}

function differences(
  before: Pick<DocumentState, 'parameters' | 'facts'>,
  after: Pick<DocumentState, 'parameters' | 'facts'>,
): Pick<Patch, 'runs' | 'changes'> {
  return {
    runs: runsBetween(before.parameters, after.parameters),
    changes: changesBetween(before.facts, after.facts),
  };
}

/** The state after these patches in turn; the one given stays as it is, and is it where there are none. */
export function stateAfter(state: DocumentState, patches: readonly Patch[]): DocumentState {
  const changing = patches.filter((patch) => !isEmpty(patch));
  if (changing.length === 0) return state;
  let { sizes, activations, facts } = state;
  let parameters: Float32Array = state.parameters.slice();
  for (const { structure, runs, changes } of changing) {
    if (structure) {
      ({ sizes, activations } = structure.after);
      parameters = carriedParameters(structure, parameters);
      facts = carriedFacts(structure, facts);
    }
    for (const { offset, after } of runs) parameters.set(after, offset);
    facts = applyChanges(facts, changes);
  }
  return { sizes, activations, parameters, facts };
}
