import type { recovery as english } from '../en/recovery';
import type { Translated } from '../languages';

export const recovery: Translated<typeof english> = {
  'recovery.notFetched':
    'Der Teil von Knobs, der Sicherungskopien liest, konnte nicht geladen werden. Die Kopie bleibt, wo sie ist: Knobs neu starten, sobald die Verbindung wieder steht, oder es neu installieren.',
  'recovery.otherVersion': ({ version, expected }) =>
    `Die Sicherungskopie stammt von einer anderen Version von Knobs: Sie hat Format ${version}; dieses Knobs liest Format ${expected}.`,
  'recovery.damagedAt': ({ where, reason }, { say }) =>
    `Die Sicherungskopie ist beschädigt, bei ${where}: ${say(reason)}.`,
  'recovery.damaged': ({ reason }, { say }) =>
    `Die Sicherungskopie ist beschädigt: ${say(reason)}.`,
  'recovery.damagedRecord': ({ record, reason }, { count, say }) =>
    `Die Sicherungskopie ist beim Abschnitt ${count(record)} beschädigt: ${say(reason)}.`,
  'recovery.damagedHistory': ({ value, parameter, found }, { exact, count }) =>
    `Die Sicherungskopie ist beschädigt: Im Verlauf hat Parameter ${count(parameter)} den Wert ${exact(value)}, im Netz ${exact(found)}.`,
  'recovery.noCopy': 'Diese Datei ist keine Sicherungskopie: Sie beginnt mit etwas anderem.',
  'recovery.wrongLength': ({ found, expected }, { count }) =>
    `Die Sicherungskopie ist beschädigt: Sie hat ${count(found)} Byte; erwartet werden ${count(expected)}.`,
  'recovery.wrongChecksum':
    'Die Sicherungskopie ist beschädigt: Ihr Inhalt passt nicht zu der Prüfsumme, mit der er geschrieben wurde.',
  'recovery.unreadable':
    'Die Sicherungskopie lässt sich nicht lesen: Vielleicht hat eine neuere Version von Knobs sie geschrieben.',
  'recovery.gone':
    'Diese Sicherungskopie gibt es nicht mehr: Sie wurde schon wiederhergestellt oder verworfen.',
  'recovery.goneInTab':
    'Diese Sicherungskopie gibt es nicht mehr: Sie wurde wiederhergestellt oder verworfen, vielleicht in einem anderen Tab.',
  'recovery.browserCannotRead': ({ cause }) =>
    `Der Browser kann diese Sicherungskopie nicht lesen: ${cause}.`,
  'recovery.noRoom': 'Der Browser hat keinen Platz mehr für das, was Webseiten aufbewahren.',
  'recovery.notStored': 'Der Browser hat sie nicht gespeichert.',

  'recovery.notKept': ({ reason }, { say }) =>
    `Nicht gespeicherte Änderungen sind gerade nicht vor einem Absturz sicher: Die Sicherungskopie konnte nicht abgelegt werden. ${say(reason)}`,
  'recovery.keptAgain': 'Nicht gespeicherte Änderungen sind wieder vor einem Absturz sicher.',
};
