import type { Choice } from '#core/choice/choice';
import { CLASSES } from '#core/network/shape';
import type { DigitList } from './digit-list.svelte';

type Listed = Pick<DigitList, 'part' | 'wrongOnly' | 'label' | 'answer'>;

/**
 * The wrong ones of the digits that are listed, as a choice; null while the list is not about wrong
 * digits. Where both parts are listed it is of those to practise on, so that the exam stays fair.
 */
export function listedWrong({ part, wrongOnly, label, answer }: Listed): Choice | null {
  if (!wrongOnly && answer === null) return null;
  const of = part === 'exam' ? 'exam' : 'practice';
  if (answer === null) {
    return { part: of, answers: 'wrong', ...(label === null ? {} : { labels: [label] }) };
  }
  // Those that are not this digit and were taken for it.
  const digits = label === null ? Array.from({ length: CLASSES }, (_, digit) => digit) : [label];
  return { part: of, answers: [answer], labels: digits.filter((digit) => digit !== answer) };
}
