import { neuronTitle } from '#core/document/labels';
import type { FlowTarget } from '#core/explain/flow-target';
import type { NeuronId } from '#core/network/shape';
import type { Message } from '#core/words/message';
import type { Session } from '../../state/session.svelte';
import { say } from '../../words/words.svelte';

/** `9 rather than 4`, `z of loop on top` */
export function targetText(session: Session, target: FlowTarget): string {
  const { layer, index, against } = target;
  if (against !== null) return say('examine.rather', { digit: index, than: against });
  return say('examine.alone', { one: titleSaid(session, { layer, index }) });
}

/** A neuron as sentences take it. */
export function titleSaid({ network, names }: Session, neuron: NeuronId): Message {
  return neuronTitle(network.sizes, names, neuron);
}

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** `z₉ − z₄`; of what is no output `z`. */
export function symbolOf(session: Session, { layer, index, against }: FlowTarget): string {
  if (layer !== session.sizes.length - 2) return 'z';
  return against === null
    ? `z${SUBSCRIPTS[index]}`
    : `z${SUBSCRIPTS[index]} − z${SUBSCRIPTS[against]}`;
}
