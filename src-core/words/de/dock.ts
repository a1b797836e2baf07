import type { dock as english } from '../en/dock';
import type { Translated } from '../languages';
import type { Speech } from '../words';

export const dock: Translated<typeof english> = {
  'dock.title': 'Ergebnisse und Verlauf',

  'confusions.title': 'Konfusionsmatrix',
  'confusions.label':
    'Konfusionsmatrix: Zeilen sind die geschriebene Ziffer, Spalten die Antwort, die letzte unentschieden; Enter zeigt diese Ziffern',
  'confusions.right': ({ label, ...share }, speech) =>
    `${label} richtig gelesen: ${ofAll(share, speech)}`,
  'confusions.wrong': ({ label, answer, ...share }, speech) =>
    `${label} als ${answer} gelesen: ${ofAll(share, speech)}`,
  'confusions.undecided': ({ label, ...share }, speech) =>
    `${label} unentschieden: ${ofAll(share, speech)}`,

  'scores.title': 'Richtig je Ziffer',
  'scores.digit': ({ label, count: right, all }, { count, percent }) =>
    `${label}: ${count(right)} von ${count(all)} richtig (${percent(right / (all || 1))})`,
  'scores.spoken': ({ digits }) => `Richtige Antworten: ${digits.join('; ')}`,

  'historyList.panel': 'Verlauf und Schnappschüsse',
  'historyList.listed': 'Verlauf oder Schnappschüsse',
  'historyList.title': 'Verlauf',
  'historyList.about': 'Alle Änderungen: Ein Klick auf eine führt dorthin',
  'historyList.start': 'Anfang',
  'historyList.opened': 'Geöffnet',
  'historyList.redoTo': ({ entry }) => `${entry}: bis hierher wiederholen`,
  'historyList.here': ({ entry }) => `${entry}: der jetzige Stand`,
  'historyList.undoTo': ({ entry }) => `${entry}: hierher zurückgehen`,
  'historyList.undone': '(rückgängig gemacht)',

  'snapshots.title': 'Schnappschüsse',
  'snapshots.about': 'Festgehaltene Zustände des Netzes, zum Zurückkehren',
};

function ofAll(
  { count: some, all }: { readonly count: number; readonly all: number },
  { count, percent }: Speech,
): string {
  const share = all === 0 ? '' : ` (${percent(some / all)})`;
  return `${count(some)} von ${count(all)}${share}`;
}
