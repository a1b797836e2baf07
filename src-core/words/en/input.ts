import type { Speech } from '../words';

/** The pad that is drawn on, and the digits to pick from. */
export const input = {
  'input.title': 'Input',
  'input.heading': ({ pixels }: { pixels: number }, { count }: Speech) =>
    `Input · ${count(pixels)} pixels`,
  'input.tools': 'Drawing tools',
  'input.pen': 'Pen: draw on the digit',
  'input.eraser': 'Eraser: take ink away',
  /** On the empty pad, in two lines. */
  'input.empty': 'Draw a digit here,\nor pick one below',
  /** What the pointer is at. The ink is from 0 to 1, with two decimals. */
  'input.pixel': (
    { row, column, ink }: { row: number; column: number; ink: string },
    { count }: Speech,
  ) => `row ${count(row)}, column ${count(column)} · ink **${ink}**`,
  /** `label` is the digit that a person wrote, `answer` what the network takes it for. */
  'input.digit.read': ({ label, answer }: { label: number; answer: number }) =>
    `A written **${label}**, read as **${answer}**`,
  'input.drawing.read': ({ answer }: { answer: number }) => `Your drawing, read as **${answer}**`,
  'input.nothing.read': ({ answer }: { answer: number }) => `No ink, read as **${answer}**`,
  'input.drawing': 'Your drawing',
  'input.nothing': 'No ink',
  /** Stands after what lies on the pad. `outputs` share the largest sum; none are heard if all are muted. */
  'input.undecided': ({ outputs }: { outputs: readonly number[] }, { list }: Speech) => {
    if (outputs.length === 0) return '**Undecided** (all outputs muted)';
    return outputs.length === 10
      ? '**Undecided** (all outputs equal)'
      : `**Undecided** (outputs ${list(outputs.map(String))} equal)`;
  },
  'input.right': 'right',
  'input.wrong': 'wrong',
  'input.why': 'Why?',
  'input.why.about': 'See in Examine what this answer came from',
  /** Which digit of the set lies on the pad. */
  'input.digit.practice': ({ index }: { index: number }, { count }: Speech) =>
    `digit ${count(index)} · practice`,
  'input.digit.exam': ({ index }: { index: number }, { count }: Speech) =>
    `digit ${count(index)} · exam`,
  'input.centres': 'Centre drawings automatically',
  'input.clear': 'Clear',
  'input.centre': 'Centre',

  'digits.title': 'Digits',
  'digits.shown': 'Digits to show',
  'digits.all': 'All',
  'digits.wrong': ({ count: wrong }: { count: number | null }, { count }: Speech) =>
    wrong === null ? 'Wrong …' : `Wrong ${count(wrong)}`,
  'digits.oneOnly': 'Show one digit only',
  /** All labels, in a list where each of the others is one label only. */
  'digits.anyLabel': '0 to 9',
  'digits.only': ({ label }: { label: number }) => `only ${label}`,
  /** Only those that the network takes for this digit; null is undecided. */
  'digits.readAs': ({ answer }: { answer: number | null }) =>
    answer === null ? 'undecided' : `as ${answer}`,
  'digits.anyAnswer': '(show all answers)',
  'digits.unmeasured': 'The digits are not measured yet.',
  'digits.noneWrong': 'No wrong digits here.',
  'digits.none': 'No digits match.',
  'digits.showAll': 'Show all',
  /** One digit of the set, as a screen reader says it. */
  'digit.unread': ({ label }: { label: number }) => `A written ${label}`,
  'digit.right': ({ label }: { label: number }) => `A written ${label}, read right`,
  'digit.wrong': ({ label, answer }: { label: number; answer: number }) =>
    `A written ${label}, wrongly read as ${answer}`,
  'digit.undecided': ({ label }: { label: number }) => `A written ${label}, undecided`,
};
