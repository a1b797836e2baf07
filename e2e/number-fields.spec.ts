import { expectAccessible } from './accessible';
import { middleOf } from './pages/pointer';
import { readTensors } from './safetensors';
import { expect, test } from './setup';

test('1,5 and 1.5 are the same number', async ({ knobs }) => {
  const { history, inspector } = knobs;
  await inspector.type(inspector.biasField, '1,5');
  await expect(inspector.biasField).toHaveValue('+1.500');
  await expect(history.entries).toHaveCount(2);
  for (const same of ['1.5', '+1.50', ' 1,500 ', '15e-1']) {
    await inspector.type(inspector.biasField, same);
    await expect(inspector.biasField).toHaveValue('+1.500');
  }
  for (const minus of ['-', '−', '–']) {
    await inspector.type(inspector.biasField, `${minus}2,25`);
    await expect(inspector.biasField).toHaveValue('−2.250');
  }
  await expect(history.entries).toHaveCount(3);
});

test('What is no number gets a sentence, and changes nothing', async ({ knobs, page }) => {
  const { history, inspector } = knobs;
  const before = await inspector.biasField.inputValue();
  const slider = await inspector.biasSlider.inputValue();
  const fault = inspector.region.getByRole('alert');
  for (const wrong of ['seven', '', '1,2,3', '--1', '1.5.2', 'Infinity', '1e999']) {
    await inspector.type(inspector.biasField, wrong);
    await expect(fault).toHaveText(/^Not a number: .*\.$/);
    await expect(inspector.biasField).toHaveAttribute('aria-invalid', 'true');
    await expect(inspector.biasField).toHaveValue(wrong);
    await expect.poll(() => inspector.biasSlider.inputValue()).toBe(slider);
  }
  await expectAccessible(page);
  // Whoever leaves the field has the number back, and the sentence until it was seen.
  await inspector.biasField.press('Tab');
  await expect(inspector.biasField).toHaveValue(before);
  await expect(fault).toHaveText(/^Not a number: .*\.$/);
  await expect(inspector.biasField).toHaveAttribute('aria-invalid', 'false');
  await expect(async () => {
    await page.keyboard.press('Shift');
    await expect(fault).toBeHidden({ timeout: 100 });
  }).toPass();
  await inspector.type(inspector.biasField, 'seven');
  await inspector.biasField.press('Tab');
  await inspector.biasField.focus();
  await expect(fault).toBeHidden();
  await expect(history.entries).toHaveCount(1);
  await expect(knobs.edited).toBeHidden();
});

test('A number too large for a weight is refused in a sentence', async ({ knobs }) => {
  const { history, inspector } = knobs;
  const before = await inspector.biasField.inputValue();
  await inspector.type(inspector.biasField, '1e39');
  await expect(inspector.region.getByRole('alert')).toHaveText('Too large: at most 3.4 × 10³⁸.');
  await expect(inspector.biasField).toHaveAttribute('aria-invalid', 'true');
  await inspector.biasField.press('Escape');
  await expect(inspector.biasField).toHaveValue(before);
  await expect(history.entries).toHaveCount(1);
});

test('A cell of the weight grid takes only a number', async ({ knobs, page }) => {
  const { grid, history } = knobs;
  await grid.cursor.focus();
  const before = (await grid.cursor.getAttribute('aria-label'))!;
  await page.keyboard.type('1..5');
  await page.keyboard.press('Enter');
  await expect(grid.cellField).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('alert')).toHaveText(/^Not a number: .*\.$/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(grid.cursor).toHaveAccessibleName(before);
  await expect(history.entries).toHaveCount(1);

  await page.keyboard.type('-3,5');
  await page.keyboard.press('Enter');
  await expect(grid.cursor).toHaveAccessibleName(/: weight −3\.500,/);
  await page.keyboard.press('Delete');
  await expect(grid.cursor).toHaveAccessibleName(/: weight 0\.000,/);
  await expect(history.entries).toHaveCount(3);
});

