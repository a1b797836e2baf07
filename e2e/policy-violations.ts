import type { Page } from '@playwright/test';

/** What a page, from now on, is stopped from by its policy, as the browser puts it. */
export function policyViolations(page: Page): readonly string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text());
  });
  return violations;
}
