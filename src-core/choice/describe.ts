import { UNDECIDED } from '../network/answer';
import { CLASSES } from '../network/shape';
import { message, type Message } from '../words/message';
import type { Choice } from './choice';

/**
 * A choice in words: `wrong 4s taken for 9`, `borderline 7s`, `1s with a slant of 12° or more`,
 * `3s and 5s of the exam`.
 */
export function describeChoice(choice: Choice): Message {
  const { labels, answers, borderline, measure, byHand, part } = choice;
  const added = byHand?.added.length ?? 0;
  const removed = byHand?.removed.length ?? 0;
  if (labels?.length === 0) return message('choice.byHand', { count: added, part });
  return message('choice.digits', {
    borderline: !!borderline,
    wrong: isWrong(labels, answers),
    labels: subject(labels),
    answers:
      answers && answers !== 'wrong' ? answers.filter((answer) => answer !== UNDECIDED) : null,
    undecided: !!answers && answers !== 'wrong' && answers.includes(UNDECIDED),
    measure: measure ? range(measure) : null,
    part,
    added,
    removed,
  });
}

function isWrong(labels: Choice['labels'], answers: Choice['answers']): boolean {
  if (answers === 'wrong') return true;
  // That a digit is undecided says it already.
  if (!labels || !answers || answers.every((answer) => answer === UNDECIDED)) return false;
  return !answers.some((answer) => labels.includes(answer));
}

function subject(labels: Choice['labels']) {
  const wanted = new Set(labels);
  if (!labels || wanted.size === CLASSES) return null;
  const others = Array.from({ length: CLASSES }, (_, digit) => digit).filter(
    (digit) => !wanted.has(digit),
  );
  // Nine names in a row say less than the one that is missing.
  const isExcept = others.length < 3;
  return { isExcept, digits: isExcept ? others : labels };
}

function range({ name, from, to }: NonNullable<Choice['measure']>) {
  if (from === null && to === null) return null;
  if (name !== 'holes') return { name, from, to };
  // Holes are counted: from 1 to under 2 is exactly 1.
  const least = Math.max(0, Math.ceil(from ?? 0));
  return { name, least, most: to === null ? null : Math.ceil(to) - 1 };
}
