import { boxOf, fingerStroke, middleOf, penStroke, type Place } from './pages/pointer';
import { UNDECIDED } from './pages/results';
import { expect, test } from './setup';

/* What the mouse does, done by finger and by pen. */

test.beforeEach(async ({ knobs }) => {
  await knobs.startEmpty();
  await knobs.network.neuron('hidden 1 neuron 0').click();
  await knobs.grid.setBrush({ value: '1', size: 1 });
});

test('A finger draws with every tool of the grid', async ({ knobs, page }) => {
  const { grid, history, tools } = knobs;
  const draw = (...places: Place[]) => fingerStroke(page, grid.picture, places);
  await tools.take('Rectangle');
  await draw(middleOf(4, 4), middleOf(8, 6));
  await expect(history.newest).toContainText('Filled rectangle over 15 weights');

  await tools.take('Ellipse');
  await draw(middleOf(12, 4), middleOf(16, 8));
  // Of 5 × 5 cells only the corners' centres lie outside a circle of radius 2.5.
  await expect(history.newest).toContainText('Filled ellipse over 21 weights');

  await tools.take('Line');
  await draw(middleOf(2, 20), middleOf(22, 20));
  await expect(history.newest).toContainText('Line over 21 weights');

  await tools.take('Eraser');
  await draw(middleOf(4, 4), middleOf(8, 4));
  await expect(history.newest).toContainText('Erase 5 weights');
  await grid.expectWeight(6, 4, 0);

  await tools.take('Fill');
  await grid.setValue('0.5');
  await draw(middleOf(6, 6));
  // What the eraser left of the rectangle: two rows of five.
  await expect(history.newest).toContainText('Fill 10 weights');

  await tools.take('Ramp');
  await grid.setValue('1');
  await tools.type(tools.rampEnd, '-1');
  await draw(middleOf(3, 14), middleOf(23, 14));
  await expect(history.newest).toContainText('Linear ramp over');
  await grid.expectWeight(13, 2, 0);
  await grid.expectWeight(18, 14, -0.5);
});

test('A finger selects cells and moves them', async ({ knobs, page }) => {
  const { grid, history, tools } = knobs;
  await tools.take('Rectangle');
  await fingerStroke(page, grid.picture, [middleOf(4, 4), middleOf(5, 5)]);
  await tools.take('Select a rectangle');
  await fingerStroke(page, grid.picture, [middleOf(4, 4), middleOf(5, 5)]);
  await expect(page.getByText('4 selected')).toBeVisible();
  await fingerStroke(page, grid.picture, [middleOf(4, 4), middleOf(14, 9)]);
  await expect(history.newest).toContainText('Move the selection');
  await grid.expectWeight(4, 4, 0);
  await grid.expectWeight(15, 10, 1);
});

test('A finger places a stencil by its handles', async ({ knobs }) => {
  const { grid, history, stamps } = knobs;
  await stamps.choose('Stroke');
  await stamps.dragByFinger([14, 14], [14, 20]);
  await expect(stamps.state).toContainText('Centre 14.0 from the left and 20.0 from the top');
  await stamps.dragByFinger([21, 24], [23, 24]);
  await expect(stamps.state).toContainText('16.0 wide and 8.0 high');
  await stamps.dragByFinger([15, 14], [21, 20]);
  await expect(stamps.state).toContainText('turned −90°');
  await stamps.stamp.click();
  await expect(history.newest).toContainText('Stamp “Stroke”');
  await grid.expectWeight(15, 20, 1);
});

test('A finger paints the matrix of a later layer', async ({ knobs, page }) => {
  const { history, inspector, network, rows } = knobs;
  await network.neuron('output 4').click();
  await rows.show('Matrix');
  await inspector.type(rows.value, '1.5');
  const { width, height } = await boxOf(rows.picture);
  // As if it had 28 columns and rows: from the first input to the last of the 16, in the third of 10 rows.
  const [left, right] = [0.5 / 16, 15.5 / 16].map((share) => share * 28);
  expect(width).toBeGreaterThan(height / 28);
  await fingerStroke(page, rows.picture, [
    [left, (2.5 / 10) * 28],
    [right, (2.5 / 10) * 28],
  ]);
  await expect(history.newest).toContainText('Paint 16 weights · Output');
});

test('A tap picks a cell of the confusions, and a line of the network', async ({ knobs }) => {
  const { network, results, strip } = knobs;
  await knobs.measured();
  // Where all weights are 0 no digit is decided.
  await results.tap(4, UNDECIDED);
  await expect.poll(() => strip.shown()).toBe(980);
  for (const digit of await strip.texts()) expect(digit).toEqual({ label: 4, answer: null });

  await network.tapLineInto('hidden 2 neuron 3');
  await expect(network.selected).toHaveAccessibleName(/^hidden 2 neuron 3/);
});

test('A pen that is pressed harder draws a broader stroke', async ({ knobs, page }) => {
  const { grid, history } = knobs;
  await grid.setBrush({ value: '1', size: 9 });
  await penStroke(page, grid.picture, [middleOf(14, 14)], 1);
  await expect(history.newest).toContainText(/Paint \d+ weights/);
  const hard = await history.newest.innerText();
  await history.undo.click();
  await expect(history.redo).toBeEnabled();
  await penStroke(page, grid.picture, [middleOf(14, 14)], 0.3);
  await expect(history.redo).toBeDisabled();
  const soft = await history.newest.innerText();
  const cells = (text: string) => Number(/Paint (\d+) weights/.exec(text)![1]);
  // A disc of diameter 9 covers about 64 cells, one of 0.3 × 9 about 6.
  expect(cells(hard)).toBeGreaterThan(50);
  expect(cells(soft)).toBeLessThan(20);
  await grid.expectWeight(14, 14, 1);
  await grid.expectWeight(14, 17, 0);
});
