import { expectAccessible, expectAccessibleInBothThemes } from './accessible';
import { middleOf, onScreen } from './pages/pointer';
import { expect, test } from './setup';

test.beforeEach(async ({ knobs }) => {
  await knobs.startEmpty();
  await knobs.network.neuron('hidden 1 neuron 0').click();
  await knobs.grid.setBrush({ value: '1', size: 1 });
});

test('A rectangle is filled or an outline, and the right button paints the opposite sign', async ({
  knobs,
  page,
}) => {
  const { grid, history, tools } = knobs;
  await tools.take('Rectangle');
  await grid.stroke([middleOf(4, 4), middleOf(8, 6)]);
  await expect(history.newest).toContainText(
    'Filled rectangle over 15 weights · hidden 1 neuron 0',
  );
  await grid.expectWeight(8, 6, 1);
  await grid.expectWeight(9, 6, 0);

  await tools.filled.uncheck();
  const [from, to] = [await at(10, 10), await at(14, 13)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up({ button: 'right' });
  // 5 above, 5 below, 2 on either side.
  await expect(history.newest).toContainText('Rectangle over 14 weights');
  await grid.expectWeight(10, 12, -1);
  await grid.expectWeight(12, 12, 0);

  function at(column: number, row: number) {
    return onScreen(grid.picture, middleOf(column, row));
  }
});

test('An ellipse leaves the corners of its block out; a line is continuous', async ({ knobs }) => {
  const { grid, history, tools } = knobs;
  await tools.take('Ellipse');
  await grid.stroke([middleOf(4, 4), middleOf(8, 8)]);
  // Of 5 × 5 cells only the corners' centres, (±2, ±2), lie outside a circle of radius 2.5.
  await expect(history.newest).toContainText('Filled ellipse over 21 weights');
  await grid.expectWeight(4, 4, 0);

  await tools.take('Line');
  await grid.stroke([middleOf(2, 20), middleOf(22, 20)]);
  await expect(history.newest).toContainText('Line over 21 weights');
});

test('Fill stops at an outline, and a ramp goes from one value to another', async ({ knobs }) => {
  const { grid, history, tools } = knobs;
  await tools.take('Rectangle');
  await tools.filled.uncheck();
  await grid.stroke([middleOf(4, 4), middleOf(8, 8)]);
  await tools.take('Fill');
  await grid.setValue('0.5');
  await grid.stroke([middleOf(6, 6)]);
  await expect(history.newest).toContainText('Fill 9 weights');
  await grid.expectWeight(6, 6, 0.5);

  await tools.take('Ramp');
  await grid.setValue('1');
  await tools.type(tools.rampEnd, '-1');
  await grid.stroke([middleOf(3, 14), middleOf(23, 14)]);
  await grid.expectWeight(3, 20, 1);
  await grid.expectWeight(13, 2, 0);
  await grid.expectWeight(18, 14, -0.5);
  await grid.expectWeight(27, 14, -1);
});

test('Adding adds once where a stroke crosses itself, and Pick takes a value up', async ({
  knobs,
}) => {
  const { grid, tools } = knobs;
  await tools.mode.selectOption('add');
  const cross = [middleOf(5, 10), middleOf(15, 10), middleOf(10, 5), middleOf(10, 15)];
  await grid.stroke(cross);
  await grid.expectWeight(10, 10, 1);
  await grid.stroke(cross);
  await grid.expectWeight(10, 10, 2);

  await tools.take('Pick');
  await grid.stroke([middleOf(10, 10)]);
  await expect(grid.brushValue).toHaveValue('+2.00');
  await expect(tools.tool('Brush')).toHaveAttribute('aria-pressed', 'true');
});

test('A selection limits the tools, moves, and goes from one neuron to another', async ({
  knobs,
  page,
}) => {
  const { grid, history, network, tools } = knobs;
  await tools.take('Select a rectangle');
  await grid.stroke([middleOf(4, 4), middleOf(6, 6)]);
  await expect(knobs.inspector.region.getByText('9 selected')).toBeVisible();
  await tools.take('Brush');
  await grid.stroke([middleOf(0, 5), middleOf(20, 5)]);
  await expect(history.newest).toContainText('Paint 3 weights');

  await tools.take('Select a rectangle');
  await grid.stroke([middleOf(5, 5), middleOf(15, 10)]);
  await expect(history.newest).toContainText('Move the selection');
  await grid.expectWeight(14, 10, 1);
  await grid.expectWeight(5, 5, 0);

  await grid.cursor.focus();
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+d');
  await network.neuron('hidden 1 neuron 3').click();
  await grid.stroke([middleOf(2, 3)]);
  await page.keyboard.press('ControlOrMeta+v');
  // Three cells of three rows; only those that were 1 are a change.
  await expect(history.newest).toContainText('Paste 3 weights · hidden 1 neuron 3');
  await grid.expectWeight(2, 4, 1);
  await grid.cursor.focus();
  await page.keyboard.press('Delete');
  await expect(history.newest).toContainText('Clear in the selection');
  await grid.expectWeight(2, 4, 0);
});

test('An adjustment is seen before it is done, and Escape takes it back', async ({
  knobs,
  page,
}) => {
  const { grid, history, tools } = knobs;
  await tools.take('Rectangle');
  await grid.stroke([middleOf(4, 4), middleOf(5, 5)]);
  await tools.openAdjust();
  await tools.item('Mirror left to right').hover();
  // Column 4 of 28 becomes column 23.
  await expect.poll(() => grid.colorAt(23, 4)).not.toEqual(await grid.colorAt(1, 1));
  await page.keyboard.press('Escape');
  await grid.expectWeight(4, 4, 1);
  await expect(history.entries).toHaveCount(2);

  await tools.adjust(/^Scale/);
  const panel = tools.panel('Scale');
  await expectAccessible(page);
  await tools.type(panel.getByRole('textbox', { name: 'Exact factor' }), '2,5');
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: 'Apply' }).click();
  await expect(history.newest).toContainText('Scale by 2.5 · hidden 1 neuron 0');
  await grid.expectWeight(4, 4, 2.5);

  await tools.adjust(/^Add/);
  await grid.expectWeight(20, 20, 0.1);
  await tools.panel('Add').getByRole('slider').press('Escape');
  await expect(tools.panel('Add')).toBeHidden();
  await grid.expectWeight(20, 20, 0);
  await expect(history.entries).toHaveCount(3);

  // Undo takes back what is only shown so far, and no entry with it.
  await tools.adjust(/^Add/);
  await grid.expectWeight(20, 20, 0.1);
  await history.undo.click();
  await expect(tools.panel('Add')).toBeHidden();
  await grid.expectWeight(20, 20, 0);
  await grid.expectWeight(4, 4, 2.5);
  await expect(history.redo).toBeDisabled();
});

