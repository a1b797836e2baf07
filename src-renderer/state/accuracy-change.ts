import { accuracy, type PartName } from '#core/evaluator/measurement';
import type { Session } from './session.svelte';

type Known = Pick<Session, 'history' | 'measurement' | 'underWay'>;

/**
 * What is under way, else the last entry of the history, did to the accuracy, −1 to 1; null if not
 * measured.
 */
export function accuracyChange({ history, measurement, underWay }: Known, part: PartName) {
  const { entries, position, startScores } = history;
  const scoresAt = (at: number) => (at === 0 ? startScores : (entries[at - 1]?.scores ?? null));
  const now = underWay.isShown ? measurement : scoresAt(position);
  const before = scoresAt(underWay.isShown ? position : position - 1);
  return now && before && accuracy(now[part]) - accuracy(before[part]);
}
