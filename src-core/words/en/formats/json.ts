import type { Said } from '../../message';
import type { Speech } from '../../words';

/* Texts in JSON, base64 and the like. `what` is a part of a file (parts.ts). */

interface What {
  readonly what: Said;
}

interface At {
  /** `place.line` or `place.byte`. */
  readonly place: Said;
}

export const json = {
  'json.endsEarly': ({ what, place, expected }: What & At & { expected: Said }, { say }: Speech) =>
    `${say(what)} is not valid JSON: it ends at ${say(place)}; expected ${say(expected)}.`,
  /** `found` is what stands there, in quotation marks. */
  'json.wrong': (
    { what, place, found, expected }: What & At & { found: string; expected: Said },
    { say }: Speech,
  ) =>
    `${say(what)} is not valid JSON: ${found} stands at ${say(place)}; expected ${say(expected)}.`,
  'json.tooDeep': ({ what, place, most }: What & At & { most: number }, { say }: Speech) =>
    `${say(what)} is nested deeper than ${most} levels at ${say(place)}.`,
  'json.tooManyValues': ({ what, most }: What & { most: number }, { say }: Speech) =>
    `${say(what)} has more than ${most} values.`,
  'json.twice': ({ what, key, place }: What & At & { key: string }, { say }: Speech) =>
    `${say(what)} has the key ${key} twice, again at ${say(place)}; expected it once.`,
  'json.tooManyBlanks': ({ what, most, place }: What & At & { most: number }, { say }: Speech) =>
    `${say(what)} has more than ${most} blanks in a row, up to ${say(place)}.`,
  'json.tooManyEscapes': ({ what, most }: What & { most: number }, { say }: Speech) =>
    `${say(what)} has more than ${most} escapes.`,

  /* What was expected at a place of a JSON text: after the word `expected`. */
  'json.value': 'a value',
  /** `end` is a bracket or a brace. */
  'json.valueOr': ({ end }: { end: string }) => `a value or ${end}`,
  'json.key': 'a key in double quotes',
  'json.keyOr': ({ end }: { end: string }) => `a key in double quotes or ${end}`,
  'json.colon': 'a colon after the key',
  'json.commaOr': ({ end }: { end: string }) => `a comma or ${end}`,
  'json.nothing': 'nothing more',
  'json.digit': 'a digit',
  'json.closingQuote': 'the double quote that closes a text',
  'json.noControl': '\\n or similar instead of a control character in a text',
  'json.escape': 'one of "\\/bfnrt after a backslash, or u and four hexadecimal digits',

  'base64.length': (
    { what, found, expected, count }: What & { found: number; expected: number; count: number },
    { say }: Speech,
  ) =>
    `${say(what)} has ${found} characters; expected the ${expected} of ${count} numbers in base64.`,
  'base64.character': ({ what, at }: What & { at: number }, { say }: Speech) =>
    `${say(what)} has a character at ${at} that is not base64.`,
  'base64.notFinite': (
    { what, value, at }: What & { value: number; at: number },
    { say, exact }: Speech,
  ) => `${say(what)} has ${exact(value)} at ${at}; expected finite numbers.`,

  /** `found` is what it is, quoted. */
  'metadata.notTexts': ({ what, found }: What & { found: string }, { say }: Speech) =>
    `${say(what)} is ${found}; expected an object with texts.`,
  'metadata.notText': (
    { what, found, key }: What & { found: string; key: string },
    { say }: Speech,
  ) => `${say(what)} has ${found} at ${key}; expected a text.`,
  'metadata.twice': ({ what, key }: What & { key: string }, { say }: Speech) =>
    `${say(what)} has ${key} twice; expected it once.`,
  'names.notList': (
    { what, found, count }: What & { found: string; count: number },
    { say }: Speech,
  ) => `${say(what)} is ${found}; expected a list of ${count} texts, one for each neuron.`,
  'names.tooLong': (
    { what, length, at, most }: What & { length: number; at: number; most: number },
    { say }: Speech,
  ) =>
    `${say(what)} has a name of ${length} characters at position ${at}, counted from 0; expected at most ${most}.`,
  'snapshots.tooMany': (
    { count, megabytes }: { count: number; megabytes: number },
    { count: whole }: Speech,
  ) =>
    `The ${whole(count)} snapshots are more than a file holds, which is ${whole(megabytes)} MB of them: delete some, then save again.`,
  /** `reason` is one of those of damage.ts; `place` is a path of keys. */
  'snapshots.damagedAt': (
    { what, place, reason }: What & { place: string; reason: Said },
    { say }: Speech,
  ) => `${say(what)} is damaged at ${place}: ${say(reason)}.`,
  'snapshots.damaged': ({ what, reason }: What & { reason: Said }, { say }: Speech) =>
    `${say(what)} is damaged: ${say(reason)}.`,

  'nielsen.notObject': ({ what, found }: What & { found: string }, { say }: Speech) =>
    `${say(what)} is ${found}; expected an object with sizes and weights.`,
  'nielsen.sizes': ({ what, found }: What & { found: string }, { say }: Speech) =>
    `${say(what)} is ${found}; expected whole numbers.`,
  'nielsen.notNumber': ({ what, found }: What & { found: string }, { say }: Speech) =>
    `${say(what)}, counted from 0, is ${found}; expected a number that float32 can hold.`,
  'nielsen.missing': ({ what, expected }: What & { expected: Said }, { say }: Speech) =>
    `${say(what)} is missing; expected ${say(expected)}.`,
  'nielsen.otherLength': (
    { what, count, expected }: What & { count: number; expected: Said },
    { say }: Speech,
  ) => `${say(what)} is an array of ${count}; expected ${say(expected)}.`,
  'nielsen.notArray': (
    { what, found, expected }: What & { found: string; expected: Said },
    { say }: Speech,
  ) => `${say(what)} is ${found}; expected ${say(expected)}.`,
  'nielsen.array': 'an array',
  'nielsen.arrayOf': ({ count }: { count: number }) => `an array of ${count}, by the sizes`,
};
