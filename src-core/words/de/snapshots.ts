import type { snapshots as english } from '../en/snapshots';
import type { Translated } from '../languages';

export const snapshots: Translated<typeof english> = {
  'snapshots.none':
    'Noch keine. Mit einem Schnappschuss lässt sich zum jetzigen Netz zurückkehren.',
  'snapshots.newName': 'Name des neuen Schnappschusses (optional)',
  'snapshots.namePlaceholder': 'Name',
  'snapshots.take': 'Schnappschuss aufnehmen',
  'snapshots.take.short': 'Aufnehmen',
  'snapshot.name': 'Name des Schnappschusses',
  'snapshot.rename': ({ snapshot }) => `${snapshot} (Klick zum Umbenennen)`,
  'snapshot.unmeasured': 'nicht gemessen',
  'snapshot.accuracy': 'Trefferquote dieses Schnappschusses',
  'snapshot.now': ({ change }) => `jetzt ${change}`,
  'snapshot.change': 'Wie sich die Trefferquote seitdem geändert hat, in Punkten',
  'snapshot.differing': ({ count: neurons }, { count }) => `${count(neurons)} verschieden`,
  'snapshot.differing.about':
    'Neuronen mit anderen Gewichten oder anderem Bias, im Netz mit ★ markiert',
  'snapshot.return': 'Zu diesem Schnappschuss zurückkehren',
  'snapshot.compare': 'Mit diesem Schnappschuss vergleichen',
  'snapshot.sideBySide': 'Nebeneinander mit diesem Schnappschuss',
  'snapshot.delete': 'Diesen Schnappschuss löschen',
};
