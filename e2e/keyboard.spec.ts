import { expectFocusSeen, tabTo } from './focus';
import { readTensors } from './safetensors';
import { expect, test } from './setup';

test('The whole job is done with the keyboard alone', async ({ disk, knobs, page }) => {
  const { grid, history, inspector, network, pad, strip } = knobs;
  await knobs.measured();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    await expectFocusSeen(page);
  };

  // A digit of the strip: along the row and down.
  await tabTo(page, strip.picked);
  const first = await pad.number();
  await press('ArrowRight');
  await expect(pad.which).toContainText(`digit ${first + 1} `);
  await press('ArrowDown');
  await expect(pad.which).toContainText(`digit ${first + 6} `);
  await press('ArrowLeft');
  await expect(pad.which).toContainText(`digit ${first + 5} `);
  await expect(strip.picked).toBeFocused();

  // A neuron: over to the next layer and back, then down.
  await tabTo(page, network.neuron('hidden 1 neuron 0'));
  await press('ArrowRight');
  await expect(network.neuron('hidden 2 neuron 0')).toBeFocused();
  await press('ArrowLeft', 'ArrowDown', 'ArrowDown');
  await expect(network.neuron('hidden 1 neuron 2')).toBeFocused();
  await expect(network.selected).toHaveAccessibleName(/^hidden 1 neuron 2(,|$)/);

  // Its name.
  await tabTo(page, inspector.name);
  await press('Enter');
  await expect(inspector.nameField).toBeFocused();
  await page.keyboard.type('by keyboard');
  await press('Enter');
  await expect(inspector.name).toBeFocused();
  await expect(inspector.name).toContainText('by keyboard');

  // The brush's value.
  await tabTo(page, grid.brushValue);
  await page.keyboard.type('0,5');
  await press('Enter');
  await expect(history.entries).toHaveCount(2);

  // A cell of the grid: numbers with a comma and with a point.
  await tabTo(page, grid.cursor);
  await press('Control+Home', 'ArrowRight', 'ArrowRight', 'Shift+ArrowDown');
  await expect(grid.cursor).toHaveAccessibleName(/^row 5, column 2:/);
  await page.keyboard.type('-1,25');
  await press('Enter');
  await expect(grid.cursor).toBeFocused();
  await expect(grid.cursor).toHaveAccessibleName(/^row 5, column 2: weight −1\.250/);
  await press('ArrowRight');
  await page.keyboard.type('2.75');
  await press('Enter');
  await expect(grid.cursor).toHaveAccessibleName(/^row 5, column 3: weight \+2\.750/);
  await press('ArrowRight', 'Enter');
  await expect(grid.cellField).toBeFocused();
  await page.keyboard.type('9');
  await press('Escape');
  await expect(grid.cursor).toBeFocused();
  await expect(history.entries).toHaveCount(4);

  // Painting: Space held while the arrows move is one stroke.
  await press('End', 'ArrowDown');
  await page.keyboard.down('Space');
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await page.keyboard.up('Space');
  await expect(history.entries).toHaveCount(5);
  await expect(history.newest).toContainText(/^Paint \d+ weights · by keyboard/);
  await expect(grid.cursor).toHaveAccessibleName(/^row 6, column 24: weight \+0\.500/);

  // The bias: by the arrow keys, and typed beyond the slider's range.
  await tabTo(page, inspector.biasSlider);
  const bias = async () => Number(await inspector.biasSlider.inputValue());
  for (const entries of [6, 7]) {
    const before = await bias();
    await press('ArrowRight');
    await expect(history.entries).toHaveCount(entries);
    await expect.poll(bias).toBeGreaterThan(before);
  }
  await tabTo(page, inspector.biasField);
  const beyond = Math.ceil(Number(await inspector.biasSlider.getAttribute('max'))) + 100;
  await page.keyboard.type(`${beyond},5`);
  await press('Enter');
  await expect(inspector.biasSlider).toHaveJSProperty('value', `${beyond}.5`);
  await expect(history.entries).toHaveCount(8);
  await expect(history.newest).toContainText(`→ ${beyond}.5 · by keyboard`);

  // Undo and redo; a field with the focus keeps these keys for itself.
  await tabTo(page, knobs.menu.trigger);
  const labels = await history.labels();
  for (let i = 0; i < 7; i++) await page.keyboard.press('Control+z');
  await expect(history.undo).toBeDisabled();
  await expect(inspector.name).not.toContainText('by keyboard');
  for (let i = 0; i < 7; i++) await page.keyboard.press(i % 2 ? 'Control+y' : 'Control+Shift+Z');
  await expect(history.redo).toBeDisabled();
  await expect.poll(() => history.labels()).toEqual(labels);

  const { bytes } = await disk.savedBy(() => page.keyboard.press('Control+s'));
  const { metadata, tensors } = readTensors(bytes);
  const at = (row: number, column: number) =>
    tensors['hidden1.weight'].values[2 * 784 + row * 28 + column];
  expect([at(5, 2), at(5, 3), at(6, 24), at(6, 27)]).toEqual([-1.25, 2.75, 0.5, 0.5]);
  expect(tensors['hidden1.bias'].values[2]).toBe(beyond + 0.5);
  expect(JSON.parse(metadata['hidden1.names'])[2]).toBe('by keyboard');
  await expect(knobs.edited).toBeHidden();
});

