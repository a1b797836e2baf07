import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page as it is now breaks none of axe's rules. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect.poll(() => violations(page)).toEqual([]);
}

/** The same in light and in dark; colours are all that differs between them. */
export async function expectAccessibleInBothThemes(page: Page, state: string): Promise<void> {
  await test.step(state, async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => violations(page, { runOnly: ['color-contrast'] })).toEqual([]);
  });
}

async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found: AxeResults = await axe.run(document, { resultTypes: ['violations'], ...options });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
    );
  }, options);
}