test('The arrow keys step a number, within its limits', async ({ knobs }) => {
  const { grid } = knobs;
  await grid.setBrush({ value: '1', size: 14 });
  await grid.brushSize.press('ArrowUp');
  await expect(grid.brushSize).toHaveValue('15');
  await grid.brushSize.press('ArrowUp');
  await expect(grid.brushSize).toHaveValue('15');
  await grid.brushValue.press('ArrowDown');
  await expect(grid.brushValue).toHaveValue('+0.90');
  await grid.brushValue.press('Shift+ArrowDown');
  await expect(grid.brushValue).toHaveValue('−0.10');
  await grid.oppositeSign.click();
  await expect(grid.brushValue).toHaveValue('+0.10');
  // From what was typed, and not if that is no number.
  await grid.brushValue.fill('2.5');
  await grid.brushValue.press('ArrowUp');
  await expect(grid.brushValue).toHaveValue('+2.60');
  await grid.brushValue.fill('many');
  await grid.brushValue.press('ArrowUp');
  await expect(grid.brushValue).toHaveAttribute('aria-invalid', 'true');
  await expect(grid.brushValue).toHaveValue('many');
});

test('A field that is only looked at changes nothing, and one with a fault is not applied', async ({
  knobs,
  page,
}) => {
  const { history, inspector, tools } = knobs;
  // No float32 is 0.1: the field says 0.1, and the bias is a little more.
  await inspector.type(inspector.biasField, '0,1');
  await expect(history.entries).toHaveCount(2);
  await tools.adjust(/^Scale/);
  await inspector.biasField.focus();
  await page.keyboard.press('Tab');
  await inspector.biasSlider.focus();
  await expect(tools.panel('Scale')).toBeVisible();

  // What is no number is not left out when the form is applied: the field says so, and has the focus.
  const factor = tools.panel('Scale').getByRole('textbox', { name: 'Exact factor' });
  const apply = tools.panel('Scale').getByRole('button', { name: 'Apply' });
  await factor.fill('twice');
  await apply.click();
  await expect(factor).toBeFocused();
  await expect(factor).toHaveValue('twice');
  await expect(factor).toHaveAccessibleDescription(/^Not a number: /);
  await expect(history.entries).toHaveCount(2);
  await factor.fill('1,5');
  await apply.click();
  await expect(history.newest).toContainText('Scale by 1.5');
  await expect(history.entries).toHaveCount(3);
});

test('A number without an upper limit is told the lower one', async ({ knobs }) => {
  const { inspector, tools } = knobs;
  await tools.take('Fill');
  await tools.type(inspector.region.getByRole('textbox', { name: /^How far a weight/ }), '-1');
  await expect(inspector.region.getByRole('alert')).toHaveText('At least 0.');
});

test('What is being typed is saved, and a number counts when the hand goes elsewhere', async ({
  disk,
  knobs,
  page,
}) => {
  const { grid, inspector, tools } = knobs;
  await grid.cursor.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('4,5');
  const first = await disk.savedBy(() => page.keyboard.press('ControlOrMeta+s'));
  expect(readTensors(first.bytes).tensors['hidden1.weight'].values[0]).toBe(4.5);

  await inspector.name.click();
  await page.keyboard.type('typed');
  const second = await disk.savedBy(() => page.keyboard.press('ControlOrMeta+s'));
  expect(JSON.parse(readTensors(second.bytes).metadata['hidden1.names'])[0]).toBe('typed');

  await tools.take('Select a rectangle');
  await grid.cursor.focus();
  await page.keyboard.type('3');
  await grid.stroke([middleOf(20, 20)]);
  await expect(grid.cellField).toBeHidden();
  await expect(grid.cursor).toHaveAccessibleName(/^row 20, column 20:/);
  await grid.expectWeight(0, 0, 3);
  await grid.cursor.focus();
  const before = (await grid.cursor.getAttribute('aria-label'))!;
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(grid.cursor).toHaveAccessibleName(before);
});

test('A slider takes a value that is set without hand or keys', async ({ knobs }) => {
  const { history, inspector } = knobs;
  await inspector.biasSlider.fill('-0.5');
  await expect(inspector.biasField).toHaveValue('−0.500');
  await expect(history.entries).toHaveCount(2);
});
