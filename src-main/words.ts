import { LANGUAGES, type LanguageCode } from '#core/words/languages';
import type { MessageId, Said, ValuesAfter } from '#core/words/message';
import { Words, type Speech } from '#core/words/words';

/*
 * The words of what the system shows for Knobs (menus and dialogs), in the language that is shown.
 * Logs, and the command line, speak English.
 */

let words = new Words('en', {});
let asked = 0;
const listeners = new Set<() => void>();

/** Words a sentence in the language that is shown. */
export function say<Id extends MessageId>(id: Id, ...values: ValuesAfter<Id>): string {
  return words.of(id, ...values);
}

/** Words a message of the core in the language that is shown. */
export function word(said: Said): string {
  return words.say(said);
}

/** The language that is shown. */
export function speech(): Speech {
  return words;
}

/** Shows another language once all of its words are there; of several asked for, the last. */
export async function speak(language: LanguageCode): Promise<void> {
  const turn = ++asked;
  const all = await wordsOf(language);
  if (turn !== asked) return;
  words = all;
  for (const listener of listeners) listener();
}

/** Is told when another language is shown: what stands on the screen is to be worded anew. */
export function onSpeak(listener: () => void): void {
  listeners.add(listener);
}

async function wordsOf(language: LanguageCode): Promise<Words> {
  const { start, later } = LANGUAGES[language];
  const [first, others] = await Promise.all([start(), later()]);
  return new Words(language, { ...first, ...others });
}
