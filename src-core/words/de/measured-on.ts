import type { measuredOn as english } from '../en/measured-on';
import type { Translated } from '../languages';

export const measuredOn: Translated<typeof english> = {
  'measuredOn.title': 'Gemessen mit',
  'measuredOn.all': 'Alle Ziffern',
  'measuredOn.practice': 'Übungsziffern',
  'measuredOn.exam': 'Prüfungsziffern',
  'measuredOn.part': ({ share, count: all, cost }, { percent, count }) =>
    `${percent(share)} von ${count(all)} · Kosten ${cost}`,

  'cost.title': 'Kosten',
  'cost.quadratic': 'Quadratisch',
  'cost.crossEntropy': 'Kreuzentropie',
  'cost.endless':
    'Eine stumme Ausgabe sagt auch bei ihrer eigenen Ziffer 0, und −ln 0 ist unendlich. Ist sie nicht mehr stumm, gibt es wieder eine Zahl.',
};
