import type { Score } from '#core/evaluator/measurement';
import { say } from '../../../words/words.svelte';

/** How many of one digit are right, in words. */
export function scoreText(label: number, { right, count: all }: Score): string {
  return say('scores.digit', { label, count: right, all });
}
