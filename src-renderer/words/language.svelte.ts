import { LANGUAGES, languageFor, type LanguageCode } from '#core/words/languages';
import { changeTo } from './words.svelte';

export type LanguageChoice = 'system' | LanguageCode;

const KEY = 'knobs.language';

/** The language of the page: the person's choice, or the system's. */
export class Language {
  #choice = $state<LanguageChoice>(stored());
  /** Counts choices: of two that are made quickly the last one is meant. */
  #asked = 0;

  constructor() {
    addEventListener('languagechange', () => {
      if (this.#choice === 'system') void this.#show().catch(() => {});
    });
  }

  get choice(): LanguageChoice {
    return this.#choice;
  }

  /** Rejects if the language can't be fetched: then it all stays as it is. */
  async choose(choice: LanguageChoice): Promise<void> {
    const before = this.#choice;
    this.#choice = choice;
    try {
      await this.#show();
    } catch (error) {
      this.#choice = before;
      throw error;
    }
    keep(choice);
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const language = codeOf(this.#choice);
    await changeTo(language, () => asked === this.#asked);
    if (asked === this.#asked) document.documentElement.lang = language;
  }
}

/** The language that the page starts in; the page is said to be in it. */
export function startLanguage(): LanguageCode {
  const language = codeOf(stored());
  document.documentElement.lang = language;
  return language;
}

function codeOf(choice: LanguageChoice): LanguageCode {
  return choice === 'system' ? languageFor(navigator.languages) : choice;
}

function stored(): LanguageChoice {
  try {
    const value = localStorage.getItem(KEY) ?? '';
    return Object.hasOwn(LANGUAGES, value) ? (value as LanguageCode) : 'system';
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
