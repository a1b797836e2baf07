import type { later as laterEnglish } from './en/later';
import type { start as startEnglish } from './en/start';
import type { Entry } from './words';

/*
 * The languages that Knobs speaks. English is the one that all others are typed from: a sentence
 * that is missing in one of them, or that is about other values, does not compile.
 */

/** All sentences, as English has them. */
export type English = typeof startEnglish & typeof laterEnglish;

/** A part of a catalogue in any language: the same sentences about the same values. */
export type Translated<Part> = {
  readonly [Id in keyof Part]: Part[Id] extends string ? string : Part[Id];
};

/** Each language's sentences: those the page starts with, and all others, fetched after it is shown. */
export const LANGUAGES = {
  en: {
    title: 'English',
    start: () => import('./en/start').then(({ start }) => start as Catalogue),
    later: () => import('./en/later').then(({ later }) => later as Catalogue),
  },
  de: {
    title: 'Deutsch',
    start: () => import('./de/start').then(({ start }) => start as Catalogue),
    later: () => import('./de/later').then(({ later }) => later as Catalogue),
  },
  es: {
    title: 'Español',
    start: () => import('./es/start').then(({ start }) => start as Catalogue),
    later: () => import('./es/later').then(({ later }) => later as Catalogue),
  },
  /** Made from English for tests; a person is not offered it. */
  'en-XA': {
    title: null,
    start: async () => (await import('./pseudo')).pseudo((await import('./en/start')).start),
    later: async () => (await import('./pseudo')).pseudo((await import('./en/later')).later),
  },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;

/** What a person chooses: a language, or to follow the system. */
export type LanguageChoice = 'system' | LanguageCode;

/** Whether something that was kept, or came from the page, is such a choice. */
export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return value === 'system' || (typeof value === 'string' && Object.hasOwn(LANGUAGES, value));
}

/** Sentences by their ids. */
export type Catalogue = Readonly<Record<string, Entry>>;

interface Language {
  /** What the language calls itself; null if it is not offered. */
  readonly title: string | null;
  start(): Promise<Catalogue>;
  later(): Promise<Catalogue>;
}

/** The first of a person's languages (BCP 47 tags, in their order) that Knobs speaks; else English. */
export function languageFor(wanted: readonly string[]): LanguageCode {
  const codes = wanted.map((tag) => tag.split('-')[0].toLowerCase());
  const code = codes.find((code) => Object.hasOwn(LANGUAGES, code));
  return (code as LanguageCode | undefined) ?? 'en';
}
