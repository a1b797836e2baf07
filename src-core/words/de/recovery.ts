import type { recovery as english } from '../en/recovery';
import type { Translated } from '../languages';

export const recovery: Translated<typeof english> = {
  'recovery.notFetched':
    'Der Teil von Knobs, der Sicherungskopien liest, konnte nicht geladen werden. Knobs neu starten, sobald es vollständig oder wieder verbunden ist: die Kopie bleibt, wo sie ist.',
  'recovery.otherVersion': ({ version, expected }) =>
    `Die Sicherungskopie stammt von einer anderen Version von Knobs: sie hat Format ${version}; dieses Knobs liest Format ${expected}.`,
  'recovery.damagedAt': ({ where, reason }) =>
    `Die Sicherungskopie ist beschädigt, bei ${where}: ${reason}.`,
  'recovery.damagedHistory': ({ value, parameter, found }, { exact, count }) =>
    `Die Sicherungskopie ist beschädigt: im Verlauf steht ${exact(value)} für Parameter ${count(parameter)}; er ist aber ${exact(found)}.`,
  'recovery.noCopy': 'Diese Datei ist keine Sicherungskopie: sie beginnt mit etwas anderem.',
  'recovery.wrongLength': ({ found, expected }, { count }) =>
    `Die Sicherungskopie ist beschädigt: sie hat ${count(found)} Byte; erwartet werden ${count(expected)}.`,
  'recovery.wrongChecksum':
    'Die Sicherungskopie ist beschädigt: ihr Inhalt passt nicht zu der Prüfsumme, mit der er geschrieben wurde.',
  'recovery.unreadable':
    'Die Sicherungskopie lässt sich nicht lesen: vielleicht hat eine neuere Version von Knobs sie geschrieben.',
  'recovery.gone':
    'Diese Sicherungskopie gibt es nicht mehr: sie wurde schon wiederhergestellt oder verworfen.',
  'recovery.goneInTab':
    'Diese Sicherungskopie gibt es nicht mehr: sie wurde wiederhergestellt oder verworfen, vielleicht in einem anderen Tab.',
  'recovery.browserCannotRead': ({ cause }) =>
    `Der Browser kann diese Sicherungskopie nicht lesen: ${cause}.`,
  'recovery.noRoom': 'Der Browser hat keinen Platz mehr für das, was Webseiten aufbewahren.',

  'recovery.notKept': ({ reason }, { say }) =>
    `Nicht gespeicherte Änderungen sind gerade nicht vor einem Absturz sicher: die Sicherungskopie konnte nicht abgelegt werden. ${say(reason)}`,
};
