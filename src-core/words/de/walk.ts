import type { walk as english } from '../en/walk';
import type { Translated } from '../languages';

export const walk: Translated<typeof english> = {
  'compare.modes': 'Was verglichen wird',
  'compare.mode.networks': 'Zwei Netze',
  'compare.mode.walk': 'Der Weg von A nach B',
  'compare.mode.neurons': 'Zwei Neuronen',

  'walk.about':
    'Die Netze (1 − t) A + t B auf dem geraden Weg von A nach B. Zugeordnet geht jedes Neuron zu seinem Gegenstück, so wie sie sind zum Neuron seiner eigenen Nummer: Dieselbe Lösung in anderer Reihenfolge liegt auf dem geraden Weg weit entfernt.',
  'walk.chart': 'Trefferquote auf dem Weg von A nach B',
  'walk.axis': 't, von A bei 0 bis B bei 1',
  'walk.which': 'Welcher Weg',
  'walk.matched': 'Neuronen vorher zugeordnet',
  'walk.plain': 'so wie sie sind',
  'walk.place': ({ t, share }, { percent }) =>
    `t = ${t}: ${percent(share)} der Übungsziffern richtig`,
  'walk.take': 'Netz bei t übernehmen',
  'walk.grids': 'Die erste Schicht bei t',
  'walk.none': 'Ein Netz B wählen, zu dem der Weg führt.',

  'twoNeurons.layer': 'Schicht',
  'twoNeurons.one': 'A',
  'twoNeurons.other': 'B',
  'twoNeurons.on': 'Wofür jedes an ist',
  'twoNeurons.digit': 'Ziffer',
  'twoNeurons.sums': ({ which }) => `Gewichtete Summen von ${which}`,
};
