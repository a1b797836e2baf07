import type { NeuronId } from '#core/network/shape';
import type { Side } from '#core/compare/side';
import type { ComparedSides } from '../../state/comparison.svelte';
import type { Session } from '../../state/session.svelte';
import type { ComparedNeurons } from './neuron-rows';
import { say } from '../../words/words.svelte';

/** A neuron of the other network, and the one of the work whose place it would take. */
export interface Taking {
  readonly from: Side;
  readonly neuron: NeuronId;
  readonly to: NeuronId;
  /** What the neuron is called there. */
  readonly title: string;
  /** What the one it replaces is called, if that is not the one that goes with it. */
  readonly into: string | null;
}

/** A place in the work that a neuron of the other network could take. */
export interface TakenPlace {
  readonly layer: number;
  /** The neuron that goes with it, or the one chosen instead; null if one is to be chosen first. */
  readonly index: number | null;
}

/**
 * Where in the work the other network's neuron of a row could go.
 * @param chosen instead of the neuron that goes with it
 * @returns null where there is nothing to take, or nothing to take it into
 */
export function takenPlace(
  row: ComparedNeurons,
  { now, b }: ComparedSides,
  chosen: number | null = null,
): TakenPlace | null {
  if (!now || !b || !row[now === 'a' ? 'b' : 'a'] || isUnrelated(row)) return null;
  return { layer: row.layer[now], index: chosen ?? row[now]?.neuron.index ?? null };
}

/**
 * Of a row, the neuron of the network that isn't the work; or a sentence that says why it can't be.
 * @param chosen the neuron of the work that it is to replace, if not the one that goes with it
 */
export function takingOf(
  row: ComparedNeurons,
  sides: ComparedSides,
  session: Session,
  chosen: number | null = null,
): Taking | { readonly reason: string } {
  const { now } = sides;
  if (!now || !sides.b) {
    return { reason: say('take.not.now') };
  }
  const other = now === 'a' ? 'b' : 'a';
  const from = row[other];
  if (!from) return { reason: say('take.not.alone', { which: other.toUpperCase() }) };
  if (isUnrelated(row)) {
    return { reason: say('take.not.depth') };
  }
  const index = takenPlace(row, sides, chosen)?.index ?? null;
  if (index === null) return { reason: say('take.not.place') };
  if (index === row[now]?.neuron.index && row.largest === 0)
    return { reason: say('take.not.same') };
  const to = { layer: row.layer[now], index };
  if (session.isLocked(to)) {
    return { reason: say('take.not.locked', { neuron: session.titleOf(to) }) };
  }
  const into = index === row[now]?.neuron.index ? null : session.titleOf(to);
  return { from: sides[other]!, neuron: from.neuron, to, title: from.title, into };
}

/** Whether what two neurons add up has nothing to do with each other. */
function isUnrelated({ a, b, difference }: ComparedNeurons): boolean {
  return a !== null && b !== null && difference === null;
}
