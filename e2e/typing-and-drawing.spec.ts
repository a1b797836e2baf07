import { middleOf } from './pages/pointer';
import { acrossRow } from './pages/weight-grid';
import { expect, test } from './setup';

/* Going from fields to the hand and from the hand to the keys, as people do: without a click between. */

test('What stands in a field counts for the stroke after it, and keys are the page’s again', async ({
  knobs,
  page,
}) => {
  const { grid, history, inspector, tools } = knobs;
  await knobs.startEmpty();
  await grid.brushValue.click();
  await page.keyboard.type('0,75');
  await grid.stroke([middleOf(5, 5)]);
  await grid.expectWeight(5, 5, 0.75);
  await page.keyboard.press('ControlOrMeta+z');
  await grid.expectWeight(5, 5, 0);
  await page.keyboard.press('e');
  await expect(tools.tool('Eraser')).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('b');
  await inspector.biasField.click();
  await page.keyboard.type('2');
  await grid.stroke([middleOf(9, 9)]);
  await expect(history.entries).toHaveCount(3);
  await expect(inspector.biasField).toHaveValue('+2.000');
});

test('What was selected with the mouse is moved and deleted with keys', async ({ knobs, page }) => {
  const { grid, history, inspector, tools } = knobs;
  await knobs.startEmpty();
  await grid.setBrush({ value: '1', size: 1 });
  await grid.stroke(acrossRow(4, 4, 6));
  await tools.take('Select a rectangle');
  await grid.stroke([middleOf(4, 4), middleOf(6, 4)]);
  await expect(inspector.region.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await grid.expectWeight(5, 5, 1);
  await grid.expectWeight(5, 4, 0);
  await page.keyboard.press('Delete');
  await grid.expectWeight(5, 5, 0);
  await page.keyboard.press('Escape');
  await expect(inspector.region.getByText('3 selected')).toBeHidden();
  await expect(history.entries).toHaveCount(4);
});

test('Escape takes back what is only shown, wherever the focus is', async ({ knobs, page }) => {
  const { grid, history, network, tools } = knobs;
  await knobs.startEmpty();
  await tools.adjust(/^Add/);
  await grid.expectWeight(20, 20, 0.1);
  await network.neuron('hidden 1 neuron 1').click();
  await page.keyboard.press('Escape');
  await expect(tools.panel('Add')).toBeHidden();
  for (const place of ['hidden 1 neuron 1', 'hidden 1 neuron 0']) {
    await network.neuron(place).click();
    await grid.expectWeight(20, 20, 0);
  }
  await expect(history.entries).toHaveCount(1);
});

test('A bias may be as large as its field takes it', async ({ knobs }) => {
  const { history, inspector } = knobs;
  await knobs.startEmpty();
  for (const bias of ['3000000', '-1e17', '3e38']) {
    await inspector.type(inspector.biasField, bias);
    await expect(history.newest).toContainText('Bias');
    await knobs.changeMeasured();
    await expect(inspector.region.getByTestId('use')).toContainText(/Dead|Saturated/);
  }
  await expect(history.entries).toHaveCount(4);
});