test('Everything by the keyboard alone: a shape, a selection, its way across the grid', async ({
  knobs,
  page,
}) => {
  const { grid, history, tools } = knobs;
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  await grid.cursor.focus();
  await keys('Home', 'r', ' ', 'ArrowRight', 'ArrowRight', 'ArrowDown', ' ');
  await expect(tools.tool('Rectangle')).toHaveAttribute('aria-pressed', 'true');
  await expect(history.newest).toContainText('Filled rectangle over 6 weights');
  await keys('s', ' ', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', ' ');
  await expect(knobs.inspector.region.getByText('6 selected')).toBeVisible();
  await keys('ArrowDown');
  await expect(history.newest).toContainText('Move the selection');
  await grid.expectWeight(0, 14, 0);
  await grid.expectWeight(0, 16, 1);
  await keys('Escape');
  await expect(knobs.inspector.region.getByText('6 selected')).toBeHidden();
  await keys('r', ' ', 'ArrowRight', 'Escape');
  await expect(history.entries).toHaveCount(3);
  await expectAccessible(page);
});

test('The numbers of an adjustment answer the keyboard, and so do its buttons', async ({
  knobs,
  page,
}) => {
  const { grid, history, tools } = knobs;
  await grid.stroke([middleOf(4, 4)]);
  await tools.adjust(/^Scale/);
  await tools.panel('Scale').getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(tools.panel('Scale')).toBeHidden();
  await expect(tools.adjustButton).toBeFocused();
  await expect(history.entries).toHaveCount(2);

  await page.keyboard.press('Enter');
  await tools.item(/^Shift/).click();
  const panel = tools.panel('Shift');
  const number = (name: string) => panel.getByRole('textbox', { name: `Exact ${name}` });
  await panel.getByRole('slider', { name: 'right' }).press('ArrowRight');
  await expect(number('right')).toHaveValue('2');
  await number('down').press('ArrowUp');
  await expect(number('down')).toHaveValue('1');
  await panel.getByRole('slider', { name: 'down' }).press('Enter');
  await expect(history.entries).toHaveCount(3);
  await expect(tools.adjustButton).toBeFocused();
  await grid.expectWeight(6, 5, 1);
});

test('The menu of adjustments says nothing of a lock until one is chosen', async ({
  knobs,
  page,
}) => {
  const { grid, history, neuronMenu, tools } = knobs;
  await grid.stroke([middleOf(4, 4)]);
  await neuronMenu.choose('Lock');
  await expect(history.newest).toContainText('Lock');
  await tools.openAdjust();
  await tools.item('Flip signs').hover();
  await tools.item('Mirror left to right').hover();
  await page.keyboard.press('Escape');
  await neuronMenu.choose('Unlock');
  await expect(history.newest).toContainText('Unlock');
  await expect(knobs.problem).toBeHidden();
  await neuronMenu.choose('Lock');
  await tools.adjust('Flip signs');
  await expect(knobs.problem).toContainText('is locked');
});

test('The clipboard is the grid’s only where nothing else is meant', async ({ knobs, page }) => {
  const { grid, history } = knobs;
  await grid.stroke([middleOf(4, 4)]);
  await grid.cursor.focus();
  await page.keyboard.press('ControlOrMeta+c');
  await grid.stroke([middleOf(8, 8)]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+v');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await knobs.network.caption('Hidden 1 · 16').selectText();
  await page.keyboard.press('ControlOrMeta+c');
  await grid.cursor.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(knobs.problem).toContainText('Nothing was pasted.');
  await expect(history.entries).toHaveCount(3);
  await grid.expectWeight(8, 8, 1);
});

test('A selection is moved from an edge too, and Home moves the cursor alone', async ({
  knobs,
  page,
}) => {
  const { grid, history } = knobs;
  await grid.cursor.focus();
  const keys = [
    'Home',
    ' ',
    's',
    ' ',
    'ArrowRight',
    ' ',
    'Home',
    'ArrowRight',
    'Home',
    'ArrowLeft',
  ];
  for (const key of keys) await page.keyboard.press(key);
  await expect(history.entries).toHaveCount(4);
  await expect(history.newest).toContainText('Move the selection');
  await grid.expectWeight(0, 14, 1);
  await grid.expectWeight(1, 14, 0);
});

test('Nobody is shut out of any tool or its menus', async ({ knobs, page }) => {
  test.slow();
  const { tools } = knobs;
  for (const name of ['Rectangle', 'Fill', 'Ramp', 'Pick']) {
    await tools.take(name);
    await expectAccessibleInBothThemes(page, name);
  }
  await tools.openSelect();
  await expectAccessibleInBothThemes(page, 'the ways to select');
  await page.keyboard.press('Escape');
  await tools.openAdjust();
  await expectAccessibleInBothThemes(page, 'the adjustments');
});
