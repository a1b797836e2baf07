import type { Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './accessible';
import { tabTo } from './focus';
import { meanOf, practiceDigits, scaledTo } from './idx-digits';
import { layoutFaults } from './layout-faults';
import type { Knobs } from './pages/knobs';
import { middleOf } from './pages/pointer';
import { expect, test } from './setup';
import type { InEachSize } from './sizes';

/** Some cells, in the middle and near the edges of digits: column and row. */
const CELLS = [
  [14, 14],
  [10, 8],
  [18, 20],
  [13, 5],
  [7, 22],
  [0, 0],
] as const;

async function expectWeights({ grid }: Knobs, expected: readonly number[]): Promise<void> {
  for (const [column, row] of CELLS) {
    const { w } = await grid.read(column, row);
    expect(w, `column ${column}, row ${row}`).toBeCloseTo(expected[row * 28 + column], 2);
  }
}

test('A stroke is moved, sized and turned by its handles, stamped and undone', async ({
  knobs,
  page,
}) => {
  const { grid, history, neuronMenu, stamps } = knobs;
  await knobs.startEmpty();
  await stamps.choose('Stroke');
  await expect(stamps.state).toContainText('14.0 wide and 8.0 high, not turned, strength +1.00');

  await stamps.drag([14, 14], [14, 20]);
  await expect(stamps.state).toContainText('Centre 14.0 from the left and 20.0 from the top');
  // The lower right corner follows the mouse, the upper left one stays.
  await stamps.drag([21, 24], [23, 24]);
  await expect(stamps.state).toContainText(
    'Centre 15.0 from the left and 20.0 from the top, 16.0 wide and 8.0 high',
  );
  // From above the centre to its right: a quarter turn clockwise.
  await stamps.drag([15, 14], [21, 20]);
  await expect(stamps.state).toContainText('turned −90°');
  await expect(history.entries).toHaveCount(1);

  await stamps.stamp.click();
  await expect(history.newest).toContainText('Stamp “Stroke” · ');
  await expect(stamps.stencil).toBeHidden();
  // The focus is where it was before, without a hint over what is clicked on next.
  await expect(stamps.trigger).toBeFocused();
  await neuronMenu.trigger.click();
  await expect(neuronMenu.menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(neuronMenu.menu).toBeHidden();
  await grid.expectWeight(15, 20, 1);
  await grid.expectWeight(14, 20, 1);
  expect((await grid.read(17, 20)).w).toBeLessThan(-0.2);
  expect((await grid.read(12, 20)).w).toBeLessThan(-0.2);
  await grid.expectWeight(20, 20, 0);
  await grid.expectWeight(15, 10, 0);

  await history.undo.click();
  await expect(history.redo).toBeEnabled();
  await grid.expectWeight(15, 20, 0);
});

test('Adding adds, replacing replaces', async ({ knobs }) => {
  const { grid, history, stamps } = knobs;
  await knobs.startEmpty();
  for (const mode of ['Replace', 'Add'] as const) {
    await stamps.choose('Stroke');
    await stamps.mode(mode).click();
    await stamps.strength.fill('2');
    await stamps.strength.press('Enter');
    await stamps.stamp.click();
    await expect(stamps.stencil).toBeHidden();
  }
  await expect(history.entries).toHaveCount(3);
  await grid.expectWeight(14, 14, 4);
});

test('A stencil is placed and stamped by keys alone', async ({ knobs, page }) => {
  const { grid, history, stamps } = knobs;
  await knobs.startEmpty();
  await tabTo(page, stamps.trigger);
  await page.keyboard.press('Enter');
  await expect(stamps.menu.getByRole('button', { name: 'Stroke', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(stamps.menu.getByRole('button', { name: 'Arc', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(stamps.stencil).toBeFocused();

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  for (let i = 0; i < 6; i++) await page.keyboard.press('r');
  await page.keyboard.press('x');
  await expect(stamps.state).toContainText(
    /Centre 13\.0 from the left and 19\.0 from the top, 15\.0 wide and 8\.\d high, turned 90°, strength −1\.00/,
  );
  await page.keyboard.press('Enter');
  await expect(history.newest).toContainText('Stamp “Stroke”');
  await expect(stamps.trigger).toBeFocused();
  await grid.expectWeight(13, 19, -1);
  expect((await grid.read(15, 19)).w).toBeGreaterThan(0.2);
});

test('Escape takes a stencil back, and so does any other change', async ({ knobs, page }) => {
  const { history, inspector, network, stamps } = knobs;
  await knobs.measured();
  const before = await knobs.figures();
  await stamps.choose('Ring');
  await stamps.drag([14, 14], [11, 12]);
  await expect(knobs.edited).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stamps.stencil).toBeHidden();
  await expect.poll(() => knobs.figures()).toEqual(before);
  await expect(history.undo).toBeDisabled();
  await expect(stamps.trigger).toBeFocused();

  // Enter on the stencil stamps nothing either while a setting is no number.
  await stamps.choose('Ring');
  await stamps.strength.fill('strong');
  await stamps.stencil.focus();
  await page.keyboard.press('Enter');
  await expect(stamps.strength).toBeFocused();
  await expect(stamps.strength).toHaveValue('strong');
  await expect(stamps.bar.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await inspector.type(inspector.biasField, '2');
  await expect(stamps.stencil).toBeHidden();
  await expect(history.entries).toHaveCount(2);

  await stamps.choose('Ring');
  await network.neuron('hidden 2 neuron 3').click();
  await expect(inspector.rows.first()).toBeVisible();
  await expect(history.redo).toBeDisabled();
  await expect(history.entries).toHaveCount(2);
});

test('What is placed goes over to the neuron that is chosen meanwhile', async ({ knobs }) => {
  const { grid, network, stamps } = knobs;
  await knobs.startEmpty();
  await stamps.choose('Spot');
  await network.neuron('hidden 1 neuron 5').click();
  await expect(stamps.stencil).toBeVisible();
  await stamps.stamp.click();
  await expect(stamps.stencil).toBeHidden();
  await grid.expectWeight(14, 14, 1);
  await network.neuron('hidden 1 neuron 0').click();
  await grid.expectWeight(14, 14, 0);
});

test('The mean of a digit is what its pictures come to', async ({ knobs, page }) => {
  const { history, stamps } = knobs;
  const { labels, images } = practiceDigits();
  await knobs.startEmpty();
  await stamps.choose('3: mean of all 3s');
  await expect(stamps.stencil).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(history.newest).toContainText('Stamp “mean of 3s”');
  await expectWeights(knobs, scaledTo(1, meanOf(images.filter((_, i) => labels[i] === 3))));
});

test('The difference of the means of two digits, at a strength', async ({ knobs }) => {
  const { history, stamps } = knobs;
  const { chooser } = stamps;
  const { labels, images } = practiceDigits();
  const [fours, nines] = [4, 9].map((digit) => images.filter((_, i) => labels[i] === digit));
  await knobs.startEmpty();
  await stamps.choose('Difference of two digits…');
  await chooser.only('A', 4);
  await chooser.only('B', 9);
  await chooser.expectCount('A', fours.length);
  await chooser.expectCount('B', nines.length);
  await expect(chooser.title).toHaveText('mean of 4s minus 9s');
  await chooser.strength.fill('2,5');
  await chooser.strength.press('Enter');
  await chooser.stampAtOnce.click();
  await expect(chooser.dialog).toBeHidden();
  await expect(stamps.trigger).toBeFocused();
  await expect(history.newest).toContainText('Stamp “mean of 4s minus 9s”');
  const mean = meanOf(nines);
  const difference = meanOf(fours).map((value, p) => value - mean[p]);
  await expectWeights(knobs, scaledTo(2.5, difference));
});

test('Digits are taken out by hand, sorted, and split by what is seen in them', async ({
  knobs,
}) => {
  const { history, stamps } = knobs;
  const { chooser } = stamps;
  const { labels, images } = practiceDigits();
  const ones = [...labels.keys()].filter((i) => labels[i] === 1);
  const ink = (i: number) => images[i].reduce((a, b) => a + b, 0);
  await knobs.startEmpty();
  await stamps.choose('Mean of chosen digits…');
  await chooser.only('A', 1);
  await chooser.expectCount('A', ones.length);
  await chooser.dialog.getByRole('combobox', { name: 'Sorted by' }).selectOption('amount of ink');
  const sorted = ones.map(ink).sort((a, b) => a - b);
  await expect
    .poll(async () => (await chooser.indices('A')).map(ink))
    .toEqual(sorted.slice(0, 120));

  await chooser.digits('A').first().click();
  await chooser.expectCount('A', ones.length - 1);
  await chooser.dialog.getByRole('button', { name: 'Forget 1 chosen by hand' }).click();
  await chooser.expectCount('A', ones.length);

  await chooser.measure('A', 'amount of ink');
  const median = sorted[Math.floor(ones.length / 2)];
  const high = ones.filter((i) => ink(i) >= median);
  await chooser.half('A', 'High half').click();
  await chooser.expectCount('A', high.length);
  await expect(chooser.title).toContainText('1s with an amount of ink of');

  await chooser.place.click();
  await expect(stamps.stencil).toBeFocused();
  await stamps.stamp.click();
  await expect(history.newest).toContainText('1s with an amount of ink');
  await expectWeights(knobs, scaledTo(1, meanOf(high.map((i) => images[i]))));
});

test('The digits listed as wrong are stamped as they are listed', async ({ knobs, page }) => {
  const { history, stamps, strip } = knobs;
  await knobs.measured();
  await stamps.trigger.click();
  const listed = stamps.menu.getByRole('button', { name: 'Mean of the digits listed as wrong' });
  await expect(listed).toBeDisabled();
  await page.keyboard.press('Escape');
  await strip.wrong.click();
  await strip.one.selectOption('only 5');
  await stamps.choose('Mean of the digits listed as wrong');
  await stamps.stamp.click();
  await expect(history.newest).toContainText('Stamp “mean of wrong 5s”');
});

const check = (inEachSize: InEachSize, page: Page, state: string) =>
  inEachSize(async (size) => {
    await expect.poll(() => layoutFaults(page), `${state}, ${size}`).toEqual([]);
    await expectAccessibleInBothThemes(page, state);
  });

test('The menu and a stencil being placed are accessible, and nothing is cut off', async ({
  inEachSize,
  knobs,
  page,
}) => {
  const { stamps } = knobs;
  await stamps.trigger.click();
  await expect(stamps.menu).toBeVisible();
  await check(inEachSize, page, 'the menu of stencils');
  await stamps.menu.getByRole('button', { name: 'Corner', exact: true }).click();
  await expect(stamps.stencil).toBeFocused();
  await check(inEachSize, page, 'a stencil being placed');
});

test('So is the dialog that chooses digits', async ({ inEachSize, knobs, page }) => {
  const { chooser } = knobs.stamps;
  await knobs.stamps.choose('Difference of two digits…');
  await expect(chooser.title).toContainText('minus');
  await chooser.measure('A', 'slant');
  await chooser.dialog.getByRole('checkbox', { name: 'borderline' }).first().check();
  await expect(chooser.title).toContainText('borderline');
  await check(inEachSize, page, 'the dialog that chooses digits');
});

test('So is fitting bias and gain', async ({ inEachSize, knobs, page }) => {
  await knobs.fit.trigger.click();
  await expect(knobs.fit.menu).toBeVisible();
  await check(inEachSize, page, 'fitting bias and gain');
});

test('A stamp keeps to what is selected', async ({ knobs }) => {
  const { grid, history, menu, network, newDialog, stamps, tools } = knobs;
  await menu.choose('New…');
  await newDialog.startWith('Empty');
  await newDialog.create.click();
  await network.neuron('hidden 1 neuron 0').click();
  await tools.take('Select a rectangle');
  await grid.stroke([middleOf(0, 0), middleOf(13, 27)]);
  await stamps.choose('Ring');
  await stamps.stamp.click();
  await expect(history.newest).toContainText('Stamp “Ring”');
  // The ring is 16 cells wide around the middle: its left side is selected, its right side is not.
  expect((await grid.read(8, 14)).w).not.toBe(0);
  await grid.expectWeight(19, 14, 0);
});
