import type { topBar as english } from '../en/top-bar';
import type { Translated } from '../languages';

export const topBar: Translated<typeof english> = {
  'topBar.views': 'Ansicht',
  'topBar.tune.hint': 'Gewichte und Biaswerte von Hand einstellen',
  'topBar.examine.hint': 'Sehen, woher eine Antwort kommt',
  'topBar.compare.hint': 'Zwei Netze nebeneinander',

  'file.edited': 'geändert',
  'file.about': 'Titel, Urheber und Notizen…',
  'file.titleBy': ({ title, author }, { name }) => `${name(title)}, von ${name(author)}`,
  'file.by': ({ author }, { name }) => `von ${name(author)}`,
  'network.parameters': ({ count: all }, { count }) => `${count(all)} Parameter`,

  'accuracy.on.all': ({ count: all }, { count, plural }) =>
    `von ${count(all)} ${plural(all, { one: 'Ziffer', other: 'Ziffern' })} richtig`,
  'accuracy.on.practice': ({ count: all }, { count, plural }) =>
    `von ${count(all)} ${plural(all, { one: 'Übungsziffer', other: 'Übungsziffern' })} richtig`,
  'accuracy.on.exam': ({ count: all }, { count, plural }) =>
    `von ${count(all)} ${plural(all, { one: 'Prüfungsziffer', other: 'Prüfungsziffern' })} richtig`,
  'accuracy.measuring': 'wird gemessen…',
  'accuracy.menu': '(wählen, welche Ziffern gemessen werden)',
};
