import type { choice as english } from '../en/choice';
import type { Translated } from '../languages';
import type { Speech } from '../words';

/* Which digits are chosen, inside a sentence and without an article: `cuatros mal leídos como 9`,
 * `unos con una inclinación de 12° o más`, `treses y cincos del examen`. */

type Digits = Parameters<(typeof english)['choice.digits']>[0];
type Measure = NonNullable<Digits['measure']>;

const DIGITS = [
  'ceros',
  'unos',
  'doses',
  'treses',
  'cuatros',
  'cincos',
  'seises',
  'sietes',
  'ochos',
  'nueves',
];

const NOUNS = {
  ink: 'una cantidad de tinta',
  width: 'un ancho',
  height: 'una altura',
  slant: 'una inclinación',
} as const;

/** `1 dígito elegido`, `2 dígitos elegidos` */
function counted(count: number, participle: string, { count: whole, plural }: Speech): string {
  const [one, other] = [`dígito ${participle}`, `dígitos ${participle}s`];
  return `${whole(count)} ${plural(count, { one, other })}`;
}

function subject({ labels }: Digits, { list }: Speech): string {
  if (!labels || labels.isExcept) return 'dígitos';
  return list(labels.digits.map((digit) => DIGITS[digit] ?? String(digit)));
}

function except({ labels }: Digits, { list }: Speech): string {
  return labels?.isExcept ? `salvo ${list(labels.digits.map(String))}` : '';
}

/** `mal leídos como 9 o 7`, `dudosos leídos como 9` */
function reading({ borderline, wrong, answers, undecided }: Digits, { list }: Speech): string {
  if (undecided && answers?.length === 0)
    return borderline ? 'dudosos y sin decidir' : 'sin decidir';
  const read = wrong ? 'mal leídos' : 'leídos';
  const as = answers?.length === 0 ? 'nada' : list((answers ?? []).map(String), 'disjunction');
  const words = [
    borderline ? 'dudosos' : '',
    borderline && wrong ? 'y' : '',
    wrong || answers ? read : '',
    answers ? `como ${as}` : '',
    undecided ? 'o sin decidir' : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

function range(measure: Measure, speech: Speech): string {
  if (measure.name === 'holes') return holes(measure.least, measure.most, speech);
  const { name, from, to } = measure;
  const value = (amount: number) => {
    if (name === 'ink') return speech.percent(amount, null);
    const number = speech.number(amount, 1);
    if (name === 'slant') return `${number}°`;
    return `${number} ${speech.plural(amount, { one: 'píxel', other: 'píxeles' })}`;
  };
  const having = `con ${NOUNS[name]}`;
  if (to === null) return `${having} de ${value(from ?? 0)} o más`;
  if (from === null) return `${having} de menos de ${value(to)}`;
  return `${having} de entre ${value(from)} y ${value(to)}`;
}

function holes(least: number, most: number | null, { plural }: Speech): string {
  const some = (count: number) =>
    `${count} ${plural(count, { one: 'agujero', other: 'agujeros' })}`;
  if (most === null) return `con ${some(least)} o más`;
  if (most <= least) return most <= 0 ? 'sin agujeros' : `con ${some(most)}`;
  return least === 0 ? `con ${some(most)} como máximo` : `con entre ${least} y ${some(most)}`;
}

function ofPart({ part }: Pick<Digits, 'part'>): string {
  if (part === 'practice') return '';
  return part === 'exam' ? ' del examen' : ' de la práctica y del examen';
}

export const choice: Translated<typeof english> = {
  'choice.digits': (digits, speech) => {
    const { measure, added, removed } = digits;
    const words = [
      subject(digits, speech),
      reading(digits, speech),
      except(digits, speech),
      measure ? range(measure, speech) : '',
    ];
    const hand = [
      added > 0 ? `, con ${counted(added, 'añadido', speech)} a mano` : '',
      removed > 0 ? `, sin ${counted(removed, 'quitado', speech)} a mano` : '',
    ];
    return words.filter((word) => word !== '').join(' ') + ofPart(digits) + hand.join('');
  },
  'choice.byHand': ({ count, part }, speech) =>
    `${counted(count, 'elegido', speech)} a mano${ofPart({ part })}`,

  'choice.mean': ({ digits }, { say }) => `media de ${say(digits)}`,
  'choice.meanDifference': ({ digits, others }, { say }) =>
    `media de ${say(digits)} menos ${say(others)}`,

  'choice.measuring': 'Los dígitos aún se están midiendo; vuelve a elegir dentro de un momento.',
  'choice.noneForMean': 'No hay dígitos elegidos; para una media hace falta al menos uno.',
  'choice.splitTakesTwo': 'Para dividir hacen falta al menos dos dígitos.',
  'choice.cannotSplit': 'Estos dígitos no se pueden dividir: la medida es igual en todos.',
};
