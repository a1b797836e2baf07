import type { page as english } from '../en/page';
import type { Translated } from '../languages';

export const page: Translated<typeof english> = {
  'page.measuring': 'Wird gemessen…',
  'page.cancel': 'Abbrechen',
  'page.apply': 'Anwenden',
  'page.close': 'Schließen',
  'page.save': 'Speichern',
  'page.dismiss': 'Ausblenden',
  'page.loading': ({ share }, { percent }) => `Ziffern werden gelesen: ${percent(share, 0)}`,

  'view.tune': 'Einstellen',
  'view.examine': 'Untersuchen',
  'view.compare': 'Vergleichen',
  'view.tune.about': 'Einstellen: ein Netz von Hand',
  'view.examine.about': 'Untersuchen: woher eine Antwort kommt',
  'view.compare.about': 'Vergleichen: zwei Netze nebeneinander',
  'view.failed':
    'Diese Ansicht konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  'view.failed.back': 'Zurück zu „Einstellen“',

  'drop.open':
    'Ein Netz hier ablegen, um es zu öffnen, oder zwei IDX-Dateien, um mit eigenen Ziffern zu messen',
  'drop.compare':
    'Ein Netz hier ablegen, um damit zu vergleichen, oder zwei IDX-Dateien, um mit eigenen Ziffern zu messen',
  'drop.waiting': ({ files }, { list, name, plural }) =>
    `${list(files.map(name))} ${plural(files.length, { one: 'wird', other: 'werden' })} geöffnet, sobald das hier geschlossen ist.`,

  'number.not': (_, { number }) => `Keine Zahl: zum Beispiel ${number(-1.5)} schreiben.`,
  'number.tooLarge': (_, { number }) => `Zu groß: höchstens ${number(3.4)} × 10³⁸.`,
  'number.whole': 'Nur ganze Zahlen.',
  'number.atLeast': ({ least }) => `Mindestens ${least}.`,
  'number.atMost': ({ most }) => `Höchstens ${most}.`,
  'number.between': ({ least, most }) => `Von ${least} bis ${most}.`,

  'language.failed':
    'Diese Sprache konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',

  'when.now': 'gerade eben',
};
