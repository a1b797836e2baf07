import { expectAccessibleInBothThemes } from './accessible';
import { expectFocusSeen, tabTo } from './focus';
import { layoutFaults } from './layout-faults';
import { expect, test } from './setup';

test('A command is found by its words, done by Enter, and the focus comes back', async ({
  knobs,
  page,
}) => {
  const { grid, history, palette, snapshots } = knobs;
  await tabTo(page, grid.cursor);
  await page.keyboard.press('Control+k');
  await expect(palette.field).toBeFocused();
  await expect(palette.active).toContainText('New…');
  await page.keyboard.type('elipse');
  await expect(palette.commands).toHaveCount(2);
  await expect(palette.active).toContainText('Ellipse');
  await expect(palette.active.locator('kbd')).toHaveText('O');
  await expect(palette.status).toHaveText('2 commands');
  await page.keyboard.press('Enter');
  await expect(palette.dialog).toBeHidden();
  await expect(knobs.tools.tool('Ellipse')).toHaveAttribute('aria-pressed', 'true');
  await expect(grid.cursor).toBeFocused();
  await expectFocusSeen(page);

  // By a synonym.
  await palette.do('checkpoint');
  await expect(history.newest).toContainText('Snapshot');
  await page.getByRole('radio', { name: 'Snapshots' }).click();
  await expect(snapshots.cards).toHaveCount(1);
  await page.getByRole('radio', { name: 'History' }).click();

  await palette.do('mute');
  await expect(history.newest).toContainText('Mute');
  await palette.open();
  await page.keyboard.type('mute');
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toBeHidden();
  // What was typed before is forgotten.
  await palette.open();
  await expect(palette.field).toHaveValue('');
});

test('What has a place of its own on the page is done from here too', async ({ knobs, page }) => {
  const { grid, history, inspector, pad, palette, snapshots, stamps } = knobs;
  await knobs.measured();
  await tabTo(page, grid.cursor);
  await palette.do('rename');
  await expect(inspector.nameField).toBeFocused();
  await page.keyboard.type('loop on top');
  await page.keyboard.press('Enter');
  await expect(inspector.name).toHaveText('loop on top');

  await palette.do('put 4');
  await expect(pad.reading).toContainText('A written 4');
  const first = await pad.which.textContent();
  await palette.do('put 4');
  await expect(pad.reading).toContainText('A written 4');
  await expect(pad.which).not.toHaveText(first!);

  await palette.do('mean of the 4');
  await expect(stamps.bar).toContainText('4');
  await palette.do('stamp the stencil');
  await expect(stamps.bar).toBeHidden();
  await expect(history.newest).toContainText('Stamp');

  await palette.open();
  await palette.field.fill('changes since');
  await expect(palette.active).toContainText('First take a snapshot.');
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toBeHidden();
  await palette.do('take snap');
  await palette.do('changes since');
  await expect(page.getByRole('radio', { name: 'Since ★' })).toBeChecked();
  await palette.do('show snapshots');
  await expect(snapshots.cards).toHaveCount(1);
  await palette.do('hist');
  await expect(snapshots.cards).toHaveCount(0);
  await inspector.type(inspector.biasField, '2');
  await palette.do('return to snap');
  await expect(history.newest).toContainText('Return to Snapshot 1');
});

test('What is impossible is there, says why, and does nothing', async ({ knobs, page }) => {
  const { history, network, palette } = knobs;
  await palette.open();
  await page.keyboard.type('undo');
  await expect(palette.active).toContainText('There is nothing to undo.');
  await expect(palette.active).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(palette.dialog).toBeVisible();
  await expect(palette.status).toHaveText('There is nothing to undo.');

  await palette.field.fill('fill row');
  await expect(palette.active).toContainText('First select a neuron of a later layer.');
  await page.keyboard.press('Escape');
  await network.neuron('output 4').click();
  await palette.do('fill row');
  await expect(page.getByRole('group', { name: /^Fill the row/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(history.entries).toHaveCount(1);
});

test('Arrows go around, and the mouse does what it points at', async ({ knobs, page }) => {
  const { compare, menu, palette } = knobs;
  await menu.choose('Find a command…');
  await expect(palette.field).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(palette.active).toContainText('About Knobs');
  await expect(palette.active).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(palette.active).toContainText('New…');
  const id = await palette.active.getAttribute('id');
  await expect(palette.field).toHaveAttribute('aria-activedescendant', id!);
  await palette.field.fill('side by side');
  await palette.command('Compare: two networks side by side').hover();
  await expect(palette.active).toContainText('Compare');
  await palette.active.click();
  await expect(palette.dialog).toBeHidden();
  await expect(compare.tab).toBeChecked();

  await palette.open();
  await palette.field.fill('no such thing');
  await expect(palette.dialog).toContainText('No command matches.');
  await page.mouse.click(5, 400);
  await expect(palette.dialog).toBeHidden();
});

test('From a field that is being edited, undo takes its own text back', async ({ knobs, page }) => {
  const { history, inspector, palette } = knobs;
  await inspector.name.click();
  await page.keyboard.type('x');
  await expect(inspector.nameField).toHaveValue(/x$/);
  await palette.open();
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toBeHidden();
  await expect(history.entries.first()).toBeVisible();
});

test('The palette is whole and accessible, light and dark', async ({ inEachSize, knobs, page }) => {
  const { palette } = knobs;
  await palette.open();
  await inEachSize(() => expectAccessibleInBothThemes(page, 'all commands'));
  await palette.field.fill('select');
  await inEachSize(async () => {
    await expect.poll(() => layoutFaults(page)).toEqual([]);
    await expectAccessibleInBothThemes(page, 'some commands');
  });
});
