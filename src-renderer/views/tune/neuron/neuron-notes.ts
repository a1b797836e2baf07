import type { NeuronId } from '#core/network/shape';
import { plain } from '../../../lib/number-text';
import type { Session } from '../../../state/session.svelte';
import { say } from '../../../words/words.svelte';

/** A neuron that looks for nearly the same as another one of its layer. */
export interface Likeness {
  readonly other: NeuronId;
  /** Of their weights, −1 to 1. */
  readonly correlation: number;
}

/** The neurons that one is nearly the same as, the most alike first. */
export function likenessesOf(session: Session, { layer, index }: NeuronId): Likeness[] {
  return session.duplicates
    .filter((pair) => pair.layer === layer && (pair.first === index || pair.second === index))
    .map(({ first, second, correlation }) => ({
      other: { layer, index: first === index ? second : first },
      correlation,
    }));
}

/** `≈ mean 3, correlation 0.990` */
function likenessText(session: Session, { other, correlation }: Likeness): string {
  const neuron = session.titleOf(other);
  return say('neuron.like', { neuron, correlation: plain(correlation) });
}

/** Whether a neuron is muted and whether it is locked. */
export function flagsOf(session: Session, neuron: NeuronId): ('muted' | 'locked')[] {
  return [
    ...(session.isMuted(neuron) ? (['muted'] as const) : []),
    ...(session.isLocked(neuron) ? (['locked'] as const) : []),
  ];
}

/** What is special about a neuron, in words: whether it is muted, locked, or like another one. */
export function notesOf(session: Session, neuron: NeuronId): string[] {
  const [most, ...others] = likenessesOf(session, neuron);
  return [
    ...flagsOf(session, neuron).map((flag) => say(`neuron.${flag}`)),
    ...(most ? [likenessText(session, most)] : []),
    ...(others.length > 0 ? [say('neuron.likeMore', { count: others.length })] : []),
  ];
}
