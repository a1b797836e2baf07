import type { Speech } from '../words';

/* Examine: single knobs that put a wrong digit right. Changes and effects are written numbers, with their sign. */

export const fixes = {
  'fixes.title': 'Which knob would put it right',
  'fixes.columns': 'practice: gained, lost',
  'fixes.bias': ({ neuron }: { neuron: string }) => `bias of ${neuron}`,
  'fixes.weight': ({ from, to }: Record<'from' | 'to', string>) => `${from} → ${to}`,
  'fixes.pixel': ({ row, column, to }: { row: number; column: number; to: string }) =>
    `row ${row}, col ${column} → ${to}`,
  'fixes.by': ({ change }: { change: string }) => `by ${change}`,
  /** What a screen reader hears of a knob after its name. */
  'fixes.effect': ({ gained, lost, net }: Record<'gained' | 'lost' | 'net', string>) =>
    `of the practice digits ${gained} gained, ${lost} lost, net ${net}`,
  'fixes.turn': 'Turn it',
  'fixes.more': ({ count }: { count: number }, { count: whole }: Speech) =>
    `Show ${whole(count)} more`,
  'fixes.searching': 'Searching…',
  'fixes.none': 'No single knob that was found puts it right.',
  'fixes.right': 'This digit is right.',
  'fixes.turned': ({ knob, change }: Record<'knob' | 'change', string>) =>
    `Turned ${knob} by ${change}: this digit is right.`,
  'fixes.drawing': 'Pick a digit whose label is known: then knobs can be looked for.',
  'fixes.about': ({ count }: { count: number }, { count: whole, plural }: Speech) =>
    `${whole(count)} ${plural(count, { one: 'knob', other: 'knobs' })} found, each with a change just large enough: the smallest there is in the last two layers, the smallest found in those before.`,
};
