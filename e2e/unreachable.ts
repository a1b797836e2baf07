import type { Page } from '@playwright/test';

/**
 * Controls that a person cannot get to: scrolled into view as well as it goes, they are outside the
 * window, or something else lies over them.
 */
export function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope =
      document.querySelector('[role="dialog"], [role="menu"]') ?? document.querySelector('.app')!;
    const controls = scope.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, a[href], [role^="menuitem"]',
    );
    const found: string[] = [];
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      // Of a field that is a switch or a choice, what is drawn is its label.
      const shown = control.closest('label') ?? control;
      shown.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, right, bottom } = shown.getBoundingClientRect();
      if (right - left < 2 || bottom - top < 2) continue;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const there = document.elementFromPoint(x, y);
      const isThere = there !== null && (shown.contains(there) || there.contains(shown));
      if (isThere && left > -1 && right < innerWidth + 1) continue;
      found.push(control.ariaLabel ?? control.textContent!.trim() ?? control.tagName);
    }
    // As it was: what is scrolled lies under the heads of its list.
    for (const box of document.querySelectorAll('body *')) {
      if (box.scrollTop > 0 || box.scrollLeft > 0) box.scrollTo(0, 0);
    }
    return found;
  });
}
