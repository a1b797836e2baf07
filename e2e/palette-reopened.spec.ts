import { expect, test } from './setup';

test('Opened again before it has gone, it begins anew', async ({ knobs, page }) => {
  const { history, palette } = knobs;
  await palette.open();
  await page.keyboard.type('mute');
  // It goes when it has stopped moving.
  const holdOn = () =>
    palette.dialog.evaluate((dialog) => void dialog.animate({ opacity: [1, 0.9] }, 3_600_000));
  await holdOn();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(palette.field).toHaveValue('');
  await expect(palette.field).toBeFocused();
  await expect(palette.active).toContainText('New…');

  // What was chosen is done all the same, and once.
  await page.keyboard.type('mute');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await expect(palette.field).toHaveValue('');
  await expect(history.newest).toContainText('Mute');
  await expect(history.entries).toHaveCount(2);
});

test('What is typed before it is there is not lost', async ({ electronApp, knobs, page }) => {
  test.skip(electronApp !== null, 'The desktop’s own files can’t be held back.');
  const { history, palette } = knobs;
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/Palette*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mutex');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(history.entries).toHaveCount(1);
  arrive();
  await expect(history.newest).toContainText('Mute');
  await expect(palette.dialog).toBeHidden();

  // In time it takes what is typed as ever.
  await palette.open();
  await page.keyboard.type('mute');
  await expect(palette.field).toHaveValue('mute');
});
