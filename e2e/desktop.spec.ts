import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator } from '@playwright/test';
import { answerSave, closeWindow, setBias, test } from './desktop';
import { dataFolder, launchElectron, startAgain } from './electron';
import { Knobs } from './pages/knobs';
import { readTensors, writeTensors } from './safetensors';
import { expect } from './setup';

test.skip(({ electronApp }) => electronApp === null, 'A browser has no windows of its own.');

test('A process that was killed loses nothing', async ({ desktop, knobs }) => {
  const { app } = desktop;
  const userData = await dataFolder(app);
  await setBias(knobs, '2');
  await expect.poll(() => copiesIn(userData)).toHaveLength(1);
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;

  const next = await launchElectron(userData);
  try {
    const again = new Knobs(await next.app.firstWindow());
    await expect(again.recovery.copies).toContainText('1 unsaved edit');
    await again.recovery.restore.click();
    await expect(again.edited).toBeVisible();
    await again.network.neuron('output 0').click();
    await expect(again.inspector.biasField).toHaveValue('+2.000');
    await again.history.undo.click();
    await expect(again.edited).toBeHidden();
    await expect.poll(() => copiesIn(userData)).toEqual([]);
  } finally {
    await next.close();
  }
});

test('A window with unsaved work asks before it closes, whatever is open in it', async ({
  desktop,
  disk,
  knobs,
  page,
}) => {
  const { app, menu } = desktop;
  const { inspector, newDialog, unsaved } = knobs;
  await setBias(knobs, '2');
  await menu.choose('new');
  await expect(newDialog.dialog).toBeVisible();
  await closeWindow(app);
  await unsaved.cancel.click();
  await expect(unsaved.dialog).toBeHidden();
  await expect(newDialog.dialog).toBeVisible();
  await closeWindow(app);
  await expect(unsaved.save).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(unsaved.dialog).toBeHidden();
  await newDialog.cancel.click();
  await expect(newDialog.dialog).toBeHidden();
  await expect(inspector.biasField).toHaveValue('+2.000');

  await app.evaluate(({ app }) => app.quit());
  const saved = await disk.savedBy(() => clickAndClose(app, unsaved.save));
  expect(readTensors(saved.bytes).tensors['output.bias'].values[0]).toBe(2);
});

test('What was not to be saved is not offered again', async ({ desktop, knobs }) => {
  const { app } = desktop;
  const userData = await dataFolder(app);
  await setBias(knobs, '2');
  await expect.poll(() => copiesIn(userData)).toHaveLength(1);
  await closeWindow(app);
  await clickAndClose(app, knobs.unsaved.discard);
  expect(copiesIn(userData)).toEqual([]);
});

test('What was typed without Enter is asked about, however soon the menu is', async ({
  desktop,
  knobs,
}) => {
  const { menu } = desktop;
  const { edited, history, inspector, network, unsaved } = knobs;
  await network.neuron('output 0').click();
  for (const typed of ['2', '3', '4']) {
    await inspector.biasField.fill(typed);
    await menu.choose('open');
    await expect(unsaved.dialog).toBeVisible();
    await unsaved.cancel.click();
    await expect(unsaved.dialog).toBeHidden();
    await history.undo.click();
    await expect(edited).toBeHidden();
  }
});

test('A second start hands its file over, and ends', async ({ desktop, knobs }) => {
  const { app, folder } = desktop;
  const { inspector, title, unsaved } = knobs;
  const given = join(folder, 'given.safetensors');
  writeFileSync(given, network());
  await startAgain(app, given);
  await expect(title).toHaveText('given.safetensors');

  await setBias(knobs, '2');
  await startAgain(app, given);
  await expect(unsaved.dialog).toContainText('given.safetensors takes the place of this network');
  await unsaved.cancel.click();
  await expect(unsaved.dialog).toBeHidden();
  await expect(inspector.biasField).toHaveValue('+2.000');

  await startAgain(app, join(folder, 'gone.safetensors'));
  await unsaved.discard.click();
  await expect(knobs.problem).toContainText('gone.safetensors could not be opened: it does not');
  await expect(inspector.biasField).toHaveValue('+2.000');
});

test('A save that fails says why and leaves the work, and a file of others is not overwritten unasked', async ({
  desktop,
  knobs,
}) => {
  const { app, folder, menu } = desktop;
  const path = join(folder, 'work.safetensors');
  await answerSave(app, path);
  await menu.choose('saveAs');
  await expect(knobs.title).toHaveText('work.safetensors');
  await setBias(knobs, '2');

  writeFileSync(path, network());
  await menu.choose('save');
  await knobs.fileQuestion.choose('Overwrite “work.safetensors”?', 'Cancel');
  await expect(knobs.edited).toBeVisible();
  expect(readFileSync(path).equals(network())).toBe(true);

  rmSync(folder, { recursive: true });
  await menu.choose('save');
  await expect(knobs.problem).toContainText(
    'work.safetensors could not be saved: its folder does not exist.',
  );
  await expect(knobs.edited).toBeVisible();
  await expect(knobs.inspector.biasField).toHaveValue('+2.000');
});

/** The copies of unsaved work in a data folder; what has a dot in front is not whole yet. */
function copiesIn(userData: string): string[] {
  const folder = join(userData, 'unsaved');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}

/** Clicks on what closes the window, which may be gone before the click is over. */
async function clickAndClose(app: ElectronApplication, button: Locator): Promise<void> {
  await Promise.all([app.waitForEvent('close'), button.click().catch(() => undefined)]);
}

/** 784-10 with all weights and biases 0. */
function network(): Buffer {
  return writeTensors({
    'output.weight': { shape: [10, 784], values: new Array<number>(7840).fill(0) },
    'output.bias': { shape: [10], values: new Array<number>(10).fill(0) },
  });
}
