import type { KnobFix } from '#core/explain/fix-digit';
import { SIDE } from '#core/network/shape';
import type { Session } from '../../../state/session.svelte';
import { say } from '../../../words/words.svelte';

/** `bias of loop on top`, `loop on top → 9` */
export function knobText(session: Session, { layer, index, input }: KnobFix): string {
  const neuron = session.titleOf({ layer, index });
  if (input === null) return say('fixes.bias', { neuron });
  if (layer > 0) {
    return say('fixes.weight', {
      from: session.titleOf({ layer: layer - 1, index: input }),
      to: neuron,
    });
  }
  const row = Math.floor(input / SIDE) + 1;
  return say('fixes.pixel', { row, column: (input % SIDE) + 1, to: neuron });
}
