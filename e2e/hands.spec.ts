import type { Locator } from '@playwright/test';
import { Fingers } from './pages/fingers';
import { boxOf, middleOf, onScreen } from './pages/pointer';
import { expect, test } from './setup';

/* Several hands at the same time: each does what it would do alone. */

/** A place on a slider, 0 at its left end to 1 at its right. */
async function along(slider: Locator, share: number) {
  const { x, y, width, height } = await boxOf(slider);
  return { x: x + width * share, y: y + height / 2 };
}

const valueOf = async (slider: Locator) => Number(await slider.inputValue());

test.beforeEach(async ({ knobs }) => {
  await knobs.startEmpty();
  await knobs.network.neuron('hidden 1 neuron 0').click();
  await knobs.grid.setBrush({ value: '1', size: 1 });
});

test('One finger drags the bias while another paints: both turn, each is one entry', async ({
  knobs,
  page,
}) => {
  const { grid, history, inspector } = knobs;
  const bias = inspector.biasSlider;
  const fingers = await Fingers.on(page);
  await fingers.press(1, await along(bias, 0.5));
  await fingers.move(1, await along(bias, 0.8));
  await expect.poll(() => valueOf(bias)).toBeGreaterThan(0);
  const turned = await valueOf(bias);
  await fingers.press(2, await onScreen(grid.picture, middleOf(4, 4)));
  await fingers.move(2, await onScreen(grid.picture, middleOf(8, 4)));
  await fingers.move(1, await along(bias, 0.9));
  await fingers.move(2, await onScreen(grid.picture, middleOf(12, 4)));
  await expect.poll(() => valueOf(bias)).toBeGreaterThan(turned);
  const value = await valueOf(bias);
  await fingers.lift(1);
  await fingers.move(2, await onScreen(grid.picture, middleOf(14, 4)));
  await fingers.lift(2);
  await expect.poll(() => history.labels()).toHaveLength(3);
  const [painted, dragged] = await history.labels();
  expect(painted).toContain('Paint 11 weights');
  expect(dragged).toContain('Bias 0 → ');
  await expect.poll(() => valueOf(bias)).toBe(value);
  await history.undo.click();
  await grid.expectWeight(8, 4, 0);
  await expect.poll(() => valueOf(bias)).toBe(value);
  await history.undo.click();
  await expect.poll(() => valueOf(bias)).toBe(0);
});

test('Two fingers drag two sliders', async ({ knobs, page }) => {
  const { history, inspector, network } = knobs;
  await network.neuron('output 4').click();
  const [bias, weight] = [inspector.biasSlider, inspector.weightSlider('hidden 2 neuron 1')];
  const fingers = await Fingers.on(page);
  await fingers.press(1, await along(bias, 0.5));
  await fingers.press(2, await along(weight, 0.5));
  for (const share of [0.6, 0.7, 0.8]) {
    await fingers.move(1, await along(bias, share), 2);
    await fingers.move(2, await along(weight, 1 - share), 2);
  }
  await expect.poll(() => valueOf(bias)).toBeGreaterThan(0);
  await expect.poll(() => valueOf(weight)).toBeLessThan(0);
  await fingers.lift(2);
  await fingers.lift(1);
  await expect.poll(() => history.labels()).toHaveLength(3);
  const [second, first] = await history.labels();
  expect(second).toContain('Bias 0 → ');
  expect(first).toContain('Weight 0 → −');
  await history.undo.click();
  await expect.poll(() => valueOf(bias)).toBe(0);
  await expect.poll(() => valueOf(weight)).toBeLessThan(0);
});

test('One finger paints weights, another draws on the pad', async ({ knobs, page }) => {
  const { grid, history, pad } = knobs;
  const fingers = await Fingers.on(page);
  await fingers.press(1, await onScreen(grid.picture, middleOf(4, 4)));
  await fingers.press(2, await onScreen(pad.picture, middleOf(6, 10)));
  await fingers.move(1, await onScreen(grid.picture, middleOf(8, 4)));
  await fingers.move(2, await onScreen(pad.picture, middleOf(20, 10)));
  await fingers.move(1, await onScreen(grid.picture, middleOf(10, 4)));
  await fingers.lift(1);
  await fingers.lift(2);
  await expect(history.newest).toContainText('Paint 7 weights');
  expect((await grid.read(10, 4)).pixel).toBe(0);
  expect((await grid.read(10, 10)).pixel).toBeGreaterThan(0.5);
});

