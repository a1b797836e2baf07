import { test as base, expect, type Browser, type ElectronApplication } from '@playwright/test';
import { launchElectron, resizeContent, whyNoElectron } from './electron';

interface TestFixtures {
  /** The application in the project `electron`; null in the project `browser`. */
  electronApp: ElectronApplication | null;
}

/**
 * The specs' `test`: `page` is Knobs, loaded, in a browser or in Electron, by the project.
 * Everything is fresh per test: context and storage in the browser, data folder in Electron.
 */
export const test = base.extend<TestFixtures, { browser: Browser }>({
  // The project `electron` starts no browser.
  browser: [
    async ({ playwright }, use, { project }) => {
      if (project.name === 'electron') return use(null as unknown as Browser);
      const browser = await playwright.chromium.launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  electronApp: async ({}, use, testInfo) => {
    if (testInfo.project.name !== 'electron') return use(null);
    const reason = whyNoElectron();
    testInfo.skip(reason !== undefined, reason);
    const { app, close } = await launchElectron();
    await use(app);
    await close();
  },

  page: async ({ browser, electronApp, viewport, colorScheme }, use) => {
    if (electronApp) {
      const page = await electronApp.firstWindow();
      if (viewport) await resizeContent(electronApp, viewport);
      await page.emulateMedia({ colorScheme });
      return use(page);
    }
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto('./');
    await use(page);
    await context.close();
  },
});

export { expect };
