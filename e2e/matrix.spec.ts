import type { Locator } from '@playwright/test';
import { expectFocusSeen, tabTo } from './focus';
import { readTensors } from './safetensors';
import { expect, test } from './setup';

test('Cells of the matrix are painted, either sign: one entry a stroke', async ({
  disk,
  knobs,
  page,
}) => {
  const { history, inspector, menu, network, rows } = knobs;
  await network.neuron('output 4').click();
  await rows.show('Matrix');
  await inspector.type(rows.value, '1,5');
  // Along a row in one fast move, then down a column.
  await rows.paint([
    { to: 2, from: 11 },
    { to: 2, from: 14 },
    { to: 4, from: 14 },
  ]);
  await expect(history.newest).toContainText('Paint 6 weights · Output');
  await rows.paint([{ to: 9, from: 0 }], 'right');
  await page.keyboard.down('Alt');
  await rows.paint([{ to: 9, from: 1 }]);
  await page.keyboard.up('Alt');
  await expect(history.entries).toHaveCount(4);
  await expect(history.newest).toContainText('Weight 0 → −1.5 · looks like 1 to output 9');

  await rows.pressAlong([
    { to: 0, from: 0 },
    { to: 9, from: 15 },
  ]);
  await expect(rows.line).toContainText('w = +1.500');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(rows.line).toContainText('w = 0.000');
  await expect(history.entries).toHaveCount(4);

  const { bytes } = await disk.savedBy(() => menu.choose('Save'));
  const { shape, values } = readTensors(bytes).tensors['output.weight'];
  expect(shape).toEqual([10, 16]);
  const expected = new Float32Array(160);
  for (let digit = 0; digit < 10; digit++) expected[digit * 16 + digit] = 10;
  for (const [to, from] of [
    [2, 11],
    [2, 12],
    [2, 13],
    [2, 14],
    [3, 14],
    [4, 14],
  ]) {
    expected[to * 16 + from] = 1.5;
  }
  expected[9 * 16] = expected[9 * 16 + 1] = -1.5;
  expect([...values]).toEqual([...expected]);
});

test('The matrix answers, its heads select, and the sliders agree', async ({ knobs, page }) => {
  const { history, inspector, network, rows } = knobs;
  await network.neuron('output 4').click();
  await rows.show('Matrix');
  await expect(rows.rowHeads).toHaveCount(10);
  await expect(rows.columnHeads).toHaveCount(16);
  await expect.poll(() => rows.weightAt({ to: 7, from: 7 })).toBe(10);
  await expect(rows.line).toContainText('looks like 7 → output 7');

  await rows.rowHeads.nth(6).click();
  await expect(network.selected).toHaveAccessibleName('output 6');
  await inspector.type(rows.value, '-2.25');
  await rows.paint([{ to: 6, from: 3 }]);
  await rows.show('Sliders');
  await expect(inspector.weightField('looks like 3')).toHaveValue('−2.250');
  await expect(inspector.weightField('looks like 6')).toHaveValue('+10.00');

  await rows.choose('Flip signs');
  await expect(inspector.weightField('looks like 3')).toHaveValue('+2.250');
  await expect(inspector.weightField('looks like 6')).toHaveValue('−10.00');
  await rows.choose('Set weights to 0');
  await expect(inspector.weightField('looks like 6')).toHaveValue('0.000');
  await history.undo.click();
  await expect(inspector.weightField('looks like 6')).toHaveValue('−10.00');

  await rows.show('Matrix');
  await network.clickLineInto('output 4');
  await expect(rows.cursor).toBeFocused();
  await expect(rows.cursor).toHaveAccessibleName('looks like 4 to output 4: weight +10.000');
  await rows.columnHeads.nth(2).click();
  await expect(network.selected).toHaveAccessibleName('hidden 2 neuron 2, looks like 2');
  await expect(page.getByRole('grid', { name: /^Weights into Hidden 2:/ })).toBeVisible();
});

test('The heads of the matrix say who is muted and who is locked', async ({ knobs, page }) => {
  const { network, rows } = knobs;
  await network.neuron('hidden 1 neuron 3').click();
  await page.keyboard.press('m');
  await expect(network.selected).toHaveAccessibleName(/, muted$/);
  await network.neuron('hidden 2 neuron 12').click();
  await page.keyboard.press('m');
  await page.keyboard.press('l');
  await expect(network.selected).toHaveAccessibleName(/, muted, locked$/);
  await rows.show('Matrix');
  const icons = (head: Locator) => head.locator('svg:visible');
  await expect(rows.columnHeads.nth(3)).toHaveAccessibleName('Column 3: mean 3, muted');
  await expect(icons(rows.columnHeads.nth(3))).toHaveCount(1);
  await expect(rows.columnHeads.nth(4)).toHaveAccessibleName('Column 4: mean 4');
  await expect(icons(rows.columnHeads.nth(4))).toHaveCount(0);
  const row = rows.rowHeads.nth(12);
  await expect(row).toHaveAccessibleName('Row 12: hidden 2 neuron 12, muted, locked');
  await expect(icons(row)).toHaveCount(2);

  // They are the columns of the layer after theirs, and what was marked can be taken back.
  await network.neuron('output 0').click();
  const column = rows.columnHeads.nth(12);
  await expect(column).toHaveAccessibleName('Column 12: hidden 2 neuron 12, muted, locked');
  await expect(icons(column)).toHaveCount(2);
  await column.click();
  await page.keyboard.press('m');
  await expect(row).toHaveAccessibleName('Row 12: hidden 2 neuron 12, locked');
  await expect(icons(row)).toHaveCount(1);
});

test('The matrix is painted with the keyboard alone', async ({ knobs, page }) => {
  const { history, network, rows } = knobs;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    await expectFocusSeen(page);
  };
  await network.neuron('output 4').click();
  await tabTo(page, rows.way('Sliders'));
  await press('ArrowRight');
  await expect(rows.way('Matrix')).toBeChecked();
  await tabTo(page, rows.value);
  await page.keyboard.type('-0,75');
  await press('Enter');
  await rows.rowHeads.nth(4).focus();
  await press('ArrowDown');
  await expect(network.selected).toHaveAccessibleName('output 5');
  await tabTo(page, rows.cursor);
  await expect(rows.cursor).toHaveAccessibleName(/^looks like 0 to output 5:/);

  await page.keyboard.down('Space');
  await press('ArrowRight', 'ArrowRight', 'ArrowDown');
  await page.keyboard.up('Space');
  await expect(history.newest).toContainText('Paint 4 weights · Output');
  await expect(rows.cursor).toHaveAccessibleName('looks like 2 to output 6: weight −0.750');
  await press('End');
  await page.keyboard.type('3,25');
  await press('Enter');
  await expect(rows.cursor).toHaveAccessibleName('hidden 2 neuron 15 to output 6: weight +3.250');
  await press('Home', 'ArrowRight', 'ArrowRight', 'Delete');
  await expect(rows.cursor).toHaveAccessibleName('looks like 2 to output 6: weight 0.000');
  await expect(history.entries).toHaveCount(4);

  await page.keyboard.down('Space');
  await press('ArrowDown', 'ArrowDown', 'Escape');
  await page.keyboard.up('Space');
  await expect(history.entries).toHaveCount(4);
});
