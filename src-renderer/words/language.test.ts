import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostWindow } from '#core/protocol/host';
import { LANGUAGES, type Catalogue, type LanguageChoice } from '#core/words/languages';
import { english } from '#core/words/english';
import type { Message } from '#core/words/message';
import { agreeWith, Language } from './language.svelte';
import { speak, speech } from './words.svelte';

const document = { documentElement: { lang: '' } };
let stored: Map<string, string>;

beforeEach(async () => {
  stored = new Map([['knobs.language', 'es']]);
  vi.stubGlobal('document', document);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  await speak('es');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const remembering = (language: HostWindow['language']) => ({ language }) as HostWindow;

it('a page that lost the choice in a crash goes by what the host remembers', async () => {
  await agreeWith(remembering('de'));
  expect(speech().locale).toBe('de');
  expect(document.documentElement.lang).toBe('de');
  expect(stored.get('knobs.language')).toBe('de');
});

it('also where that is the language of the system', async () => {
  await agreeWith(remembering('system'));
  expect(speech().locale).toBe('en');
  expect(stored.has('knobs.language')).toBe(false);
});

it('of a host that remembers none it learns nothing', async () => {
  await agreeWith(remembering(null));
  expect(speech().locale).toBe('es');
  expect(stored.get('knobs.language')).toBe('es');
});

describe('of two languages that are chosen quickly', () => {
  /** The page in Spanish, where German is fetched until the test ends that. */
  function startPage() {
    const told: LanguageChoice[] = [];
    const problems: string[] = [];
    const window = { speak: async (choice: LanguageChoice) => void told.push(choice) };
    const report = (problem: Message) => void problems.push(english.say(problem));
    let german!: { resolve(catalogue: Catalogue): void; reject(error: Error): void };
    const fetching = new Promise<Catalogue>((resolve, reject) => (german = { resolve, reject }));
    vi.spyOn(LANGUAGES.de, 'later').mockReturnValueOnce(fetching);
    return { language: new Language(window as HostWindow, report), german, told, problems };
  }

  it('the last one is shown, kept and told to the host, though the first one comes later', async () => {
    const { language, german, told } = startPage();
    const first = language.choose('de');
    await language.choose('en');
    german.resolve({});
    await first;
    expect(language.choice).toBe('en');
    expect(speech().locale).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(stored.get('knobs.language')).toBe('en');
    expect(told).toEqual(['en']);
  });

  it('nothing is said of the first one if it cannot be fetched', async () => {
    const { language, german, problems } = startPage();
    const first = language.choose('de');
    await language.choose('en');
    german.reject(new Error('offline'));
    await first;
    expect(language.choice).toBe('en');
    expect(problems).toEqual([]);
  });

  it('the one before both stays if the last one cannot be fetched', async () => {
    const { language, german, told, problems } = startPage();
    vi.spyOn(LANGUAGES.en, 'later').mockRejectedValueOnce(new Error('offline'));
    const first = language.choose('de');
    await language.choose('en');
    german.resolve({});
    await first;
    expect(language.choice).toBe('es');
    expect(speech().locale).toBe('es');
    expect(stored.get('knobs.language')).toBe('es');
    expect(told).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/language could not be loaded/)]);
  });
});

it('a host that cannot change its language is reported, and the page keeps the choice', async () => {
  const report = vi.fn();
  const speak = () => Promise.reject(new Error('the disk is gone'));
  const language = new Language({ speak } as unknown as HostWindow, report);
  await language.choose('de');
  expect(english.say(report.mock.lastCall![0])).toMatch(/the disk is gone/);
  expect(speech().locale).toBe('de');
  expect(stored.get('knobs.language')).toBe('de');
});
