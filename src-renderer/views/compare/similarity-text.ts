import { plain } from '../../lib/number-text';
import type { NeuronRow } from './neuron-rows';

/** From each correlation on, what it is called. */
const WORDS: readonly (readonly [from: number, word: string])[] = [
  [0.98, 'nearly the same'],
  [0.8, 'alike'],
  [0.4, 'somewhat alike'],
  [-0.4, 'unlike'],
  [-0.8, 'rather opposite'],
  [-1, 'opposite'],
];

/** How alike two neurons are, in a word or two. */
export function similarityWord({ a, b, difference, similarity, largest }: NeuronRow): string {
  if (!a) return 'only in B';
  if (!b) return 'only in A';
  if (largest === 0 && a.muted !== b.muted) return `muted in ${a.muted ? 'A' : 'B'} only`;
  if (largest === 0) return 'the same';
  if (difference?.weights.every((weight) => weight === 0)) return 'same weights';
  if (similarity === null) return 'not comparable';
  return WORDS.find(([from]) => similarity >= from)![1];
}

/** `0.98`; nothing for one alone. */
export function similarityNumber({ similarity }: NeuronRow): string {
  return similarity === null ? '' : plain(similarity, 2);
}
