import type { sizes as english } from '../en/sizes';
import type { Translated } from '../languages';

export const sizes: Translated<typeof english> = {
  'sizes.title': 'Was bringt Größe?',
  'sizes.recipe':
    'Alle sind nach demselben Rezept gefüllt: Jedes Neuron der ersten Schicht trägt das Mittel von Bildern, die sich ähneln, und jede Ausgabe sammelt die ihrer Ziffer ein. Bei weniger als zehn Neuronen gehen manche Ziffern leer aus.',
  'sizes.structure': 'Aufbau',
  'sizes.parameters': 'Gewichte und Biases',
  'sizes.practice': 'Übung',
  'sizes.exam': 'Prüfung',
  'sizes.now': 'Dieses Netz',
  'sizes.start': 'Damit anfangen',
  'sizes.startWith': ({ structure }) => `Damit anfangen: ${structure}`,
  'sizes.sorting': 'Die Bilder werden in Gruppen sortiert …',
  'sizes.chart':
    'Richtige Ziffern je nach Anzahl der Gewichte und Biases; die Tabelle sagt dasselbe',
  'sizes.point': ({ structure, part, right, all }, { percent }) =>
    `${structure} · ${part}: ${percent(right / (all || 1))}`,
};
