import { expect, test } from './setup';

test('Knobs starts', async ({ page }) => {
  await expect(page).toHaveTitle(/Knobs/);
});
