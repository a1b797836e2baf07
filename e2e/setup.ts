import {
  test as base,
  expect,
  type Browser,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { browserDisk, electronDisk, type Disk } from './disk';
import { launchElectron, resizeContent, whyNoElectron } from './electron';
import { removePickers, stubPickers } from './file-pickers';
import { Knobs } from './pages/knobs';
import { policyViolations } from './policy-violations';
import { inEachSize, type InEachSize } from './sizes';

interface TestOptions {
  /** What the browser offers for picking files: nothing, or pickers that save in place. */
  pickers: 'none' | 'in place';
}

interface TestFixtures extends TestOptions {
  /** The application in the project `electron`; null in the project `browser`. */
  electronApp: ElectronApplication | null;
  /** Knobs as a person meets it; the digits may not be measured yet. */
  knobs: Knobs;
  /** Where Knobs saves to and opens from. */
  disk: Disk;
  /** Looks at what is shown in windows of several sizes. */
  inEachSize: InEachSize;
  /** Whether the test itself does to the page what its policy forbids. */
  breaksPolicy: boolean;
}

/**
 * The specs' `test`: `page` is Knobs, loaded, in a browser or in Electron, by the project.
 * Everything is fresh per test: context and storage in the browser, data folder in Electron.
 */
export const test = base.extend<TestFixtures, { browser: Browser }>({
  pickers: ['none', { option: true }],
  breaksPolicy: [false, { option: true }],

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

  page: async ({ browser, breaksPolicy, electronApp, viewport, colorScheme, pickers }, use) => {
    if (electronApp) {
      const page = await electronApp.firstWindow();
      if (viewport) await resizeContent(electronApp, viewport);
      await page.emulateMedia({ colorScheme });
      return useWithinPolicy(page, breaksPolicy, use);
    }
    const context = await browser.newContext();
    await context.addInitScript(pickers === 'none' ? removePickers : stubPickers);
    const page = await context.newPage();
    await useWithinPolicy(page, breaksPolicy, use, () => page.goto('./'));
    await context.close();
  },

  inEachSize: async ({ page, electronApp }, use) => {
    const shown = () => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const resized = inEachSize(shown, async (size) => {
      if (electronApp) await resizeContent(electronApp, size);
      else await page.setViewportSize(size);
      await page.waitForFunction(({ width }) => innerWidth === width, size);
      // What depends on the size is laid out in the frames after that.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    });
    await use(resized);
  },

  knobs: async ({ page }, use) => {
    const knobs = new Knobs(page);
    await expect(knobs.title).toBeVisible({ timeout: 20_000 });
    await use(knobs);
  },

  disk: async ({ page, electronApp }, use) => {
    if (!electronApp) return use(browserDisk(page));
    const { disk, remove } = await electronDisk(electronApp);
    await use(disk);
    remove();
  },
});

/** Whatever a test does with the page, nothing in it may be against the page's own policy. */
async function useWithinPolicy(
  page: Page,
  breaksPolicy: boolean,
  use: (page: Page) => Promise<void>,
  open?: () => Promise<unknown>,
): Promise<void> {
  const violations = policyViolations(page);
  await open?.();
  await use(page);
  if (!breaksPolicy) expect(violations, 'what the page’s policy forbids').toEqual([]);
}

export { expect };
