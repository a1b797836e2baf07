import type { Catalogue } from './languages';
import type { Entry, Speech } from './words';

/*
 * A language for tests, made from English: accented, a third longer and in brackets. What stands on
 * the screen without brackets is not in the catalogue, and what has no room for a longer language is
 * cut off. Numbers and names stay as they are.
 */

/** Between these stands what is no words of the catalogue; characters for private use. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/** A catalogue in that language. */
export function pseudo(english: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(english).map(([id, entry]) => [
      id,
      typeof entry === 'string'
        ? pseudoText(entry)
        : (values: object, speech: Speech) => pseudoText(entry(values, keeping(speech))),
    ]),
  ) satisfies Record<string, Entry>;
}

/** What numbers, names and other sentences are worded as is kept from being accented. */
function keeping(speech: Speech): Speech {
  const keep = (text: string) => `${OPEN}${text}${CLOSE}`;
  return {
    ...speech,
    say: (said) => keep(speech.say(said)),
    number: (...given) => keep(speech.number(...given)),
    count: (value) => keep(speech.count(value)),
    percent: (...given) => keep(speech.percent(...given)),
    plural: speech.plural,
    list: speech.list,
    name: (text) => keep(speech.name(text)),
    given: (text) => keep(speech.given(text)),
  };
}

/** `[Šàvé ~~]` */
export function pseudoText(text: string): string {
  let isKept = 0;
  let longer = '';
  let length = 0;
  for (const character of text) {
    if (character === OPEN || character === '[') isKept++;
    const isWord = isKept === 0;
    if (character === CLOSE || character === ']') isKept--;
    if (character === OPEN || character === CLOSE) continue;
    longer += isWord ? (ACCENTED.get(character) ?? character) : character;
    if (isWord) length++;
  }
  return `[${longer}${padding(Math.ceil(length / 3))}]`;
}

/** So many characters more, in words as long as words are. */
function padding(length: number): string {
  return length < 2 ? '' : ` ${'~'.repeat(length - 1)}`.replace(/~{8}/g, '~~~~~~~ ').trimEnd();
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = 'àƀçđéƒğĥîĵķļɱñöþǫřšťûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŘŠŤÛṼŴẊÝŽ';
const ACCENTED = new Map([...PLAIN].map((letter, i) => [letter, [...LETTERS][i]]));
