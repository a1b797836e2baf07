import { saidOf } from '#core/errors';
import type { HostWindow } from '#core/protocol/host';
import {
  isLanguageChoice,
  LANGUAGES,
  languageFor,
  type LanguageChoice,
  type LanguageCode,
} from '#core/words/languages';
import { message, type Message } from '#core/words/message';
import { changeTo, speak } from './words.svelte';

/** The languages to choose from, each by what it calls itself. */
export const OFFERED = Object.entries<{ readonly title: string | null }>(LANGUAGES).flatMap(
  ([code, { title }]) => (title === null ? [] : [{ code: code as LanguageCode, title }]),
);

const KEY = 'knobs.language';

/** The language of the page: the person's choice, or the system's. */
export class Language {
  #choice = $state<LanguageChoice>(stored());
  /** The choice that stays if the words of another can't be fetched. */
  #kept = this.#choice;
  readonly #window: HostWindow | null;
  readonly #report: (problem: Message) => void;

  /**
   * @param window what else shows words
   * @param report told why a language is not shown, or not everywhere
   */
  constructor(window: HostWindow | null, report: (problem: Message) => void) {
    this.#window = window;
    this.#report = report;
    addEventListener('languagechange', () => {
      if (this.#choice === 'system') void this.#show();
    });
    // Chosen in one window, it is shown in all.
    addEventListener('storage', ({ key }) => {
      if (key !== KEY) return;
      this.#choice = this.#kept = stored();
      void this.#show();
    });
  }

  get choice(): LanguageChoice {
    return this.#choice;
  }

  /**
   * Shows another language, once its words are there, and everything else stays as it is. Of two that
   * are chosen quickly the last one is meant.
   */
  async choose(choice: LanguageChoice): Promise<void> {
    this.#choice = choice;
    const isThere = await this.#show();
    if (this.#choice !== choice) return;
    if (!isThere) {
      this.#choice = this.#kept;
      return;
    }
    this.#kept = choice;
    keep(choice);
    try {
      await this.#window?.speak(choice);
    } catch (error) {
      this.#report(saidOf(error));
    }
  }

  /** @returns whether its words could be fetched */
  async #show(): Promise<boolean> {
    const language = codeOf(this.#choice);
    const isMeant = () => codeOf(this.#choice) === language;
    try {
      await changeTo(language, isMeant);
    } catch {
      if (isMeant()) this.#report(message('language.failed'));
      return false;
    }
    if (isMeant()) document.documentElement.lang = language;
    return true;
  }
}

/** The language that the page starts in; the page is said to be in it. */
export function startLanguage(): LanguageCode {
  const language = codeOf(stored());
  document.documentElement.lang = language;
  return language;
}

/**
 * Goes by what the host remembers as chosen, which is there even if Knobs crashed right after: the
 * browser writes down what pages keep only after a while.
 */
export async function agreeWith({ language }: HostWindow): Promise<void> {
  if (language === null || language === stored()) return;
  keep(language);
  await speak(startLanguage());
}

function codeOf(choice: LanguageChoice): LanguageCode {
  return choice === 'system' ? languageFor(navigator.languages) : choice;
}

function stored(): LanguageChoice {
  try {
    const value = localStorage.getItem(KEY);
    return isLanguageChoice(value) ? value : 'system';
  } catch {
    // Where a browser keeps nothing for pages, it is the system's each time.
    return 'system';
  }
}

function keep(choice: LanguageChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // It holds until the page is closed.
  }
}
