import { chromium, type Browser } from '@playwright/test';
import { isLanguageChoice, LANGUAGES } from '#core/words/languages';
import { Words } from '#core/words/words';
import { sandboxArguments } from '../../scripts/electron-binary';
import { findChromium } from '../../scripts/find-chromium';
import { browserBuild } from '../../scripts/paths';
import { serve } from '../../scripts/serve';

/* What the scripts that measure the page have in common. */

/** What tsx puts around functions calls this; in the page it isn't there. */
export const NAME_HELPER = 'globalThis.__name = (of) => of';

/** @throws Error if the page doesn't speak it */
export async function wordsOf(language: string): Promise<Words> {
  if (!isLanguageChoice(language) || language === 'system') {
    throw new Error(`--language: one of ${Object.keys(LANGUAGES).join(', ')} was expected.`);
  }
  const { start, later } = LANGUAGES[language];
  return new Words(language, { ...(await start()), ...(await later()) });
}

export interface OpenBrowser {
  readonly browser: Browser;
  /** Of the browser build. */
  readonly address: string;
  close(): Promise<void>;
}

/** Chromium without a screen, and the browser build served to it. */
export async function openBrowser(): Promise<OpenBrowser> {
  const { address, server } = await serve(browserBuild);
  const browser = await chromium.launch({
    executablePath: process.env.KNOBS_CHROMIUM ?? findChromium()?.path,
    args: [...sandboxArguments(), '--disable-gpu', '--disable-background-networking'],
  });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { browser, address, close };
}