test('Two fingers on one grid are a pinch: nothing is painted, and nothing undone is lost', async ({
  knobs,
  page,
}) => {
  const { grid, history, pad } = knobs;
  await grid.stroke([middleOf(2, 2)]);
  await history.undo.click();
  await expect(history.redo).toBeEnabled();
  const fingers = await Fingers.on(page);
  for (const [picture, name] of [
    [grid.picture, 'grid'],
    [pad.picture, 'pad'],
  ] as const) {
    await fingers.press(1, await onScreen(picture, middleOf(12, 14)));
    await fingers.move(1, await onScreen(picture, middleOf(11, 14)), 2);
    await fingers.press(2, await onScreen(picture, middleOf(16, 14)));
    await fingers.move(1, await onScreen(picture, middleOf(4, 14)));
    await fingers.move(2, await onScreen(picture, middleOf(24, 14)));
    // One lets go and comes again while the other rests.
    await fingers.lift(2);
    await fingers.press(2, await onScreen(picture, middleOf(20, 20)));
    await fingers.move(2, await onScreen(picture, middleOf(24, 24)));
    await fingers.lift(1);
    await fingers.lift(2);
    for (const [column, row] of [
      [12, 14],
      [16, 14],
      [22, 22],
    ] as const) {
      await expect.poll(() => grid.read(column, row), name).toMatchObject({ w: 0, pixel: 0 });
    }
    await expect(history.redo).toBeEnabled();
    await expect.poll(() => history.labels()).toHaveLength(2);
  }
});

test('An arrow key is held on the bias while the mouse paints: both are kept', async ({
  knobs,
  page,
}) => {
  const { grid, history, inspector } = knobs;
  await inspector.biasSlider.focus();
  await page.keyboard.down('ArrowRight');
  await expect.poll(() => valueOf(inspector.biasSlider)).toBeGreaterThan(0);
  // The history has no entry yet; what the key does can be taken back all the same.
  await expect(history.undo).toBeEnabled();
  await grid.pressAlong([middleOf(4, 4), middleOf(6, 4)]);
  // The key repeats, as one that is held does.
  const before = await valueOf(inspector.biasSlider);
  await page.keyboard.down('ArrowRight');
  await expect.poll(() => valueOf(inspector.biasSlider)).toBeGreaterThan(before);
  const value = await valueOf(inspector.biasSlider);
  await page.mouse.up();
  await page.keyboard.up('ArrowRight');
  await expect.poll(() => history.labels()).toHaveLength(3);
  const [held, painted] = await history.labels();
  expect(painted).toContain('Paint 3 weights');
  expect(held).toContain('Bias 0 → ');
  await expect.poll(() => valueOf(inspector.biasSlider)).toBe(value);
  await grid.expectWeight(5, 4, 1);
});

test('Undo while a hand is down takes back what that hand does, and nothing else', async ({
  knobs,
  page,
}) => {
  const { grid, history, inspector } = knobs;
  await grid.stroke([middleOf(2, 2)]);
  await expect(history.newest).toContainText('Paint 1 weight');
  await inspector.biasSlider.focus();
  await page.keyboard.down('ArrowRight');
  const bare = await grid.colorAt(5, 4);
  await grid.pressAlong([middleOf(4, 4), middleOf(6, 4)]);
  await expect.poll(() => grid.colorAt(5, 4)).not.toEqual(bare);
  await page.keyboard.press('Control+z');
  await page.mouse.move(0, 0);
  await page.mouse.up();
  // The key is held still; the next Undo is for that.
  await expect.poll(() => valueOf(inspector.biasSlider)).toBeGreaterThan(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => valueOf(inspector.biasSlider)).toBe(0);
  await page.keyboard.up('ArrowRight');
  await expect.poll(() => history.labels()).toHaveLength(2);
  await grid.expectWeight(2, 2, 1);
  await grid.expectWeight(5, 4, 0);
  await page.keyboard.press('Control+z');
  await grid.expectWeight(2, 2, 0);
});

test('A window that is loaded again has what hands did, and not what was only shown', async ({
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp === null, 'In a browser the work goes with the page.');
  const { grid, history, tools } = knobs;
  await grid.stroke([middleOf(2, 2)]);
  await tools.adjust(/^Add/);
  await grid.expectWeight(20, 20, 0.1);
  await page.reload();
  await grid.expectWeight(2, 2, 1);
  await grid.expectWeight(20, 20, 0);
  await expect(history.entries).toHaveCount(2);
  await expect(tools.panel('Add')).toBeHidden();
});
