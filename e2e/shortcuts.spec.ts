import { expectAccessibleInBothThemes } from './accessible';
import { layoutFaults } from './layout-faults';
import { expect, test } from './setup';

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
]) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('? lists the keys, and nothing else happens while it does', async ({ knobs, page }) => {
      const { grid, history, inspector } = knobs;
      const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await expect(grid.brush).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press('?');
      await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
        'Files',
        'Views',
        'Drawing tools',
        'Grid',
        'Neurons',
        'Digits',
        'History',
      ]);
      await expect(sheet.getByRole('region', { name: 'Drawing tools' })).toContainText('Brush');
      const row = (text: string) => sheet.locator('dl > div').filter({ hasText: text });
      await expect(row('Save as')).toContainText(/Ctrl\+Shift\+S|⇧⌘S/);
      await expect(row('Mute, unmute').locator('kbd')).toHaveText('M');
      await expectAccessibleInBothThemes(page, 'the sheet');
      expect(await layoutFaults(page)).toEqual([]);
      await page.keyboard.press('m');
      await page.keyboard.press('e');
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(history.entries).toHaveCount(1);
      await expect(grid.brush).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press('e');
      await expect(grid.eraser).toHaveAttribute('aria-pressed', 'true');

      await knobs.menu.choose('Keyboard shortcuts');
      await expect(sheet).toBeVisible();
      await sheet.getByRole('button', { name: 'Close' }).click();
      await inspector.name.click();
      await inspector.nameField.fill('');
      await page.keyboard.type('what?');
      await expect(sheet).toBeHidden();
      await expect(inspector.nameField).toHaveValue('what?');
    });
  });
}
