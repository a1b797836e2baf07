import type { json as english } from '../../en/formats/json';
import type { Translated } from '../../languages';

export const json: Translated<typeof english> = {
  'json.endsEarly': ({ what, place, expected }, { say }) =>
    `${say(what)}: kein gültiges JSON, es endet bei ${say(place)}; erwartet wird ${say(expected)}.`,
  'json.wrong': ({ what, place, found, expected }, { say }) =>
    `${say(what)}: kein gültiges JSON, ${found} steht bei ${say(place)}; erwartet wird ${say(expected)}.`,
  'json.tooDeep': ({ what, place, most }, { say }) =>
    `${say(what)}: tiefer als ${most} Ebenen verschachtelt bei ${say(place)}.`,
  'json.tooManyValues': ({ what, most }, { say }) => `${say(what)} hat mehr als ${most} Werte.`,
  'json.twice': ({ what, key, place }, { say }) =>
    `${say(what)} hat den Schlüssel ${key} zweimal, noch einmal bei ${say(place)}; erwartet wird er einmal.`,
  'json.tooManyBlanks': ({ what, most, place }, { say }) =>
    `${say(what)} hat mehr als ${most} Leerzeichen hintereinander, bis ${say(place)}.`,
  'json.tooManyEscapes': ({ what, most }, { say }) =>
    `${say(what)} hat mehr als ${most} Escape-Zeichen.`,

  'json.value': 'ein Wert',
  'json.valueOr': ({ end }) => `ein Wert oder ${end}`,
  'json.key': 'ein Schlüssel in geraden Anführungszeichen',
  'json.keyOr': ({ end }) => `ein Schlüssel in geraden Anführungszeichen oder ${end}`,
  'json.colon': 'ein Doppelpunkt hinter dem Schlüssel',
  'json.commaOr': ({ end }) => `ein Komma oder ${end}`,
  'json.nothing': 'nichts mehr',
  'json.digit': 'eine Ziffer',
  'json.closingQuote': 'das Anführungszeichen, das einen Text schließt',
  'json.noControl': 'kein Steuerzeichen in einem Text, sondern \\n oder Ähnliches',
  'json.escape':
    'eines von "\\/bfnrt hinter einem Rückstrich, oder u und vier hexadezimale Ziffern',

  'base64.length': ({ what, found, expected, count }, { say }) =>
    `${say(what)} hat ${found} Zeichen; erwartet werden die ${expected} von ${count} Zahlen in base64.`,
  'base64.character': ({ what, at }, { say }) =>
    `${say(what)} hat bei ${at} ein Zeichen, das nicht base64 ist.`,
  'base64.notFinite': ({ what, value, at }, { say, exact }) =>
    `${say(what)} hat ${exact(value)} bei ${at}; erwartet werden endliche Zahlen.`,

  'metadata.notTexts': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird ein Objekt mit Texten.`,
  'metadata.notText': ({ what, found, key }, { say }) =>
    `${say(what)} hat ${found} bei ${key}; erwartet wird ein Text.`,
  'metadata.twice': ({ what, key }, { say }) =>
    `${say(what)} hat ${key} zweimal; erwartet wird es einmal.`,
  'names.notList': ({ what, found, count }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird eine Liste von ${count} Texten, einem für jedes Neuron.`,
  'names.tooLong': ({ what, length, at, most }, { say }) =>
    `${say(what)} hat an Stelle ${at}, von 0 gezählt, einen Namen von ${length} Zeichen; erwartet werden höchstens ${most}.`,
  'snapshots.tooMany': ({ count, megabytes }, { count: whole }) =>
    `Die ${whole(count)} Schnappschüsse sind mehr, als in eine Datei passt, nämlich ${whole(megabytes)} MB davon: einige löschen, dann noch einmal speichern.`,
  'snapshots.damagedAt': ({ what, place, reason }, { say }) =>
    `${say(what)} ist bei ${place} beschädigt: ${reason}.`,
  'snapshots.damaged': ({ what, reason }, { say }) => `${say(what)} ist beschädigt: ${reason}.`,

  'nielsen.notObject': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird ein Objekt mit sizes und weights.`,
  'nielsen.sizes': ({ what, found }, { say }) =>
    `${say(what)} ist ${found}; erwartet werden ganze Zahlen.`,
  'nielsen.notNumber': ({ what, found }, { say }) =>
    `${say(what)}, von 0 gezählt, ist ${found}; erwartet wird eine Zahl, die in float32 passt.`,
  'nielsen.missing': ({ what, expected }, { say }) =>
    `${say(what)} fehlt; erwartet wird ${say(expected)}.`,
  'nielsen.otherLength': ({ what, count, expected }, { say }) =>
    `${say(what)} ist ein Array von ${count}; erwartet wird ${say(expected)}.`,
  'nielsen.notArray': ({ what, found, expected }, { say }) =>
    `${say(what)} ist ${found}; erwartet wird ${say(expected)}.`,
  'nielsen.array': 'ein Array',
  'nielsen.arrayOf': ({ count }) => `ein Array von ${count}, nach den sizes`,
};
