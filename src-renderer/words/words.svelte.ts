import { LANGUAGES, type LanguageCode } from '#core/words/languages';
import type { MessageId, Said, ValuesAfter } from '#core/words/message';
import { Words } from '#core/words/words';

/*
 * The words of the page, in the language that is shown. What is read from here in markup or in a
 * `$derived` is worded anew when the language changes.
 */

let words = $state.raw(new Words('en', {}));

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
  words = new Words(language, await LANGUAGES[language].start());
  document.documentElement.lang = language;
}

/** Fetches what is said only later; until then it is not worded. */
export async function speakWholly(language: LanguageCode): Promise<void> {
  words = words.with(await LANGUAGES[language].later());
}
