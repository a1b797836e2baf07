import { CLASSES } from '../network/shape';
import { formatNumber } from '../document/labels';
import type { Choice } from './choice';
import type { MeasureName } from './measures';

/**
 * A choice in words: `wrong 4s taken for 9`, `borderline 7s`, `1s with a slant of 12° or more`,
 * `3s and 5s of the exam`.
 */
export function describeChoice(choice: Choice): string {
  const { labels, answers, borderline, measure, byHand, part } = choice;
  const added = byHand?.added.length ?? 0;
  const removed = byHand?.removed.length ?? 0;
  if (labels?.length === 0) return `${digits(added)} chosen by hand${ofPart(part)}`;
  const words = [
    borderline ? 'borderline' : '',
    isWrong(labels, answers) ? 'wrong' : '',
    subject(labels),
    takenFor(answers),
    measure ? range(measure) : '',
  ];
  const hand = [
    added > 0 ? `, with ${digits(added)} added by hand` : '',
    removed > 0 ? `, without ${digits(removed)} taken out by hand` : '',
  ];
  return words.filter((word) => word !== '').join(' ') + ofPart(part) + hand.join('');
}

function isWrong(labels: Choice['labels'], answers: Choice['answers']): boolean {
  if (answers === 'wrong') return true;
  return !!labels && !!answers && !answers.some((answer) => labels.includes(answer));
}

function plural(digit: number): string {
  return `${digit}s`;
}

function takenFor(answers: Choice['answers']): string {
  if (!answers || answers === 'wrong') return '';
  return answers.length === 0 ? 'taken for nothing' : `taken for ${list(answers, 'or')}`;
}

function subject(labels: Choice['labels']): string {
  const wanted = new Set(labels);
  if (!labels || wanted.size === CLASSES) return 'digits';
  const others = Array.from({ length: CLASSES }, (_, digit) => digit).filter(
    (digit) => !wanted.has(digit),
  );
  // Nine names in a row say less than the one that is missing.
  if (others.length < 3) return `digits other than ${list(others.map(plural), 'and')}`;
  return list(labels.map(plural), 'and');
}

function range({ name, from, to }: NonNullable<Choice['measure']>): string {
  if (from === null && to === null) return '';
  if (name === 'holes') return `with ${holeRange(from, to)}`;
  const { noun, value } = PHRASES[name];
  if (to === null) return `with ${noun} of ${value(from ?? 0)} or more`;
  if (from === null) return `with ${noun} under ${value(to)}`;
  return `with ${noun} from ${value(from)} to ${value(to)}`;
}

/** Holes are counted: from 1 to under 2 is exactly 1. */
function holeRange(from: number | null, to: number | null): string {
  const least = Math.max(0, Math.ceil(from ?? 0));
  if (to === null) return `at least ${least} ${least === 1 ? 'hole' : 'holes'}`;
  const most = Math.ceil(to) - 1;
  if (most <= least) return most === 1 ? '1 hole' : most <= 0 ? 'no holes' : `${most} holes`;
  return least === 0
    ? `at most ${most} ${most === 1 ? 'hole' : 'holes'}`
    : `${least} to ${most} holes`;
}

const PHRASES: Record<
  Exclude<MeasureName, 'holes'>,
  { noun: string; value: (value: number) => string }
> = {
  ink: { noun: 'an amount of ink', value: (share) => `${formatNumber(share * 100, 1)} %` },
  width: { noun: 'a width', value: pixels },
  height: { noun: 'a height', value: pixels },
  slant: { noun: 'a slant', value: (degrees) => `${formatNumber(degrees, 1)}°` },
};

function pixels(value: number): string {
  return `${formatNumber(value, 1)} pixels`;
}

function ofPart(part: Choice['part']): string {
  if (part === 'practice') return '';
  return part === 'exam' ? ' of the exam' : ' of practice and exam';
}

function digits(count: number): string {
  return count === 1 ? '1 digit' : `${count} digits`;
}

function list(items: readonly (string | number)[], word: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;
}
