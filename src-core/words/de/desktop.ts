import type { desktop as english } from '../en/desktop';
import type { Translated } from '../languages';

export const desktop: Translated<typeof english> = {
  'desktop.ok': 'OK',
  'desktop.cancel': 'Abbrechen',
  'desktop.redrawn':
    'Das Fenster musste neu aufgebaut werden. Das Netz ist noch da, samt allen Änderungen.',
  'desktop.cannotDraw': 'Das Fenster kann nicht dargestellt werden.',
  'desktop.cannotDrawTwice':
    'Es ist zweimal kurz hintereinander ausgefallen. Das Netz ist noch da; beim Schließen des Fensters lässt es sich speichern.',
  'desktop.close': 'Schließen',
  'desktop.saveFirst': ({ work }, { given }) => `Änderungen an „${given(work)}“ speichern?`,
  'desktop.willBeLost': 'Nicht gespeicherte Änderungen gehen verloren.',
  'desktop.save': 'Speichern',
  'desktop.discard': 'Nicht speichern',

  'dialog.allFiles': 'Alle Dateien',
  'dialog.networks': 'Netze',
  'dialog.pngPicture': 'PNG-Bild',
  'dialog.chooseDigits': 'Bilder und Labels eines Satzes zusammen wählen',
  'dialog.replace': ({ file }, { name }) => `„${name(file)}“ ersetzen?`,
  'dialog.isThere': 'Eine Datei mit diesem Namen gibt es schon.',
  'dialog.doReplace': 'Ersetzen',
};
