import type { input as english } from '../en/input';
import type { Translated } from '../languages';

export const input: Translated<typeof english> = {
  'input.title': 'Eingabe',
  'input.heading': ({ pixels }, { count }) => `Eingabe · ${count(pixels)} Pixel`,
  'input.tools': 'Zeichenwerkzeuge',
  'input.pen': 'Stift: auf die Ziffer zeichnen',
  'input.eraser': 'Radierer: Tinte wegnehmen',
  'input.empty': 'Hier eine Ziffer zeichnen\noder unten eine wählen',
  'input.pixel': ({ row, column, ink }, { count }) =>
    `Zeile ${count(row)}, Spalte ${count(column)} · Tinte **${ink}**`,
  'input.digit.read': ({ label, answer }) => `Geschrieben **${label}**, gelesen als **${answer}**`,
  'input.drawing.read': ({ answer }) => `Eigene Zeichnung, gelesen als **${answer}**`,
  'input.nothing.read': ({ answer }) => `Keine Tinte, gelesen als **${answer}**`,
  'input.drawing': 'Eigene Zeichnung',
  'input.nothing': 'Keine Tinte',
  'input.undecided': ({ outputs }, { list }) => {
    if (outputs.length === 0) return '**Unentschieden** (alle Ausgaben stumm)';
    return outputs.length === 10
      ? '**Unentschieden** (alle Ausgaben gleich)'
      : `**Unentschieden** (Ausgaben ${list(outputs.map(String))} gleich)`;
  },
  'input.right': 'richtig',
  'input.why': 'Warum?',
  'input.why.about': 'In „Untersuchen“ sehen, woher diese Antwort kommt',
  'input.wrong': 'falsch',
  'input.digit.practice': ({ index }, { count }) => `Ziffer ${count(index)} · Übung`,
  'input.digit.exam': ({ index }, { count }) => `Ziffer ${count(index)} · Prüfung`,
  'input.centres': 'Zeichnungen automatisch zentrieren',
  'input.clear': 'Leeren',
  'input.centre': 'Zentrieren',

  'digits.title': 'Ziffern',
  'digits.shown': 'Gezeigte Ziffern',
  'digits.all': 'Alle',
  'digits.wrong': ({ count: wrong }, { count }) =>
    wrong === null ? 'Falsch …' : `Falsch ${count(wrong)}`,
  'digits.oneOnly': 'Nur eine Ziffer zeigen',
  'digits.anyLabel': '0 bis 9',
  'digits.only': ({ label }) => `nur ${label}`,
  'digits.readAs': ({ answer }) => (answer === null ? 'unentschieden' : `als ${answer}`),
  'digits.anyAnswer': '(alle Antworten zeigen)',
  'digits.unmeasured': 'Die Ziffern sind noch nicht gemessen.',
  'digits.noneWrong': 'Hier ist keine Ziffer falsch.',
  'digits.none': 'Keine passende Ziffer.',
  'digits.showAll': 'Alle zeigen',
  'digit.unread': ({ label }) => `Geschrieben ${label}`,
  'digit.right': ({ label }) => `Geschrieben ${label}, richtig gelesen`,
  'digit.undecided': ({ label }) => `Geschrieben ${label}, unentschieden`,
  'digit.wrong': ({ label, answer }) => `Geschrieben ${label}, falsch als ${answer} gelesen`,
};
