import { expectAccessible } from './accessible';
import { dropFiles } from './drop';
import type { Knobs } from './pages/knobs';
import { writeTensors } from './safetensors';
import { expect, test } from './setup';

/** Changes a bias, and waits until the window says so. */
async function change({ edited, inspector }: Knobs, to: string): Promise<void> {
  await inspector.type(inspector.biasField, to);
  await expect(edited).toBeVisible();
}

async function startNew({ menu, newDialog }: Knobs): Promise<void> {
  await menu.choose('New…');
  await newDialog.startWith('Empty');
  await newDialog.create.click();
  await expect(newDialog.dialog).toBeHidden();
}

test('New over unsaved work asks: cancel, don’t save, save', async ({ disk, knobs, page }) => {
  const { history, inspector, unsaved } = knobs;
  await expect(page).not.toHaveTitle(/^●/);
  await change(knobs, '2');
  await expect(page).toHaveTitle(/^● /);

  await startNew(knobs);
  await expect(unsaved.dialog).toBeVisible();
  await expectAccessible(page);
  await unsaved.cancel.click();
  await expect(unsaved.dialog).toBeHidden();
  await expect(knobs.edited).toBeVisible();
  await expect(inspector.biasField).toHaveValue('+2.000');
  await expect(history.entries).toHaveCount(2);

  await startNew(knobs);
  await page.keyboard.press('Escape');
  await expect(unsaved.dialog).toBeHidden();
  await expect(inspector.biasField).toHaveValue('+2.000');

  await startNew(knobs);
  await unsaved.discard.click();
  await expect(inspector.biasField).toHaveValue('0.000');
  await expect(history.entries).toHaveCount(1);
  await expect(knobs.edited).toBeHidden();
  await expect(page).not.toHaveTitle(/^●/);

  await change(knobs, '3');
  await startNew(knobs);
  const saved = await disk.savedBy(() => unsaved.save.click());
  expect(saved.bytes.length).toBeGreaterThan(13_002 * 4);
  await expect(inspector.biasField).toHaveValue('0.000');
  await expect(knobs.edited).toBeHidden();

  await disk.pick(saved, () => knobs.menu.choose('Open…'));
  await expect(inspector.biasField).toHaveValue('+3.000');
});

test('Open over unsaved work asks before the file is picked', async ({ disk, knobs, page }) => {
  const { history, inspector, unsaved } = knobs;
  const first = await disk.savedBy(() => knobs.save.click());
  const bias = await inspector.biasField.inputValue();
  await change(knobs, '2');

  await knobs.menu.choose('Open…');
  await unsaved.cancel.click();
  await expect(unsaved.dialog).toBeHidden();
  await expect(inspector.biasField).toHaveValue('+2.000');

  await page.keyboard.press('Control+o');
  await disk.pick(first, () => unsaved.discard.click());
  await expect(inspector.biasField).toHaveValue(bias);
  await expect(history.entries).toHaveText(['Opened']);

  await change(knobs, '4');
  await history.undo.click();
  await expect(knobs.edited).toBeHidden();
  await disk.pick(first, () => knobs.menu.choose('Open…'));
  await expect(history.redo).toBeDisabled();
});

test('Work that was saved or taken back is not asked about', async ({ disk, knobs }) => {
  const { history, inspector, unsaved } = knobs;
  await change(knobs, '2');
  await disk.savedBy(() => knobs.save.click());
  await expect(knobs.edited).toBeHidden();
  await history.undo.click();
  await expect(knobs.edited).toBeVisible();
  await history.redo.click();
  await expect(knobs.edited).toBeHidden();
  await startNew(knobs);
  await expect(inspector.biasField).toHaveValue('0.000');
  await expect(unsaved.dialog).toBeHidden();
});

test('Closing the tab asks only if there is unsaved work', async ({
  disk,
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp !== null, 'A window of Electron asks in Knobs’ own words.');
  await change(knobs, '2');
  const question = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await question;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(knobs.inspector.biasField).toHaveValue('+2.000');

  await disk.savedBy(() => knobs.save.click());
  await expect(knobs.edited).toBeHidden();
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.accept();
  });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(asked).toBe(false);
});

test('Closing the tab asks about what was typed and not applied', async ({
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp !== null, 'A window of Electron asks in Knobs’ own words.');
  const { details, edited, inspector } = knobs;
  const stay = async () => {
    const question = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await question;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  };
  await knobs.titleButton.click();
  await details.notes.fill('Left');
  await page.keyboard.press('Escape');
  await expect(details.dialog).toBeHidden();
  await expect(edited).toBeHidden();
  await stay();
  await knobs.titleButton.click();
  await expect(details.notes).toHaveValue('Left');
  await details.cancel.click();
  await expect(details.dialog).toBeHidden();

  await inspector.biasField.fill('2');
  await expect(edited).toBeHidden();
  await stay();
  await expect(inspector.biasField).toHaveValue('+2.000');
  await expect(edited).toBeVisible();
});

test('A file that comes while a dialog is open waits for that, and then asks', async ({
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp !== null, 'A file that a test drops is on no disk.');
  const { newDialog, unsaved } = knobs;
  const plain = writeTensors({
    'output.weight': { shape: [10, 784], values: Array<number>(7840).fill(0) },
    'output.bias': { shape: [10], values: Array<number>(10).fill(0) },
  });
  const given = page.getByRole('status').filter({ hasText: 'will open when this is closed' });
  await change(knobs, '2');
  await knobs.menu.choose('New…');
  await dropFiles(page, [{ name: 'given.safetensors', bytes: plain }]);
  await expect(given).toHaveText('given.safetensors will open when this is closed.');
  await expectAccessible(page);
  await expect(newDialog.dialog).toBeVisible();
  await newDialog.cancel.click();
  await expect(unsaved.dialog).toContainText('given.safetensors takes the place of this network');
  await expect(given).toHaveCount(0);
  await unsaved.cancel.click();
  await expect(knobs.edited).toBeVisible();
  await expect(unsaved.dialog).toBeHidden();

  await change(knobs, '3');
  await knobs.menu.choose('New…');
  await dropFiles(page, [{ name: 'given.safetensors', bytes: plain }]);
  await newDialog.create.click();
  await expect(unsaved.dialog).toContainText('A new network takes the place of this one');
  await expect(given).toBeVisible();
  await unsaved.cancel.click();
  await expect(unsaved.dialog).toContainText('given.safetensors takes the place of this network');
  await unsaved.discard.click();
  await expect(knobs.structure).toHaveText('784 → 10 σ · 7,850 parameters');
  await expect(knobs.title).toHaveText('given.safetensors');
});
