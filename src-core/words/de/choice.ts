import type { choice as english } from '../en/choice';
import type { Translated } from '../languages';
import type { Speech } from '../words';

/* Which digits are chosen, inside a sentence and in the nominative: `Vieren, falsch als 9 gelesen`,
 * `Einsen mit einer Neigung ab 12°`, `Dreien und Fünfen aus der Prüfung`. */

type Digits = Parameters<(typeof english)['choice.digits']>[0];
type Measure = NonNullable<Digits['measure']>;

const DIGITS = [
  'Nullen',
  'Einsen',
  'Zweien',
  'Dreien',
  'Vieren',
  'Fünfen',
  'Sechsen',
  'Siebenen',
  'Achten',
  'Neunen',
];

const NOUNS = { ink: 'Tintenmenge', width: 'Breite', height: 'Höhe', slant: 'Neigung' } as const;

function noun(count: number, { plural }: Speech): string {
  return plural(count, { one: 'Ziffer', other: 'Ziffern' });
}

function subject({ labels }: Digits, { list }: Speech): string {
  if (!labels) return 'Ziffern';
  return labels.isExcept
    ? `Ziffern außer ${list(labels.digits.map(String))}`
    : list(labels.digits.map((digit) => DIGITS[digit] ?? String(digit)));
}

function takenFor({ wrong, answers, undecided }: Digits, { list }: Speech): string {
  if (!answers) return '';
  if (undecided && answers.length === 0) return ', unentschieden';
  const as = answers.length === 0 ? 'nichts' : list(answers.map(String), 'disjunction');
  const read = `, ${wrong ? 'falsch ' : ''}als ${as} gelesen`;
  return undecided ? `${read} oder unentschieden` : read;
}

function range(measure: Measure, speech: Speech): string {
  if (measure.name === 'holes') return holes(measure.least, measure.most, speech);
  const { name, from, to } = measure;
  const value = (amount: number) => {
    if (name === 'ink') return speech.percent(amount, null);
    const number = speech.number(amount, 1);
    if (name === 'slant') return `${number}°`;
    return `${number} ${speech.plural(amount, { one: 'Pixel', other: 'Pixeln' })}`;
  };
  const having = `mit einer ${NOUNS[name]}`;
  if (to === null) return `${having} ab ${value(from ?? 0)}`;
  if (from === null) return `${having} unter ${value(to)}`;
  return `${having} von ${value(from)} bis ${value(to)}`;
}

function holes(least: number, most: number | null, { plural }: Speech): string {
  const some = (count: number) => `${count} ${plural(count, { one: 'Loch', other: 'Löchern' })}`;
  if (most === null) return `mit mindestens ${some(least)}`;
  if (most <= least) return most <= 0 ? 'ohne Loch' : `mit ${some(most)}`;
  return least === 0 ? `mit höchstens ${some(most)}` : `mit ${least} bis ${some(most)}`;
}

function ofPart({ part }: Pick<Digits, 'part'>): string {
  if (part === 'practice') return '';
  return part === 'exam' ? ' aus der Prüfung' : ' aus Übung und Prüfung';
}

export const choice: Translated<typeof english> = {
  'choice.digits': (digits, speech) => {
    const { borderline, wrong, answers, measure, added, removed } = digits;
    const kind = [borderline ? 'knappe' : '', wrong && !answers ? 'falsch gelesene' : ''];
    const words = [
      kind.filter((word) => word !== '').join(', '),
      subject(digits, speech) + takenFor(digits, speech),
      measure ? range(measure, speech) : '',
    ];
    const hand = [
      added > 0 ? `, mit ${speech.count(added)} von Hand ergänzten ${noun(added, speech)}` : '',
      removed > 0
        ? `, ohne ${speech.count(removed)} von Hand entfernte ${noun(removed, speech)}`
        : '',
    ];
    return words.filter((word) => word !== '').join(' ') + ofPart(digits) + hand.join('');
  },
  'choice.byHand': ({ count, part }, speech) =>
    `${speech.count(count)} von Hand gewählte ${noun(count, speech)}${ofPart({ part })}`,

  'choice.mean': ({ digits }, { say }) => `Mittel: ${say(digits)}`,
  'choice.meanDifference': ({ digits, others }, { say }) =>
    `Mittel: ${say(digits)} minus ${say(others)}`,

  'choice.measuring': 'Die Ziffern werden noch vermessen; gleich noch einmal wählen.',
  'choice.noneForMean': 'Keine Ziffern gewählt; ein Mittel braucht mindestens eine.',
  'choice.splitTakesTwo': 'Teilen geht erst ab zwei Ziffern.',
  'choice.cannotSplit': 'Diese Ziffern lassen sich nicht teilen: Das Maß ist bei allen gleich.',
};
