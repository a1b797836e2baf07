import { expectAccessible } from './accessible';
import { boxOf } from './pages/pointer';
import { expect, test } from './setup';

test('A weight is dragged: one entry; Escape while dragging restores it', async ({
  knobs,
  page,
}) => {
  const { history, inspector, network } = knobs;
  await network.neuron('hidden 2 neuron 3').click();
  const slider = inspector.weightSlider('mean 5');
  const field = inspector.weightField('mean 5');
  await expect(field).toHaveValue('0.000');
  const { x, y, width, height } = await boxOf(slider);
  const drag = async (share: number) =>
    page.mouse.move(x + width * share, y + height / 2, { steps: 8 });

  await drag(0.5);
  await page.mouse.down();
  await drag(0.9);
  await drag(0.8);
  await page.mouse.up();
  await expect(history.entries).toHaveCount(2);
  await expect(history.newest).toContainText(/^Weight 0 → \d.* · mean 5 to looks like 3/);
  await expect(field).toHaveValue(/^\+\d/);
  const value = await field.inputValue();
  const { z } = await inspector.result();
  const reach = Number(await slider.getAttribute('max'));
  const share = Number(await slider.inputValue()) / reach;
  expect(share).toBeGreaterThan(0.5);
  expect(share).toBeLessThan(0.8);

  await drag(0.7);
  await page.mouse.down();
  await drag(0.1);
  await expect(field).toHaveValue(/^−/);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(field).toHaveValue(value);
  await expect(history.entries).toHaveCount(2);
  expect((await inspector.result()).z).toBe(z);

  await history.undo.click();
  await expect(field).toHaveValue('0.000');
});

test('A weight is typed exactly, also beyond the slider’s range', async ({ knobs }) => {
  const { history, inspector, network } = knobs;
  await network.neuron('output 2').click();
  const slider = inspector.weightSlider('looks like 8');
  const field = inspector.weightField('looks like 8');
  await inspector.type(field, '−0.123456789');
  const typed = Math.fround(-0.123456789);
  await expect.poll(async () => Math.fround(Number(await slider.inputValue()))).toBe(typed);
  await expect(field).toHaveAccessibleName('Exact weight from looks like 8');

  const max = Number(await slider.getAttribute('max'));
  await inspector.type(field, String(max + 50));
  await expect(slider).toHaveJSProperty('value', String(max + 50));
  expect(Number(await slider.getAttribute('max'))).toBeGreaterThanOrEqual(max + 50);
  await expect(history.entries).toHaveCount(3);
});

test('The equation adds up: the rows’ products and the bias', async ({ knobs }) => {
  const { inspector, network } = knobs;
  await network.neuron('output 7').click();
  await expect(inspector.rows).toHaveCount(16);
  const products = await inspector.rows.evaluateAll((rows) =>
    rows.map((row) => Number(row.lastElementChild!.textContent!.trim().replace('−', '-'))),
  );
  const bias = Number(await inspector.biasSlider.inputValue());
  const sum = products.reduce((a, b) => a + b, bias);
  // Sixteen products with two decimals each.
  expect(Math.abs((await inspector.result()).z - sum)).toBeLessThan(0.1);
});

test('A line is pointed at and clicked', async ({ knobs, page }) => {
  const { inspector, network } = knobs;
  await network.pointAtLineInto('hidden 2 neuron 3');
  await expect(network.hint('mean 3 → looks like 3')).toBeVisible();
  await expectAccessible(page);
  await network.clickLineInto('hidden 2 neuron 3');
  await expect(network.selected).toHaveAccessibleName('hidden 2 neuron 3, looks like 3');
  await expect(inspector.weightSlider('mean 3')).toBeFocused();
  const weight = await inspector.weightField('mean 3').inputValue();
  await network.pointAtLineInto('hidden 2 neuron 3');
  await expect(network.hint(`weight w = ${weight}`)).toBeVisible();

  await network.clickLineInto('output 6');
  await expect(network.selected).toHaveAccessibleName('output 6');
  await expect(inspector.weightSlider('looks like 6')).toBeFocused();
  await page.mouse.move(2, 2);
  await expect(network.hint('looks like 6')).toBeHidden();
});

test('A name shows everywhere, and undo takes it off again', async ({ knobs, page }) => {
  const { grid, history, inspector, network } = knobs;
  const neuron = network.neuron('hidden 1 neuron 3');
  await neuron.click();
  await inspector.rename('  little   hook ');
  await expect(inspector.name).toContainText('little hook');
  await expect(neuron).toHaveAccessibleName('hidden 1 neuron 3, little hook');
  await expect(history.newest).toContainText('Name hidden 1 neuron 3 “little hook”');
  await expect(page.getByRole('grid', { name: /^Weights of little hook:/ })).toBeVisible();
  await neuron.hover();
  await expect(network.hint('little hook')).toBeVisible();
  await expect(grid.picture).toBeVisible();

  await network.neuron('hidden 2 neuron 3').click();
  await expect(inspector.rows.nth(3)).toContainText('little hook');
  await inspector.type(inspector.weightField('little hook'), '3');
  await expect(history.newest).toContainText('→ 3 · little hook to looks like 3');
  await network.pointAtLineInto('hidden 2 neuron 3');
  await expect(network.hint('little hook → looks like 3')).toBeVisible();
  await inspector.rows.nth(3).getByRole('button').click();
  await expect(network.selected).toHaveAccessibleName('hidden 1 neuron 3, little hook');

  await inspector.name.click();
  await inspector.nameField.fill('something else');
  await inspector.nameField.press('Escape');
  await expect(inspector.name).toContainText('little hook');
  await history.undo.click();
  await history.undo.click();
  await expect(neuron).toHaveAccessibleName('hidden 1 neuron 3, mean 3');
});

test('What a change did to the accuracy is told after a renaming, too', async ({ knobs }) => {
  const { grid, history, inspector } = knobs;
  await knobs.measured();
  await inspector.rename('a name changes no answer');
  await expect(history.entries).toHaveCount(2);
  await grid.setBrush({ value: '2', size: 15 });
  await grid.picture.click();
  await expect(history.entries).toHaveCount(3);
  await knobs.changeMeasured();
  await expect(knobs.accuracy).toContainText(/[▲▼±]/);
});
