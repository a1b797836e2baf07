import type { NeuronId } from '#core/network/shape';
import type { Side } from '#core/compare/side';
import type { ComparedSides } from '../state/comparison.svelte';
import type { Session } from '../state/session.svelte';
import type { NeuronRow } from './neuron-rows';

/** A neuron of the other network, and the one of the work whose place it would take. */
export interface Taking {
  readonly from: Side;
  readonly neuron: NeuronId;
  readonly to: NeuronId;
  /** What the neuron is called there. */
  readonly title: string;
}

/** Of a pair, the neuron of the network that isn't the work; or a sentence that says why it can't be. */
export function takingOf(
  row: NeuronRow,
  sides: ComparedSides,
  session: Session,
): Taking | { readonly reason: string } {
  const { now } = sides;
  if (!now || !sides.b) {
    return { reason: 'Neurons are taken into the work as it is: choose Now for A or for B.' };
  }
  const other = now === 'a' ? 'b' : 'a';
  const [to, from] = [row[now], row[other]];
  if (!from) return { reason: `${other.toUpperCase()} has no neuron that goes with this one.` };
  if (!to) return { reason: 'No neuron of the work is left to go with this one.' };
  if (!row.difference) {
    return { reason: 'Their weights come from different neurons: the networks differ in depth.' };
  }
  if (row.largest === 0) return { reason: 'They are the same.' };
  if (session.isLocked(to.neuron)) return { reason: `${to.title} is locked: unlock it in Tune.` };
  return { from: sides[other]!, neuron: from.neuron, to: to.neuron, title: from.title };
}
