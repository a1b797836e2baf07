import { plain } from '../../lib/number-text';
import type { ComparedNeurons } from './neuron-rows';
import { say } from '../../words/words.svelte';

/** From each correlation on, what it is called. */
const WORDS = [
  [0.98, 'alike.nearly'],
  [0.8, 'alike.alike'],
  [0.4, 'alike.somewhat'],
  [-0.4, 'alike.unlike'],
  [-0.8, 'alike.rather'],
  [-1, 'alike.opposite'],
] as const;

/** How alike two neurons are, in a word or two. */
export function similarityWord({ a, b, difference, similarity, largest }: ComparedNeurons): string {
  if (!a) return say('alike.onlyB');
  if (!b) return say('alike.onlyA');
  if (largest === 0 && a.muted !== b.muted) {
    return say(a.muted ? 'alike.mutedA' : 'alike.mutedB');
  }
  if (largest === 0) return say('alike.same');
  if (difference?.weights.every((weight) => weight === 0)) return say('alike.sameWeights');
  if (similarity === null) return say('alike.not');
  return say(WORDS.find(([from]) => similarity >= from)![1]);
}

/** `0.98`; nothing for one alone. */
export function similarityNumber({ similarity }: ComparedNeurons): string {
  return similarity === null ? '' : plain(similarity, 2);
}
