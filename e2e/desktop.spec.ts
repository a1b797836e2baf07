import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator } from '@playwright/test';
import { dataFolder, launchElectron, startAgain } from './electron';
import { Knobs } from './pages/knobs';
import { SystemMenu } from './pages/system-menu';
import { readTensors, writeTensors } from './safetensors';
import { expect, test as base } from './setup';

interface Desktop {
  readonly app: ElectronApplication;
  readonly menu: SystemMenu;
  /** A folder of the person's. */
  readonly folder: string;
}

/* What only the desktop has: its windows, its menus, its disk, and a process that can be killed. */
const test = base.extend<{ desktop: Desktop }>({
  desktop: async ({ electronApp }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'knobs-e2e-desktop-'));
    await use({ app: electronApp!, menu: new SystemMenu(electronApp!), folder });
    rmSync(folder, { recursive: true, force: true });
  },
});
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

test('The menu offers what is possible, and ticks what is on', async ({ desktop, knobs, page }) => {
  const { menu } = desktop;
  const { compare, history, inspector, network, newDialog } = knobs;
  const enabled = async (id: string) => (await menu.state(id))?.enabled;
  const checked = async (id: string) => (await menu.state(id))?.checked;
  await expect.poll(() => enabled('save')).toBe(true);
  expect(await enabled('undo')).toBe(false);
  expect(await enabled('redo')).toBe(false);
  await network.neuron('output 0').click();
  await inspector.type(inspector.biasField, '2');
  await network.neuron('output 0').click();
  await expect.poll(() => enabled('undo')).toBe(true);
  expect(await enabled('redo')).toBe(false);
  await menu.choose('undo');
  await expect(history.undo).toBeDisabled();
  await expect.poll(() => enabled('undo')).toBe(false);
  await expect.poll(() => enabled('redo')).toBe(true);

  // What is typed into a field can be taken back there.
  await inspector.biasField.click();
  await expect.poll(() => enabled('undo')).toBe(true);
  await network.neuron('output 0').click();
  await expect.poll(() => enabled('undo')).toBe(false);

  expect(await checked('view.tune')).toBe(true);
  await menu.choose('view.compare');
  await expect(compare.tab).toBeChecked();
  await expect.poll(() => checked('view.compare')).toBe(true);
  expect(await checked('view.tune')).toBe(false);
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
  expect(await menu.recent()).toEqual([]);
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

async function setBias({ edited, inspector, network }: Knobs, to: string): Promise<void> {
  await network.neuron('output 0').click();
  await inspector.type(inspector.biasField, to);
  await expect(edited).toBeVisible();
  // Out of the field: in it, Undo is the field's own.
  await network.neuron('output 0').click();
}

/** The copies of unsaved work in a data folder; what has a dot in front is not whole yet. */
function copiesIn(userData: string): string[] {
  const folder = join(userData, 'unsaved');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}

/** As the person does it with the window's own button. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());
}

/** Clicks on what closes the window, which may be gone before the click is over. */
async function clickAndClose(app: ElectronApplication, button: Locator): Promise<void> {
  await Promise.all([app.waitForEvent('close'), button.click().catch(() => undefined)]);
}

/** Where the person saves from now on, when the system's dialog asks. */
async function answerSave(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
  }, filePath);
}

/** 784-10 with all weights and biases 0. */
function network(): Buffer {
  return writeTensors({
    'output.weight': { shape: [10, 784], values: new Array<number>(7840).fill(0) },
    'output.bias': { shape: [10], values: new Array<number>(10).fill(0) },
  });
}
