import { LANGUAGES, type LanguageCode } from '#core/words/languages';
import type { MessageId, Said, ValuesAfter } from '#core/words/message';
import { Words } from '#core/words/words';

/*
 * The words of the page, in the language that is shown. What is read from here in markup or in a
 * `$derived` is worded anew when the language changes.
 */

let words = $state.raw(new Words('en', {}));
/** The same, for who only looks at what is shown now. */
let shown: LanguageCode = 'en';
/** What fetches the later words of a language; forgotten if that failed, to be tried again. */
let fetching: Promise<void> | null = null;

/** Words a sentence in the language that is shown. */
export function say<Id extends MessageId>(id: Id, ...values: ValuesAfter<Id>): string {
  return words.of(id, ...values);
}

/** Words a message of the core in the language that is shown. */
export function word(said: Said): string {
  return words.say(said);
}

/** The language that is shown, for numbers, plurals and lists. */
export function speech(): Words {
  return words;
}

/** Shows a language, when the words that the page starts with are there. */
export async function speak(language: LanguageCode): Promise<void> {
  const start = await LANGUAGES[language].start();
  shown = language;
  fetching = null;
  words = new Words(language, start);
}

/**
 * Fetches what is said only later; until then it is not worded. Parts of the page that are fetched
 * later wait for it.
 */
export function speakWholly(): Promise<void> {
  const language = shown;
  fetching ??= LANGUAGES[language].later().then(
    (later) => {
      if (language === shown) words = words.with(later);
    },
    (error: unknown) => {
      if (language === shown) fetching = null;
      throw error;
    },
  );
  return fetching;
}

/**
 * Shows another language once all of its words are there: until then the one before stays.
 * @param isMeant whether it is still wanted then
 */
export async function changeTo(language: LanguageCode, isMeant: () => boolean): Promise<void> {
  const [start, later] = await Promise.all([
    LANGUAGES[language].start(),
    LANGUAGES[language].later(),
  ]);
  if (!isMeant()) return;
  shown = language;
  fetching = Promise.resolve();
  words = new Words(language, start).with(later);
}
