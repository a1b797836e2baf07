import { accuracy, type Score } from '#core/evaluator/measurement';
import { count, percent } from '../../../lib/number-text';

/** How many of one digit are right, in words. */
export function scoreText(digit: number, score: Score): string {
  const { right, count: all } = score;
  return `${digit}: ${count(right)} of ${count(all)} right (${percent(accuracy(score))})`;
}
