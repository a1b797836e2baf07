import type { Said } from '../message';
import type { Speech } from '../words';

/* Which digits are chosen, inside a sentence: `wrong 4s taken for 9`, `1s with a slant of 12° or
 * more`, `3s and 5s of the exam`. */

interface Digits {
  readonly borderline: boolean;
  readonly wrong: boolean;
  /** Those that are chosen, or those that are not where they are fewer; all if there are none. */
  readonly labels: { readonly isExcept: boolean; readonly digits: readonly number[] } | null;
  /** What the network takes them for; [] is nothing. */
  readonly answers: readonly number[] | null;
  /** Whether those that are undecided are among them; labels of the history may be older than that. */
  readonly undecided?: boolean;
  readonly measure: Measure | null;
  /** `all` is both practice and exam. */
  readonly part: 'practice' | 'exam' | 'all';
  /** How many were added and taken out by hand. */
  readonly added: number;
  readonly removed: number;
}

/** From one value on and below another; null is without a limit on that side. */
type Measure =
  | { readonly name: 'holes'; readonly least: number; readonly most: number | null }
  | {
      readonly name: 'ink' | 'width' | 'height' | 'slant';
      readonly from: number | null;
      readonly to: number | null;
    };

const NOUNS = {
  ink: 'an amount of ink',
  width: 'a width',
  height: 'a height',
  slant: 'a slant',
} as const;

function counted(count: number, { count: whole, plural }: Speech): string {
  return `${whole(count)} ${plural(count, { one: 'digit', other: 'digits' })}`;
}

function subject({ labels }: Digits, { list }: Speech): string {
  if (!labels) return 'digits';
  const listed = list(labels.digits.map((digit) => `${digit}s`));
  return labels.isExcept ? `digits other than ${listed}` : listed;
}

function takenFor({ answers, undecided }: Digits, { list }: Speech): string {
  if (!answers) return '';
  if (answers.length === 0) return undecided ? 'left undecided' : 'taken for nothing';
  const taken = `taken for ${list(answers.map(String), 'disjunction')}`;
  return undecided ? `${taken} or left undecided` : taken;
}

function range(measure: Measure, speech: Speech): string {
  if (measure.name === 'holes') return `with ${holes(measure.least, measure.most, speech)}`;
  const { name, from, to } = measure;
  const noun = NOUNS[name];
  const value = (amount: number) => {
    if (name === 'ink') return speech.percent(amount, null);
    const number = speech.number(amount, 1);
    return name === 'slant' ? `${number}°` : `${number} pixels`;
  };
  if (to === null) return `with ${noun} of ${value(from ?? 0)} or more`;
  if (from === null) return `with ${noun} under ${value(to)}`;
  return `with ${noun} from ${value(from)} to ${value(to)}`;
}

function holes(least: number, most: number | null, { plural }: Speech): string {
  const noun = (count: number) => plural(count, { one: 'hole', other: 'holes' });
  if (most === null) return `at least ${least} ${noun(least)}`;
  if (most <= least) return most <= 0 ? 'no holes' : `${most} ${noun(most)}`;
  return least === 0 ? `at most ${most} ${noun(most)}` : `${least} to ${most} ${noun(most)}`;
}

function ofPart({ part }: Pick<Digits, 'part'>): string {
  if (part === 'practice') return '';
  return part === 'exam' ? ' of the exam' : ' of practice and exam';
}

export const choice = {
  'choice.digits': (digits: Digits, speech: Speech) => {
    const { borderline, wrong, measure, added, removed } = digits;
    const words = [
      borderline ? 'borderline' : '',
      wrong ? 'wrong' : '',
      subject(digits, speech),
      takenFor(digits, speech),
      measure ? range(measure, speech) : '',
    ];
    const hand = [
      added > 0 ? `, with ${counted(added, speech)} added by hand` : '',
      removed > 0 ? `, without ${counted(removed, speech)} removed by hand` : '',
    ];
    return words.filter((word) => word !== '').join(' ') + ofPart(digits) + hand.join('');
  },
  'choice.byHand': (
    { count, part }: { count: number; part: 'practice' | 'exam' | 'all' },
    speech: Speech,
  ) => `${counted(count, speech)} chosen by hand${ofPart({ part })}`,

  /** What stands for chosen digits; it is stamped, and named in the history. */
  'choice.mean': ({ digits }: { digits: Said }, { say }: Speech) => `mean of ${say(digits)}`,
  'choice.meanDifference': ({ digits, others }: { digits: Said; others: Said }, { say }: Speech) =>
    `mean of ${say(digits)} minus ${say(others)}`,

  'choice.measuring': 'The digits are still being measured; choose again in a moment.',
  'choice.noneForMean': 'No digits are chosen; a mean takes at least one.',
  'choice.splitTakesTwo': 'Splitting takes at least two digits.',
  'choice.cannotSplit': 'These digits can’t be split: this measure is the same for all of them.',
};
