import type { Page } from '@playwright/test';

/** The language made for tests: every letter of a sentence of the catalogue has an accent in it. */
export const PSEUDO = 'en-XA';

/** Shows a language as if it had been chosen in another window; null follows the system. */
export async function speak(page: Page, language: string | null): Promise<void> {
  await page.evaluate((code) => {
    if (code === null) localStorage.removeItem('knobs.language');
    else localStorage.setItem('knobs.language', code);
    dispatchEvent(new StorageEvent('storage', { key: 'knobs.language' }));
  }, language);
  const shown = language ?? 'en';
  await page.waitForFunction((code) => document.documentElement.lang === code, shown);
}

/**
 * What the page says in letters without accents while it speaks the language made for tests: it is
 * not in the catalogue. Symbols are single letters; what has a language of its own is not looked at,
 * nor are dates and times, which the platform words.
 * @param names that a person gave, or other programs did
 */
export function unworded(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const found = new Set<string>();
    const attributes = ['aria-label', 'aria-valuetext', 'aria-roledescription', 'title', 'alt'];
    const check = (text: string | null, where: string) => {
      const rest = known.reduce((left, name) => left.replaceAll(name, ' '), text ?? '');
      if (/[A-Za-z]{2,}/.test(rest)) found.add(`${where}: ${text!.trim()}`);
    };
    const isForeign = (element: Element) =>
      element.closest('.katex, [lang]:not(html), script, style, time') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isForeign(node.parentElement!)) check(node.textContent, node.parentElement!.tagName);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (isForeign(element)) continue;
      for (const name of attributes) check(element.getAttribute(name), name);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        check(element.placeholder, 'placeholder');
      }
    }
    check(document.title, 'document.title');
    return [...found];
  }, names);
}
