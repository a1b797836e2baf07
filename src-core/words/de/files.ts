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
  'files.remarks': ({ file, remarks }, { name, say }) =>
    `${name(file)} wurde geöffnet. ${remarks.map(say).join(' ')}`,
  'files.notRead': ({ file, reason }, { name, say }) =>
    `${name(file)} wurde nicht geöffnet, und nichts hat sich geändert. ${say(reason)}`,
  'files.tooLarge': ({ file, megabytes }, { name, count }) =>
    `${name(file)} ist zu groß: Knobs liest höchstens ${count(megabytes)} MB.`,

  'file.unnamed': 'netz',

  'recent.title': 'Letzte Dateien',
  'recent.in': ({ file, folder }, { name }) => `${name(file)} in ${name(folder)}`,
  'recent.gone': 'nicht mehr da',
  'recent.right': ({ share }, { percent }) => `${percent(share)} richtig`,

  'picker.network': 'Netz',
  'picker.digits': 'Ziffern: Bilder und Labels in IDX-Dateien',
  'picker.picture': 'Bild',

  'question.meaning': ({ file }, { name }) => `Wie soll „${name(file)}“ gelesen werden?`,
  'question.overwrite': ({ file }, { name }) => `„${name(file)}“ überschreiben?`,
  'question.changed':
    'Ein anderes Programm hat die Datei geändert, seit Knobs sie zuletzt gelesen oder geschrieben hat. Beim Überschreiben gehen diese Änderungen verloren.',
  'question.saveAs': 'Speichern unter…',
  'question.doOverwrite': 'Überschreiben',
  'question.incomplete': ({ file }, { name }) =>
    `„${name(file)}“ speichern, obwohl nicht alles hineinpasst?`,
  'question.losses': ({ format, losses }, { given, list, say }) =>
    `Das hat im Format ${given(format)} keinen Platz: ${list(losses.map(say))}. Was in der Datei fehlt, bleibt in diesem Fenster, bis es geschlossen wird.`,
  'question.saveAnyway': 'Trotzdem speichern',
  'question.another': 'Anderes wählen…',
  'question.decimal': ({ file }, { name }) => `Welches Dezimalzeichen soll „${name(file)}“ haben?`,
  'question.decimalText':
    'Eine Tabellenkalkulation hält Zahlen mit einem anderen Zeichen als ihrem eigenen für Text. Mit Kommas in den Zahlen stehen Semikolons zwischen den Zellen.',
  'question.point': 'Punkt: 0.25',
  'question.comma': 'Komma: 0,25',

  'loss.activations':
    'die Aktivierungsfunktionen der Schichten (die Datei öffnet sich als Netz mit Sigmoid)',
  'loss.activationsElsewhere':
    'die Aktivierungsfunktionen außerhalb von Knobs (anderen Programmen muss man sie sagen)',
  'loss.title': 'der Titel',
  'loss.author': 'der Urheber',
  'loss.notes': 'die Notizen',
  'loss.snapshots': 'die Schnappschüsse',
  'loss.muted':
    'welche Neuronen stumm oder gesperrt sind (andere Programme rechnen mit den Gewichten der stummen)',
  'loss.locked': 'welche Neuronen stumm oder gesperrt sind',
  'loss.muting':
    'das Stummschalten außerhalb von Knobs (andere Programme rechnen mit den Gewichten der stummen Neuronen)',
  'loss.noted': 'was andere Programme in der Datei vermerkt haben',

  'name.signs': ({ signs, invisible }, { list }) => {
    const quoted = signs.map((sign) => `„${sign}“`);
    const all = invisible ? [...quoted, 'unsichtbare Zeichen'] : quoted;
    return `Ein Dateiname kann nicht enthalten: ${list(all, 'disjunction')}.`;
  },
  'name.nothing': 'Vor der Endung braucht ein Dateiname noch etwas.',
  'name.begins': 'Ein Dateiname kann nicht mit einem Punkt oder mit „~“ beginnen.',
  'name.ends': 'Vor der Endung kann ein Dateiname nicht auf Punkt oder Leerzeichen enden.',
  'name.windows': ({ name: stem }, { name }) =>
    `Den Namen „${name(stem)}“ behält Windows für sich.`,
  'name.tooLong': 'Dieser Name ist zu lang für eine Datei.',

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
