import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerSave, setBias, test } from './desktop';
import { dataFolder, launchElectron } from './electron';
import { SystemMenu } from './pages/system-menu';
import { expect } from './setup';

test.skip(({ electronApp }) => electronApp === null, 'A browser has no windows of its own.');

test('The menus speak the language that is chosen, in step with the page and after a restart', async ({
  desktop,
  knobs,
  page,
}) => {
  const { app, menu } = desktop;
  const { inspector, network } = knobs;
  const userData = await dataFolder(app);
  await expect.poll(() => menu.label('save')).toBe('Save');
  await network.neuron('output 0').click();
  await inspector.type(inspector.biasField, '2');
  await network.neuron('output 0').click();
  for (const [language, save, undo] of [
    ['Deutsch', 'Speichern', 'Rückgängig'],
    ['Español', 'Guardar', 'Deshacer'],
  ]) {
    await page.getByRole('button', { name: /^Knobs men[uü]/i }).click();
    await page.getByRole('menuitemradio', { name: language }).click();
    await expect.poll(() => menu.label('save')).toBe(save);
    await expect.poll(() => menu.label('undo')).toBe(undo);
    await expect(page.getByRole('button', { name: save, exact: true })).toBeVisible();
    await expect.poll(() => menu.state('undo')).toEqual({ enabled: true, checked: false });
    await expect.poll(() => menu.state('redo')).toEqual({ enabled: false, checked: false });
  }
  await menu.choose('undo');
  await expect(knobs.edited).toBeHidden();
  // It is chosen in the system's menus too, and ticked there.
  const ticked = async (id: string) => (await menu.state(id))?.checked;
  await expect.poll(() => ticked('language.es')).toBe(true);
  await menu.choose('language.de');
  await expect.poll(() => menu.label('save')).toBe('Speichern');
  await expect.poll(() => ticked('language.de')).toBe(true);
  await expect.poll(() => ticked('language.es')).toBe(false);

  // Nobody has the time to write down what the page was told to keep.
  const gone = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await gone;
  const next = await launchElectron(userData);
  try {
    const again = new SystemMenu(next.app);
    const window = await next.app.firstWindow();
    await expect.poll(() => again.label('save')).toBe('Speichern');
    await expect(window.locator('html')).toHaveAttribute('lang', 'de');
  } finally {
    await next.close();
  }
});

test('The menu offers what is possible, and ticks what is on', async ({ desktop, knobs, page }) => {
  const { menu } = desktop;
  const { compare, history, inspector, network, newDialog } = knobs;
  const enabled = async (id: string) => (await menu.state(id))?.enabled;
  const checked = async (id: string) => (await menu.state(id))?.checked;
  await expect.poll(() => enabled('save')).toBe(true);
  await expect.poll(() => enabled('undo')).toBe(false);
  await expect.poll(() => enabled('redo')).toBe(false);
  await network.neuron('output 0').click();
  await inspector.type(inspector.biasField, '2');
  await network.neuron('output 0').click();
  await expect.poll(() => enabled('undo')).toBe(true);
  await expect.poll(() => enabled('redo')).toBe(false);
  await menu.choose('undo');
  await expect(history.undo).toBeDisabled();
  await expect.poll(() => enabled('undo')).toBe(false);
  await expect.poll(() => enabled('redo')).toBe(true);

  // What is typed into a field can be taken back there.
  await inspector.biasField.click();
  await expect.poll(() => enabled('undo')).toBe(true);
  await network.neuron('output 0').click();
  await expect.poll(() => enabled('undo')).toBe(false);

  await expect.poll(() => checked('view.tune')).toBe(true);
  await menu.choose('view.compare');
  await expect(compare.tab).toBeChecked();
  await expect.poll(() => checked('view.compare')).toBe(true);
  await expect.poll(() => checked('view.tune')).toBe(false);
  await menu.choose('view.tune');
  await expect.poll(() => checked('view.tune')).toBe(true);
  await menu.choose('themeDark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => checked('themeDark')).toBe(true);

  // A dialog is answered first.
  await menu.choose('new');
  await expect(newDialog.dialog).toBeVisible();
  await expect.poll(() => enabled('save')).toBe(false);
  await newDialog.cancel.click();
  await expect.poll(() => enabled('save')).toBe(true);
  await menu.choose('palette');
  await expect(knobs.palette.field).toBeFocused();
});

test('The system’s menus do what the page’s do', async ({ desktop, knobs, page }) => {
  const { menu } = desktop;
  const { details, edited, inspector, newDialog, pictures } = knobs;
  await setBias(knobs, '2');
  await menu.choose('undo');
  await expect(edited).toBeHidden();
  await menu.choose('redo');
  await expect(inspector.biasField).toHaveValue('+2.000');
  await menu.choose('details');
  await details.write({ title: 'Rings & strokes' });
  await expect(knobs.title).toHaveText('Rings & strokes');
  const dialogs = [
    ['new', newDialog.dialog],
    ['savePicture', pictures.dialog],
    ['about', page.getByRole('dialog', { name: 'About Knobs' })],
  ] as const;
  for (const [command, dialog] of dialogs) {
    await menu.choose(command);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('The system’s menu has the recent files, and knows which are gone', async ({
  desktop,
  knobs,
}) => {
  const { app, folder, menu } = desktop;
  await expect.poll(() => menu.recent()).toEqual([]);
  const [first, second] = ['A&B.safetensors', 'second.safetensors'].map((name) => {
    return join(folder, name);
  });
  for (const path of [first, second]) {
    await answerSave(app, path);
    await menu.choose('saveAs');
    await expect.poll(() => existsSync(path)).toBe(true);
  }
  await expect.poll(() => menu.recent()).toEqual(['second.safetensors', 'A&&B.safetensors']);
  await menu.chooseRecent('A&&B.safetensors');
  await expect(knobs.title).toHaveText('A&B.safetensors');

  rmSync(second);
  await setBias(knobs, '2');
  await menu.choose('save');
  await expect
    .poll(() => menu.recent())
    .toEqual(['A&&B.safetensors', '(second.safetensors – gone)']);
});
