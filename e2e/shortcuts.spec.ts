import { expectAccessibleInBothThemes } from './accessible';
import { layoutFaults } from './layout-faults';
import { middleOf } from './pages/pointer';
import { expect, test } from './setup';

test('Escape calls picking a value off, and then the tool: the brush keeps to its neurons', async ({
  knobs,
  page,
}) => {
  const { grid, network, tools } = knobs;
  await network.neuron('hidden 1 neuron 3').click();
  const fitting = await grid.brushValue.inputValue();
  await tools.take('Ellipse');
  await page.keyboard.press('p');
  await grid.pressAlong([middleOf(0, 0), middleOf(14, 14)]);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(tools.tool('Pick')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(tools.tool('Ellipse')).toHaveAttribute('aria-pressed', 'true');
  await expect(grid.brushValue).toHaveValue(fitting);
  // Still what fits: it goes with the neuron.
  await network.neuron('output 4').click();
  await knobs.rows.show('Matrix');
  await expect(knobs.rows.value).toHaveValue('+10.0');
});

test('Letters typed in a menu find its items, and do nothing else', async ({ knobs, page }) => {
  const { compare, grid, menu } = knobs;
  await menu.open();
  // Each of them is a key of the page too.
  await page.keyboard.type('about');
  await expect(page.getByRole('menuitem', { name: 'About Knobs' })).toBeFocused();
  await page.keyboard.type('c');
  await page.keyboard.press('Escape');
  await expect(menu.items).toHaveCount(0);
  await expect(compare.tuneTab).toBeChecked();
  await expect(grid.brush).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('e');
  await expect(grid.eraser).toHaveAttribute('aria-pressed', 'true');
});

test('The list names the key of every tool, and the key takes it in hand', async ({
  knobs,
  page,
}) => {
  const { tools } = knobs;
  const buttons = tools.bar.locator('button[aria-pressed][data-keys]');
  const inBar = await buttons.evaluateAll((all: HTMLElement[]) =>
    all.map(({ dataset }) => dataset.keys!).sort(),
  );
  expect(inBar).toHaveLength(10);
  await page.keyboard.press('?');
  const rows = page
    .getByRole('dialog', { name: 'Keyboard shortcuts' })
    .getByRole('region', { name: 'Drawing tools' })
    .locator('dl > div');
  await expect(rows.first()).toBeVisible();
  const listed = await rows.evaluateAll((all) =>
    all.map((row) => [row.querySelector('dt')!.innerText, row.querySelector('kbd')!.innerText]),
  );
  await page.keyboard.press('Escape');
  const names = new Map(listed.filter(([, key]) => inBar.includes(key)).map(([n, k]) => [k, n]));
  expect([...names.keys()].sort()).toEqual(inBar);
  for (const [key, name] of names) {
    await page.keyboard.press(key.toLowerCase());
    await expect(tools.tool(name)).toHaveAttribute('aria-pressed', 'true');
  }
});

test('? lists the keys, and nothing else happens while it does', async ({
  inEachSize,
  knobs,
  page,
}) => {
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
    'Structure',
    'Digits',
    'History',
    'Help',
  ]);
  await expect(sheet.getByRole('region', { name: 'Drawing tools' })).toContainText('Brush');
  const row = (text: string) => sheet.locator('dl > div').filter({ hasText: text });
  await expect(row('Save as')).toContainText(/Ctrl\+Shift\+S|⇧⌘S/);
  await expect(row('Mute or unmute neuron').locator('kbd')).toHaveText('M');
  await inEachSize(async () => {
    await expectAccessibleInBothThemes(page, 'the sheet');
    await expect.poll(() => layoutFaults(page)).toEqual([]);
  });
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
