import type { fixes as english } from '../en/fixes';
import type { Translated } from '../languages';

export const fixes: Translated<typeof english> = {
  'fixes.title': 'Welcher Regler es richtig machen würde',
  'fixes.columns': 'Übung: gewonnen, verloren',
  'fixes.bias': ({ neuron }) => `Bias von ${neuron}`,
  'fixes.weight': ({ from, to }) => `${from} → ${to}`,
  'fixes.pixel': ({ row, column, to }) => `Zeile ${row}, Spalte ${column} → ${to}`,
  'fixes.by': ({ change }) => `um ${change}`,
  'fixes.effect': ({ gained, lost, net }) =>
    `von den Übungsziffern ${gained} gewonnen, ${lost} verloren, zusammen ${net}`,
  'fixes.turn': 'Drehen',
  'fixes.more': ({ count }, { count: whole }) => `${whole(count)} weitere zeigen`,
  'fixes.searching': 'Wird gesucht…',
  'fixes.none': 'Kein einzelner Regler, der gefunden wurde, macht sie richtig.',
  'fixes.right': 'Diese Ziffer ist richtig.',
  'fixes.turned': ({ knob, change }) => `${knob} um ${change} gedreht: Diese Ziffer ist richtig.`,
  'fixes.drawing':
    'Wähle eine Ziffer, von der man weiß, was sie sein soll: Dann lassen sich Regler suchen.',
  'fixes.about': ({ count }, { count: whole }) =>
    `${whole(count)} Regler gefunden, jeder gerade weit genug gedreht: in den letzten beiden Schichten die kleinste Änderung, die es gibt, in denen davor die kleinste gefundene.`,
};
