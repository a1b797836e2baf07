import type { files as english } from '../en/files';
import type { Translated } from '../languages';

export const files: Translated<typeof english> = {
  'files.notSaved': ({ file, cause }, { name, say }) =>
    `${name(file)} konnte nicht gespeichert werden: ${say(cause)}.`,
  'files.notOpened': ({ file, cause }, { name, say }) =>
    `${name(file)} konnte nicht geöffnet werden: ${say(cause)}.`,
  'files.notOnDisk': ({ file }, { name }) =>
    `${name(file)} ist keine Datei auf diesem Computer; zuerst in einem Ordner speichern.`,

  'files.notFetched':
    'Der Teil von Knobs, der Dateien liest und schreibt, konnte nicht geladen werden. Noch einmal versuchen, sobald die Verbindung wieder steht.',
  'files.notRecent': 'Diese Datei steht nicht mehr in der Liste der letzten Dateien.',
  'files.notRead': ({ file, reason }, { name, say }) =>
    `${name(file)} wurde nicht geöffnet, und nichts hat sich geändert. ${say(reason)}`,
  'files.tooLarge': ({ file, megabytes }, { name, count }) =>
    `${name(file)} ist zu groß: Knobs liest höchstens ${count(megabytes)} MB.`,

  'cause.missing': 'es gibt sie nicht',
  'cause.folder': 'das ist ein Ordner',
  'cause.device': 'das ist ein Gerät und keine Datei',
  'cause.tooLarge': ({ megabytes, most }, { count }) =>
    `sie ist mit ${count(megabytes)} MB zu groß; Knobs liest höchstens ${count(most)} MB`,
  'cause.EACCES': 'dort fehlt die Berechtigung dazu',
  'cause.EBUSY': 'ein anderes Programm benutzt sie gerade',
  'cause.EDQUOT': 'der eigene Anteil am Speicherplatz ist aufgebraucht',
  'cause.EEXIST': 'etwas mit diesem Namen ist im Weg',
  'cause.EIO': 'der Datenträger meldet einen Fehler',
  'cause.EISDIR': 'einen Ordner mit diesem Namen gibt es schon',
  'cause.ELOOP': 'ihre Verknüpfungen führen im Kreis',
  'cause.EMFILE': 'zu viele Dateien sind offen',
  'cause.ENAMETOOLONG': 'ihr Name ist zu lang',
  'cause.ENOENT': 'ihren Ordner gibt es nicht',
  'cause.ENOSPC': 'der Datenträger ist voll',
  'cause.ENOTDIR': 'was ihr Ordner sein sollte, ist eine Datei',
  'cause.EPERM': 'das System erlaubt es nicht; vielleicht benutzt ein anderes Programm die Datei',
  'cause.EROFS': 'der Datenträger ist schreibgeschützt',
  'cause.other': ({ code }) => `das System meldet ${code}`,
  'cause.notSafe': 'der Browser hält es nicht für sicher',
  'cause.inUse': 'ein anderer Tab oder ein anderes Programm benutzt sie gerade',
  'cause.notAllowed': 'der Browser darf sie nur mit Erlaubnis schreiben',
  'cause.gone': 'sie oder ihr Ordner wurde verschoben oder gelöscht',
  'cause.quota': 'der Datenträger ist voll, oder der Teil davon, den Webseiten benutzen dürfen',
  'cause.mayNotRead': 'der Browser darf sie nicht lesen',
  'cause.movedOrDeleted': 'sie wurde verschoben oder gelöscht',
  'cause.browser': ({ code }) => `der Browser meldet ${code}`,
};
