import type { json as english } from '../../en/formats/json';
import type { Translated } from '../../languages';

export const json: Translated<typeof english> = {
  'json.endsEarly': ({ what, place, expected }, { say }) =>
    `${say(what)} ist kein gültiges JSON: Es endet bei ${say(place)}; erwartet wird ${say(expected)}.`,
  'json.wrong': ({ what, place, found, expected }, { say }) =>
    `${say(what)} ist kein gültiges JSON: Bei ${say(place)} steht ${found}; erwartet wird ${say(expected)}.`,
  'json.tooDeep': ({ what, place, most }, { say }) =>
    `${say(what)} ist bei ${say(place)} tiefer als ${most} Ebenen verschachtelt.`,
  'json.tooManyValues': ({ what, most }, { say }) => `${say(what)} hat mehr als ${most} Werte.`,
  'json.twice': ({ what, key, place }, { say }) =>
    `${say(what)} hat den Schlüssel ${key} zweimal, noch einmal bei ${say(place)}; erwartet wird er einmal.`,
  'json.tooManyBlanks': ({ what, most, place }, { say }) =>
    `${say(what)} hat mehr als ${most} Leerzeichen hintereinander, bis ${say(place)}.`,
  'json.tooManyEscapes': ({ what, most }, { say }) =>
    `${say(what)} hat mehr als ${most} Escape-Sequenzen.`,

  'json.value': 'ein Wert',
  'json.valueOr': ({ end }) => `ein Wert oder ${end}`,
  'json.key': 'ein Schlüssel in geraden Anführungszeichen',
  'json.keyOr': ({ end }) => `ein Schlüssel in geraden Anführungszeichen oder ${end}`,
  'json.colon': 'ein Doppelpunkt nach dem Schlüssel',
  'json.commaOr': ({ end }) => `ein Komma oder ${end}`,
  'json.nothing': 'nichts mehr',
  'json.digit': 'eine Ziffer',
  'json.closingQuote': 'das Anführungszeichen, das einen Text schließt',
  'json.noControl': 'kein Steuerzeichen in einem Text, sondern \\n oder Ähnliches',
  'json.escape': 'eines von "\\/bfnrt nach einem Backslash, oder u und vier hexadezimale Ziffern',

  'base64.length': ({ what, found, expected, count }, { say }) =>
    `${say(what)} hat ${found} Zeichen; erwartet werden ${expected}, wie sie ${count} Zahlen in Base64 brauchen.`,
  'base64.character': ({ what, at }, { say }) =>
    `${say(what)} hat an Stelle ${at} ein Zeichen, das nicht zu Base64 gehört.`,
  'base64.notFinite': ({ what, value, at }, { say, exact }) =>
    `${say(what)} hat ${exact(value)} an Stelle ${at}; erwartet werden endliche Zahlen.`,

  'metadata.notTexts': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird ein Objekt mit Texten.`,
  'metadata.notText': ({ what, found, key }, { say }) =>
    `${say(what)} hat ${found} bei ${key}; erwartet wird ein Text.`,
  'metadata.twice': ({ what, key }, { say }) =>
    `${say(what)} hat ${key} zweimal; erwartet wird es einmal.`,
  'names.notList': ({ what, found, count }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird eine Liste von ${count} Texten, einem je Neuron.`,
  'names.tooLong': ({ what, length, at, most }, { say }) =>
    `${say(what)} hat an Stelle ${at}, von 0 gezählt, einen Namen von ${length} Zeichen; erwartet werden höchstens ${most}.`,
  'snapshots.tooMany': ({ count, megabytes }, { count: whole }) =>
    `Die ${whole(count)} Schnappschüsse passen nicht in eine Datei, die davon höchstens ${whole(megabytes)} MB fasst: einige löschen, dann noch einmal speichern.`,
  'snapshots.damagedAt': ({ what, place, reason }, { say }) =>
    `${say(what)} ist bei ${place} beschädigt: ${say(reason)}.`,
  'snapshots.damaged': ({ what, reason }, { say }) =>
    `${say(what)} ist beschädigt: ${say(reason)}.`,

  'nielsen.notObject': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird ein Objekt mit sizes und weights.`,
  'nielsen.sizes': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet werden ganze Zahlen.`,
  'nielsen.notNumber': ({ what, found }, { say }) =>
    `${say(what)}, von 0 gezählt, ist ${found}; erwartet wird eine Zahl, die in float32 passt.`,
  'nielsen.missing': ({ what, expected }, { say }) =>
    `${say(what)} fehlt; erwartet wird ${say(expected)}.`,
  'nielsen.otherLength': ({ what, count, expected }, { say }) =>
    `${say(what)} ist ein Array mit ${count} Elementen; erwartet wird ${say(expected)}.`,
  'nielsen.notArray': ({ what, found, expected }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird ${say(expected)}.`,
  'nielsen.array': 'ein Array',
  'nielsen.arrayOf': ({ count }) => `ein Array mit ${count} Elementen, laut sizes`,
};
