import type { dock as english } from '../en/dock';
import type { Translated } from '../languages';
import type { Speech } from '../words';

export const dock: Translated<typeof english> = {
  'dock.title': 'Ergebnisse und Verlauf',

  'confusions.title': 'Verwechslungen',
  'confusions.label':
    'Verwechslungen: Zeilen sind die geschriebene Ziffer, Spalten die Antwort; Enter zeigt diese Ziffern',
  'confusions.right': ({ label, ...share }, speech) =>
    `${label} richtig gelesen: ${ofAll(share, speech)}`,
  'confusions.wrong': ({ label, answer, ...share }, speech) =>
    `${label} als ${answer} gelesen: ${ofAll(share, speech)}`,

  'scores.title': 'Richtig je Ziffer',
  'scores.digit': ({ label, count: right, all }, { count, percent }) =>
    `${label}: ${count(right)} von ${count(all)} richtig (${percent(right / (all || 1))})`,
  'scores.spoken': ({ digits }) => `Richtige Antworten: ${digits.join('; ')}`,

  'historyList.panel': 'Verlauf und Schnappschüsse',
  'historyList.listed': 'Was aufgelistet wird',
  'historyList.title': 'Verlauf',
  'historyList.about': 'Was getan wurde: ein Klick auf einen Eintrag führt dorthin',
  'historyList.start': 'Anfang',
  'historyList.opened': 'Geöffnet',
  'historyList.redoTo': ({ entry }) => `${entry}: bis hierher wiederholen`,
  'historyList.here': ({ entry }) => `${entry}: der jetzige Stand`,
  'historyList.undoTo': ({ entry }) => `${entry}: hierher zurückgehen`,
  'historyList.undone': '(rückgängig gemacht)',

  'snapshots.title': 'Schnappschüsse',
  'snapshots.about': 'Beiseitegelegte Zustände des Netzes',
  'snapshots.none':
    'Noch keine. Ein Schnappschuss macht es möglich, zum jetzigen Netz zurückzukehren.',
  'snapshots.newName': 'Name des neuen Schnappschusses (freiwillig)',
  'snapshots.namePlaceholder': 'Name',
  'snapshots.take': 'Schnappschuss aufnehmen',
  'snapshots.take.short': 'Aufnehmen',
  'snapshots.take.hint': 'Legt das Netz, wie es jetzt ist, beiseite',
  'snapshot.group': ({ snapshot }, { name }) => `Schnappschuss ${name(snapshot)}`,
  'snapshot.name': 'Name des Schnappschusses',
  'snapshot.rename': ({ snapshot }, { name }) => `${name(snapshot)} (Klick zum Umbenennen)`,
  'snapshot.unmeasured': 'nicht gemessen',
  'snapshot.accuracy': 'Trefferquote dieses Schnappschusses',
  'snapshot.now': ({ change }) => `jetzt ${change}`,
  'snapshot.change': 'Wie sich die Trefferquote seitdem geändert hat, in Punkten',
  'snapshot.differing': ({ count: neurons }, { count, plural }) =>
    plural(neurons, {
      one: `${count(neurons)} Neuron verschieden`,
      other: `${count(neurons)} Neuronen verschieden`,
    }),
  'snapshot.differing.about':
    'Neuronen mit anderen Gewichten oder anderem Bias, im Netz mit ★ markiert',
  'snapshot.return': 'Zu diesem Schnappschuss zurückkehren',
  'snapshot.compare': 'Mit diesem Schnappschuss vergleichen',
  'snapshot.sideBySide': 'Nebeneinander mit diesem Schnappschuss',
  'snapshot.delete': 'Diesen Schnappschuss löschen',
};

function ofAll(
  { count: some, all }: { readonly count: number; readonly all: number },
  { count, percent }: Speech,
): string {
  const share = all === 0 ? '' : ` (${percent(some / all)})`;
  return `${count(some)} von ${count(all)}${share}`;
}
