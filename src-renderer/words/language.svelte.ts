import type { HostWindow } from '#core/host';
import {
  isLanguageChoice,
  LANGUAGES,
  languageFor,
  type LanguageChoice,
  type LanguageCode,
} from '#core/words/languages';
import { changeTo } from './words.svelte';

/** The languages to choose from, each by what it calls itself. */
export const OFFERED = Object.entries<{ readonly title: string | null }>(LANGUAGES).flatMap(
  ([code, { title }]) => (title === null ? [] : [{ code: code as LanguageCode, title }]),
);

const KEY = 'knobs.language';

/** The language of the page: the person's choice, or the system's. */
export class Language {
  #choice = $state<LanguageChoice>(stored());
  /** Counts what was asked for: of two that are chosen quickly the last one is meant. */
  #asked = 0;
  readonly #window: HostWindow | null;
  readonly #fail: () => void;

  /**
   * @param window what else shows words
   * @param fail told when a language could not be fetched: then the one before stays
   */
  constructor(window: HostWindow | null, fail: () => void) {
    this.#window = window;
    this.#fail = fail;
    addEventListener('languagechange', () => {
      if (this.#choice === 'system') void this.#show();
    });
    // Chosen in one window, it is shown in all.
    addEventListener('storage', ({ key }) => {
      if (key !== KEY) return;
      this.#choice = stored();
      void this.#show();
    });
  }

  get choice(): LanguageChoice {
    return this.#choice;
  }

  /** Shows another language, once its words are there, and everything else stays as it is. */
  async choose(choice: LanguageChoice): Promise<void> {
    const before = this.#choice;
    this.#choice = choice;
    if (!(await this.#show())) {
      if (this.#choice === choice) this.#choice = before;
      return;
    }
    keep(choice);
    await this.#window?.speak(choice);
  }

  async #show(): Promise<boolean> {
    const asked = ++this.#asked;
    const language = codeOf(this.#choice);
    try {
      await changeTo(language, () => asked === this.#asked);
    } catch {
      this.#fail();
      return false;
    }
    if (asked === this.#asked) document.documentElement.lang = language;
    return true;
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
