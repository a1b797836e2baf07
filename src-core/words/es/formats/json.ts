import type { json as english } from '../../en/formats/json';
import type { Translated } from '../../languages';

export const json: Translated<typeof english> = {
  'json.endsEarly': ({ what, place, expected }, { say }) =>
    `${say(what)} no es JSON válido: termina en ${say(place)}; se esperaba ${say(expected)}.`,
  'json.wrong': ({ what, place, found, expected }, { say }) =>
    `${say(what)} no es JSON válido: hay ${found} en ${say(place)}; se esperaba ${say(expected)}.`,
  'json.tooDeep': ({ what, place, most }, { say }) =>
    `${say(what)} anida más de ${most} niveles en ${say(place)}.`,
  'json.tooManyValues': ({ what, most }, { say }) => `${say(what)} tiene más de ${most} valores.`,
  'json.twice': ({ what, key, place }, { say }) =>
    `${say(what)} tiene la clave ${key} dos veces, la segunda en ${say(place)}; se esperaba una sola.`,
  'json.tooManyBlanks': ({ what, most, place }, { say }) =>
    `${say(what)} tiene más de ${most} espacios seguidos, hasta ${say(place)}.`,
  'json.tooManyEscapes': ({ what, most }, { say }) =>
    `${say(what)} tiene más de ${most} secuencias de escape.`,

  'json.value': 'un valor',
  'json.valueOr': ({ end }) => `un valor o ${end}`,
  'json.key': 'una clave entre comillas dobles',
  'json.keyOr': ({ end }) => `una clave entre comillas dobles o ${end}`,
  'json.colon': 'dos puntos tras la clave',
  'json.commaOr': ({ end }) => `una coma o ${end}`,
  'json.nothing': 'el final',
  'json.digit': 'una cifra',
  'json.closingQuote': 'la comilla doble que cierra un texto',
  'json.noControl': 'un texto sin caracteres de control, sino con \\n o similares',
  'json.escape': 'uno de "\\/bfnrt tras una barra invertida, o u y cuatro cifras hexadecimales',

  'base64.length': ({ what, found, expected, count }, { say }) =>
    `${say(what)} tiene ${found} caracteres; se esperaban ${expected}, los que ocupan ${count} números en base64.`,
  'base64.character': ({ what, at }, { say }) =>
    `${say(what)} tiene en la posición ${at} un carácter que no es base64.`,
  'base64.notFinite': ({ what, value, at }, { say, exact }) =>
    `${say(what)} tiene ${exact(value)} en la posición ${at}; se esperaban números finitos.`,

  'metadata.notTexts': ({ what, found }, { say }) =>
    `${say(what)} es ${found}; se esperaba un objeto con textos.`,
  'metadata.notText': ({ what, found, key }, { say }) =>
    `${say(what)} tiene ${found} en ${key}; se esperaba un texto.`,
  'metadata.twice': ({ what, key }, { say }) =>
    `${say(what)} tiene ${key} dos veces; se esperaba una sola.`,
  'names.notList': ({ what, found, count }, { say }) =>
    `${say(what)} es ${found}; se esperaba una lista de ${count} textos, uno por neurona.`,
  'names.tooLong': ({ what, length, at, most }, { say }) =>
    `${say(what)} tiene un nombre de ${length} caracteres en la posición ${at}, contando desde 0; se esperaban ${most} como máximo.`,
  'snapshots.tooMany': ({ count, megabytes }, { count: whole }) =>
    `Las ${whole(count)} instantáneas no caben en un archivo, que admite ${whole(megabytes)} MB de ellas: elimina algunas y vuelve a guardar.`,
  'snapshots.damagedAt': ({ what, place, reason }, { say }) =>
    `${say(what)} tiene datos dañados en ${place}: ${say(reason)}.`,
  'snapshots.damaged': ({ what, reason }, { say }) =>
    `${say(what)} tiene datos dañados: ${say(reason)}.`,

  'nielsen.notObject': ({ what, found }, { say }) =>
    `${say(what)} es ${found}; se esperaba un objeto con sizes y weights.`,
  'nielsen.sizes': ({ what, found }, { say }) =>
    `${say(what)} es ${found}; se esperaban números enteros.`,
  'nielsen.notNumber': ({ what, found }, { say }) =>
    `${say(what)}, contando desde 0, es ${found}; se esperaba un número que quepa en float32.`,
  'nielsen.missing': ({ what, expected }, { say }) =>
    `Falta ${say(what)}; se esperaba ${say(expected)}.`,
  'nielsen.otherLength': ({ what, count, expected }, { say }) =>
    `${say(what)} es un array de ${count} elementos; se esperaba ${say(expected)}.`,
  'nielsen.notArray': ({ what, found, expected }, { say }) =>
    `${say(what)} es ${found}; se esperaba ${say(expected)}.`,
  'nielsen.array': 'un array',
  'nielsen.arrayOf': ({ count }) => `un array de ${count} elementos, según sizes`,
};
