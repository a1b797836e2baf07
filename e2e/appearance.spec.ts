import type { Page } from '@playwright/test';
import { propertyOf } from '../scripts/palette-css';
import { PALETTE } from '../src-core/pictures/palette';
import { expect, test } from './setup';

/** How light the page is behind everything, 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.body)
      .backgroundColor.match(/\d+/g)!
      .map(Number);
    return (red + green + blue) / 3;
  });

test('Dark or light as the system, or as the person chose, which is kept', async ({
  knobs,
  page,
}) => {
  const { menu } = knobs;
  const expectDark = () => expect.poll(() => lightness(page)).toBeLessThan(60);
  const expectLight = () => expect.poll(() => lightness(page)).toBeGreaterThan(220);

  await page.emulateMedia({ colorScheme: 'dark' });
  await expectDark();
  await page.emulateMedia({ colorScheme: 'light' });
  await expectLight();

  await menu.open();
  await expect(menu.theme('System')).toBeChecked();
  await menu.theme('Dark').click();
  await expectDark();
  await page.reload();
  await expectDark();
  await menu.open();
  await expect(menu.theme('Dark')).toBeChecked();

  await menu.theme('Light').click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectLight();
  await page.reload();
  await expectLight();
  await menu.open();
  await menu.theme('System').click();
  await expectDark();
});

test('The colours of both themes are those of the palette', async ({ knobs, page }) => {
  await expect(knobs.title).toBeVisible();
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const names = Object.keys(PALETTE[theme]);
    const shown = await page.evaluate(
      (properties) =>
        properties.map((name) =>
          getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
        ),
      names.map(propertyOf),
    );
    const palette = Object.fromEntries(names.map((name, i) => [name, longHex(shown[i])]));
    expect(palette).toEqual(PALETTE[theme]);
  }
});

/** `#ffffff` for `#fff`, to which the build shortens it. */
function longHex(color: string): string {
  return color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
}
