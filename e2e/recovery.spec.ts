import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './accessible';
import { browserDisk } from './disk';
import { keepOldCopy, keptWork } from './kept-work';
import { Knobs } from './pages/knobs';
import { acrossRow } from './pages/weight-grid';
import { readTensors } from './safetensors';
import { expect, test } from './setup';

test.skip(({ electronApp }) => electronApp !== null, 'A tab is closed in a browser only.');

/** How many entries are done in what the browser keeps, of all tabs. */
async function kept(page: Page): Promise<number[]> {
  return (await keptWork(page)).map(({ history }) => history.position);
}

/** Another tab of the same browser, with Knobs in it. */
async function openTab(page: Page): Promise<Knobs> {
  const tab = await page.context().newPage();
  await tab.goto('./');
  return started(tab);
}

async function started(page: Page): Promise<Knobs> {
  const knobs = new Knobs(page);
  await expect(knobs.title).toBeVisible({ timeout: 20_000 });
  return knobs;
}

async function setBias({ edited, inspector }: Knobs, to: string): Promise<void> {
  await inspector.type(inspector.biasField, to);
  await expect(edited).toBeVisible();
}

test('A closed tab loses nothing: the numbers to the last bit, the names, and the history', async ({
  disk,
  knobs,
  page,
}) => {
  const { grid, history, inspector, network } = knobs;
  await knobs.measured();
  const original = await disk.savedBy(() => knobs.save.click());
  await network.neuron('hidden 1 neuron 3').click();
  await grid.setBrush({ value: '0.1', size: 1 });
  await grid.stroke(acrossRow(7, 2, 25));
  await setBias(knobs, '-1.3');
  await inspector.rename('Häkchen');
  await knobs.changeMeasured();
  await setBias(knobs, '5');
  await expect(history.newest).toContainText('Bias −1.3 → 5');
  await knobs.changeMeasured();
  await history.undo.click();
  await expect(inspector.biasField).toHaveValue('−1.300');
  const labels = (await history.labels()).slice(0, -1);
  const percent = await knobs.percentRight();
  // Three were done before the last one too: it must be there, and undone.
  await expect
    .poll(async () => (await keptWork(page)).map(({ history }) => history))
    .toMatchObject([{ position: 3, entries: { length: 4 } }]);
  const figures = await knobs.figures();
  await page.close();

  const next = await openTab(page);
  const { recovery } = next;
  await expect(recovery.copies).toHaveCount(1);
  await expect(recovery.copies).toContainText('ten-stamps.safetensors');
  await expect(recovery.copies).toContainText('3 unsaved edits');
  await expect(recovery.copies).toContainText(`${percent.toFixed(1)}% right`);
  await expect(recovery.copies).toContainText(/(just now|seconds? ago|minutes? ago) \S/);
  await expectAccessibleInBothThemes(next.page, 'unsaved work was found');

  await recovery.restore.click();
  await expect(recovery.dialog).toBeHidden();
  await expect(next.page).toHaveTitle('● ten-stamps.safetensors – Knobs');
  await next.network.neuron('hidden 1 neuron 3').click();
  await next.measured();
  // The file is not the work's own any more until it is saved again: it begins with a Start.
  await expect.poll(() => next.history.labels()).toEqual([...labels, 'Start']);
  await expect.poll(() => next.figures()).toEqual(figures);
  await next.history.redo.click();
  await expect(next.inspector.biasField).toHaveValue('+5.000');
  await next.history.undo.click();
  await expect(next.inspector.biasField).toHaveValue('−1.300');

  const again = browserDisk(next.page);
  const saved = await again.savedBy(() => next.save.click());
  const expected = readTensors(original.bytes).tensors;
  const row = 3 * 784 + 7 * 28;
  expected['hidden1.weight'].values.fill(Math.fround(0.1), row + 2, row + 26);
  expected['hidden1.bias'].values[3] = Math.fround(-1.3);
  expect(readTensors(saved.bytes).tensors).toEqual(expected);

  await next.history.entries.last().click();
  await expect(next.edited).toBeVisible();
  const before = await again.savedBy(() => next.save.click());
  expect(before.bytes.equals(original.bytes)).toBe(true);
});

test('A page that crashed has its work back', async ({ knobs, page }) => {
  await knobs.titleButton.click();
  await knobs.details.write({ title: 'Strokes', notes: 'By hand.' });
  await setBias(knobs, '2');
  await expect.poll(() => kept(page)).toEqual([2]);
  const crashed = page.waitForEvent('crash');
  const system = await page.context().newCDPSession(page);
  void system.send('Page.crash').catch(() => undefined);
  await crashed;

  const next = await openTab(page);
  await expect(next.recovery.copies).toContainText('Strokes');
  await next.recovery.restore.click();
  await expect(next.inspector.biasField).toHaveValue('+2.000');
  await expect.poll(() => kept(next.page)).toEqual([2]);
  await next.titleButton.click();
  await expect(next.details.notes).toHaveValue('By hand.');
  await next.details.cancel.click();
  await next.history.undo.click();
  await next.history.undo.click();
  await expect(next.title).toHaveText('Ten stamps');
  await expect(next.edited).toBeHidden();
  await expect.poll(() => kept(next.page)).toEqual([]);
});

