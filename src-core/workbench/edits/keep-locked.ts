import { KnobsError } from '../../errors';
import { Network } from '../../network/network';
import type { NeuronId } from '../../network/shape';
import { formatStructure, type Structure } from '../../network/structure';
import type { Facts } from '../../document/facts';

/** The network and what is known of it: what a person's work is, and what is loaded over it. */
export interface Loaded {
  readonly network: Network;
  readonly facts: Facts;
}

/**
 * What is there after another network was loaded: that network, but with the neurons that are locked
 * now as they are.
 * @throws KnobsError if the other network has another structure and something is locked
 */
export function keepLocked(now: Loaded | null, loaded: Loaded): Loaded {
  const locked = now ? lockedNeurons(now.facts) : [];
  if (!now || locked.length === 0) return loaded;
  checkLocked(locked.length, now.network, loaded.network);
  const network = loaded.network.clone();
  const copy = <T>(kept: readonly (readonly T[])[], other: readonly (readonly T[])[]) =>
    other.map((list, l) => list.map((value, i) => (now.facts.locked[l][i] ? kept[l][i] : value)));
  for (const { layer, index } of locked) {
    network.weightsOf(layer, index).set(now.network.weightsOf(layer, index));
    network.layers[layer].biases[index] = now.network.layers[layer].biases[index];
  }
  const { facts } = loaded;
  return {
    network,
    facts: {
      ...facts,
      names: copy(now.facts.names, facts.names),
      muted: copy(now.facts.muted, facts.muted),
      locked: copy(now.facts.locked, facts.locked),
    },
  };
}

/**
 * @param locked how many neurons of a network of structure `before` are
 * @throws KnobsError if they would be lost in a network of structure `after`
 */
export function checkLocked(locked: number, before: Structure, after: Structure): void {
  const [from, to] = [formatStructure(before), formatStructure(after)];
  if (locked === 0 || from === to) return;
  throw new KnobsError('lock.wouldBeLost', { count: locked, from, to });
}

function lockedNeurons({ locked }: Facts): NeuronId[] {
  return locked.flatMap((flags, layer) =>
    flags.flatMap((on, index) => (on ? [{ layer, index }] : [])),
  );
}
