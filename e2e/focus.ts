import { expect, type Locator, type Page } from '@playwright/test';

/** Whoever can't point sees where they are: the element with the focus is outlined, and on screen. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const seen = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'nothing has the focus';
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const outlined =
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 1 &&
        !outlineColor.endsWith(', 0)');
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const onScreen =
        right > left &&
        bottom > top &&
        left < innerWidth &&
        right > 0 &&
        top < innerHeight &&
        bottom > 0;
      const opening = element.outerHTML.slice(0, 160);
      if (!outlined) return `no outline: ${opening}`;
      return onScreen ? 'seen' : `off the screen: ${opening}`;
    });
  await expect.poll(seen).toBe('seen');
}

/**
 * Presses Tab until an element has the focus, and sees the focus at every stop. After the last
 * stop the focus is the browser's for one press.
 */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    await expectFocusSeen(page);
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${goal}.`);
}