test('A copy that Knobs kept before it kept journals is found, and what is not in it is said', async ({
  knobs,
  page,
}) => {
  await setBias(knobs, '2');
  await expect.poll(() => kept(page)).toEqual([1]);
  const [copy] = await keptWork(page);
  await page.close();
  const second = await openTab(page);
  await expect(second.recovery.copies).toContainText('1 unsaved edit');
  await expect(second.recovery.copies).not.toContainText('no room');
  await second.recovery.later.click();
  await keepOldCopy(second.page, { ...copy, leftOut: { oldest: 1204, undone: 0 } });
  await second.page.reload();
  await expect(second.recovery.copies).toContainText(
    'There was no room for the oldest 1,204 steps of the history.',
  );
  await second.recovery.restore.click();
  await expect(second.inspector.biasField).toHaveValue('+2.000');
  await expect.poll(() => kept(second.page)).toEqual([1]);
  await second.history.undo.click();
  await expect(second.inspector.biasField).not.toHaveValue('+2.000');
});

test('A page that was left or reloaded has its work back', async ({ knobs, page }) => {
  const { history, inspector, recovery } = knobs;
  page.on('dialog', (dialog) => void dialog.accept());
  await setBias(knobs, '2');
  await setBias(knobs, '3');
  await expect.poll(() => kept(page)).toEqual([2]);
  await page.goto('about:blank');
  await page.goto('./');
  await started(page);
  await recovery.restore.click();
  await expect(inspector.biasField).toHaveValue('+3.000');
  await history.undo.click();
  await expect(inspector.biasField).toHaveValue('+2.000');
  await setBias(knobs, '4');
  await setBias(knobs, '5');
  await expect.poll(() => kept(page)).toEqual([3]);
  await page.reload();
  await started(page);
  await recovery.restore.click();
  await expect(inspector.biasField).toHaveValue('+5.000');
});

test('A page reloaded while a preview is open has what hands did, and not the preview', async ({
  knobs,
  page,
}) => {
  const { grid, history, inspector, recovery, tools } = knobs;
  page.on('dialog', (dialog) => void dialog.accept());
  await setBias(knobs, '2');
  const before = (await grid.read(20, 20)).w;
  await tools.adjust(/^Add/);
  await expect.poll(async () => (await grid.read(20, 20)).w).not.toBe(before);
  await expect.poll(() => kept(page)).toEqual([1]);
  await page.reload();
  await started(page);
  await recovery.restore.click();
  await expect(inspector.biasField).toHaveValue('+2.000');
  await grid.expectWeight(20, 20, before);
  await expect(history.entries).toHaveCount(2);
});

test('Two tabs have a copy each, and neither is offered while its tab is open', async ({
  knobs,
  page,
}) => {
  await setBias(knobs, '2');
  const second = await openTab(page);
  await setBias(second, '3');
  await setBias(second, '4');
  await expect.poll(async () => (await kept(page)).sort()).toEqual([1, 2]);
  await expect(second.recovery.dialog).toBeHidden();
  await second.page.close();

  const third = await openTab(page);
  await expect(third.recovery.copies).toHaveCount(1);
  await expect(third.recovery.copies).toContainText('2 unsaved edits');
  await third.recovery.later.click();
  await expect(third.recovery.dialog).toBeHidden();
  await page.close();

  const fourth = await openTab(third.page);
  const { recovery } = fourth;
  await expect(recovery.copies).toHaveCount(2);
  await recovery.copies
    .filter({ hasText: '2 unsaved edits' })
    .getByRole('button', { name: /^Restore / })
    .click();
  await expect(fourth.inspector.biasField).toHaveValue('+4.000');
  await expect.poll(async () => (await kept(fourth.page)).sort()).toEqual([1, 2]);

  await third.page.reload();
  await expect(third.recovery.copies).toHaveCount(1);
  await expect(third.recovery.copies).toContainText('1 unsaved edit ');
  await third.recovery.discard.click();
  await expect(third.recovery.dialog).toBeHidden();
  await expect.poll(() => kept(third.page)).toEqual([2]);
});

test('Work that was saved, taken back or thrown away is not offered', async ({
  disk,
  knobs,
  page,
}) => {
  const { history, menu, newDialog, unsaved } = knobs;
  await setBias(knobs, '2');
  await expect.poll(() => kept(page)).toEqual([1]);
  await disk.savedBy(() => knobs.save.click());
  await expect.poll(() => kept(page)).toEqual([]);
  await setBias(knobs, '3');
  await expect.poll(() => kept(page)).toEqual([2]);
  await history.undo.click();
  await expect.poll(() => kept(page)).toEqual([]);
  await setBias(knobs, '4');
  await expect.poll(() => kept(page)).toEqual([2]);
  await menu.choose('New…');
  await newDialog.create.click();
  await unsaved.discard.click();
  await expect.poll(() => kept(page)).toEqual([]);
});
