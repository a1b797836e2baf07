import { joined } from '../../bytes/joined';
import { positionIn, type HistoryEntry } from '../../document/history';
import { carriedParameters } from '../../document/restructured';
import type { StructurePart } from '../../document/structure-change';
import { jsonText } from '../../workbench/testing/unsaved-work';
import type { Workbench } from '../../workbench/workbench';
import { Journal, type JournalLimits } from '../journal';
import { checkedCopy } from '../recovery-schema';

/** A journal of a workbench's work, and the bytes it comes to. */
export function keep(workbench: Workbench, limits?: JournalLimits) {
  const journal = new Journal(limits);
  let parts: Uint8Array[] = [];
  const whole = () => {
    const next = journal.begin(workbench.unsaved(), 0);
    parts = [...next.pieces(), next.changes()];
    next.done();
  };
  /** Writes what changed; answers how many bytes that are. */
  const flush = (): number => {
    const change = journal.change(workbench.unsaved(), 0);
    if (change === null) return 0;
    if (change === 'anew') whole();
    else parts.push(change.bytes);
    if (change !== 'anew') change.done();
    return parts[parts.length - 1].length;
  };
  const renew = () => {
    const next = journal.begin(workbench.unsaved(), 0);
    const pieces = next.pieces();
    return () => {
      const fresh = [...pieces];
      if (next.isObsolete) return false;
      parts = [...fresh, next.changes()];
      next.done();
      return true;
    };
  };
  whole();
  return { journal, bytes: () => joined(parts), flush, renew };
}

/** What is found of work, as it should be: the workbench's own word for it. */
export function expected(workbench: Workbench): string {
  const { history, hands, facts, scores, score, ...others } = workbench.unsaved();
  const { entries, position, nextId } = history;
  const done = hands.length > 0 ? [...entries.slice(0, position), ...hands] : entries;
  const scoresDone = scores.filter(([state]) => positionIn(done, state) !== null);
  const parameters = parametersOf(others.whole(), hands);
  return jsonText({
    entries: unnumbered(done),
    position: position + hands.length,
    nextId: nextId + hands.length,
    parameters,
    facts: [facts.names, facts.muted, facts.locked, facts.snapshots, facts.details],
    nextSnapshot: others.nextSnapshot,
    file: others.file,
    scores: scoresDone,
    score,
  });
}

/** The parameters that are shown: those that the history leads to, with what hands did since then. */
export function parametersOf(
  whole: { readonly parameters: Float32Array },
  hands: readonly HistoryEntry[],
): Float32Array {
  let { parameters } = whole;
  for (const { patch } of hands) {
    if (patch.structure) parameters = carriedParameters(patch.structure, parameters);
    for (const { offset, after } of patch.runs) parameters.set(after, offset);
  }
  return parameters;
}

/** Without the numbers of their neurons, which are found out when a copy is restored. */
export function unnumbered(entries: readonly HistoryEntry[]): object[] {
  const neuronsOf = ({ neurons, ...part }: StructurePart) => ({
    ...part,
    neurons: neurons.map(({ id: _, ...neuron }) => neuron),
  });
  return entries.map((entry) => {
    const { structure } = entry.patch;
    if (!structure) return entry;
    const [removed, added] = [structure.removed, structure.added].map(neuronsOf);
    return { ...entry, patch: { ...entry.patch, structure: { ...structure, removed, added } } };
  });
}

export function found(bytes: Uint8Array): string {
  const { history, parameters, known, details, file, scores, score } = checkedCopy(bytes);
  const { names, muted, locked, snapshots } = known.facts;
  return jsonText({
    entries: unnumbered(history.entries),
    position: history.position,
    nextId: history.nextId,
    parameters,
    facts: [names, muted, locked, snapshots, details],
    nextSnapshot: known.nextSnapshot,
    file,
    scores,
    score,
  });
}