test('A number that is typed goes where the focus is, wherever the mouse is', async ({
  knobs,
  page,
}) => {
  const { grid } = knobs;
  await tabTo(page, grid.cursor);
  await page.keyboard.press('Control+Home');
  const elsewhere = await grid.read(20, 20);
  await expect(grid.cursor).toHaveAccessibleName(/^row 0, column 0:/);
  await page.keyboard.type('4,5');
  await page.keyboard.press('Enter');
  await grid.expectWeight(0, 0, 4.5);
  await expect.poll(() => grid.read(20, 20)).toEqual(elsewhere);
});

test('The menu and its dialogs give the focus back', async ({ knobs, page }) => {
  const { menu, newDialog } = knobs;
  await tabTo(page, menu.trigger);
  await page.keyboard.press('Enter');
  await expect(menu.items.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu.trigger).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(menu.items.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(newDialog.dialog).toBeVisible();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    await expect(newDialog.dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(newDialog.dialog).toBeHidden();
  await expect(menu.trigger).toBeFocused();
});

test('The digits are walked from the one that has the focus', async ({ knobs, page }) => {
  const { pad, strip } = knobs;
  await pad.clear.click();
  await expect(pad.which).toBeHidden();
  await tabTo(page, strip.digits.first());
  const second = await strip.digits.nth(1).getAttribute('data-index');
  await page.keyboard.press('ArrowRight');
  await expect(pad.which).toContainText(`digit ${second} `);
  await pad.clear.click();
  await tabTo(page, strip.digits.first());
  const below = await strip.digits.nth(7).getAttribute('data-index');
  // The focus is on its way still when the next key is pressed.
  const keys = ['ArrowDown', 'ArrowRight', 'ArrowRight'];
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
  await expect(pad.which).toContainText(`digit ${below} `);
});

test('Escape while Space paints restores everything', async ({ knobs, page }) => {
  const { grid, history } = knobs;
  await tabTo(page, grid.cursor);
  const name = (await grid.cursor.getAttribute('aria-label'))!;
  await page.keyboard.down('Space');
  await page.keyboard.press('ArrowDown');
  await expect(knobs.edited).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.up('Space');
  await page.keyboard.press('ArrowUp');
  await expect(grid.cursor).toHaveAccessibleName(name);
  await expect(history.entries).toHaveCount(1);
  await expect(knobs.edited).toBeHidden();
});

test('What a held key does ends with the key, or when its place is left', async ({
  knobs,
  page,
}) => {
  const { compare, grid, history, inspector } = knobs;
  await inspector.biasSlider.focus();
  await page.keyboard.down('ArrowRight');
  await page.keyboard.press('m');
  await page.keyboard.up('ArrowRight');
  await expect(history.entries).toHaveCount(3);
  await expect(history.newest).toContainText('Mute');

  await grid.cursor.focus();
  await page.keyboard.down('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Space');
  // Entries stand in the order in which they ended.
  await expect(history.entries).toHaveCount(5);
  await expect(history.newest).toContainText('Paint');
  await expect(history.entries.nth(1)).toContainText('Unmute');

  await page.keyboard.down('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  await expect(compare.tab).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.up('Space');
  await page.keyboard.press('t');
  await inspector.type(inspector.biasField, '2');
  await expect(history.entries).toHaveCount(7);
  await expect(history.newest).toContainText('→ 2 ');
});

test('The confusions and the history are walked with the arrow keys', async ({ knobs, page }) => {
  const { history, inspector, results, strip } = knobs;
  await knobs.measured();
  await tabTo(page, results.cursor);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const { right } = (await results.byDigit())[1];
  await expect(results.cursor).toHaveAccessibleName(/^1 read as 0: /);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => strip.shown()).toBe(right);

  await inspector.type(inspector.biasField, '1');
  await inspector.type(inspector.biasField, '2');
  await expect(history.entries).toHaveCount(3);
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, history.current);
  await page.keyboard.press('ArrowDown');
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(inspector.biasField).toHaveValue('+1.000');
  await expect(history.current).toContainText('→ 1 ');
});
