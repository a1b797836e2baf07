import { expectAccessibleInBothThemes } from './accessible';
import { middleOf } from './pages/pointer';
import { acrossRow } from './pages/weight-grid';
import { expect, test } from './setup';

test('No state of the pad, the picture and the inspector is inaccessible', async ({
  inEachSize,
  knobs,
  page,
}) => {
  test.slow();
  const { grid, history, inspector, network, pad, strip } = knobs;
  const check = (state: string) =>
    inEachSize((size) => expectAccessibleInBothThemes(page, `${state}, ${size}`));
  await knobs.measured();
  await check('fresh');

  await strip.wrong.click();
  await expect.poll(() => strip.shown()).toBe(await strip.wrongCount());
  await strip.digits.first().click();
  await expect(pad.reading).toContainText('✗ wrong');
  await network.neuron('hidden 1 neuron 12').click();
  await page.getByRole('radio', { name: 'Nudge' }).click();
  await grid.stroke(acrossRow(9));
  await knobs.changeMeasured();
  await check('a wrong digit, and an edited neuron of the first layer');
  await grid.stroke(acrossRow(12));
  await history.undo.click();
  await expect(history.redo).toBeEnabled();
  await history.redo.hover();
  await expect(page.getByText('Ctrl+Y')).toBeVisible();
  await check('something undone, and a hint');

  await pad.clear.click();
  await network.neuron('hidden 2 neuron 3').click();
  await check('an empty pad, and a neuron of the second layer');
  await pad.stroke([middleOf(9, 5), middleOf(19, 20)]);
  await network.neuron('output 4').click();
  await inspector.name.click();
  await expect(inspector.nameField).toBeFocused();
  await check('a drawing, and the name of an output being typed');
});

test('No state of two networks side by side is inaccessible', async ({
  inEachSize,
  knobs,
  page,
}) => {
  test.slow();
  const { compare, inspector, pad } = knobs;
  const check = (state: string) =>
    inEachSize((size) => expectAccessibleInBothThemes(page, `${state}, ${size}`));
  await knobs.measured();
  await compare.open();
  await check('nothing to compare with');
  await compare.nothing.getByRole('button', { name: 'Take snapshot' }).click();
  await expect(compare.nothing).toContainText('Nothing differs yet');
  await check('nothing differs');
  await compare.tuneTab.click();
  await inspector.type(inspector.biasField, '-30');
  await knobs.changeMeasured();
  await compare.open();
  await expect(compare.differing).toContainText('1 of 16 differ');
  await check('neurons of the first layer');
  await compare.digitsOf('b').digits.first().click();
  await expect(compare.padAnswers).toContainText('✗');
  await compare.pair('hidden 1 neuron 0').take.click();
  await expect(compare.nothing).toContainText('Nothing differs any more');
  await expect(compare.nothing).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(compare.differing).toBeVisible();
  await compare.onlyDifferent.check();
  await compare.showLayer('Output');
  await expect(compare.pairs).toHaveCount(0);
  await check('a layer in which nothing differs');
  await compare.onlyDifferent.uncheck();
  await check('outputs');
  await pad.clear.click();
  await compare.picker('b').click();
  await check('the networks to choose from');
});

test('No state of Examine is inaccessible', async ({ inEachSize, knobs, page }) => {
  test.slow();
  const { examine, pad, strip } = knobs;
  const check = (state: string) =>
    inEachSize((size) => expectAccessibleInBothThemes(page, `${state}, ${size}`));
  await knobs.measured();
  await strip.wrong.click();
  await expect.poll(() => strip.shown()).toBe(await strip.wrongCount());
  await strip.digits.first().click();
  await knobs.why.click();
  await expect(examine.neurons.first()).toBeVisible();
  await check('a wrong digit');
  await examine.neurons.first().focus();
  await examine.main.getByRole('button', { name: 'All flows as a table' }).click();
  await expect(examine.tables.getByRole('table')).toHaveCount(3);
  await check('a neuron that has the focus, and the tables');
  await examine.neurons.first().click();
  await expect(examine.trail).toBeVisible();
  await check('a neuron that is explained');
  await pad.clear.click();
  await expect(examine.picture).toContainText('There is no ink');
  await check('no ink');
});

test('No menu, dialog or message is inaccessible', async ({ disk, inEachSize, knobs, page }) => {
  const { menu, newDialog, inspector, unsaved } = knobs;
  const check = (state: string) =>
    inEachSize((size) => expectAccessibleInBothThemes(page, `${state}, ${size}`));
  await menu.open();
  await check('the menu');
  await page.keyboard.press('Escape');
  await menu.choose('About Knobs');
  const about = page.getByRole('dialog', { name: 'About Knobs' });
  await expect(about).toContainText('MNIST');
  await check('About');
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await knobs.titleButton.click();
  await expect(knobs.details.title).toBeFocused();
  await check('the details of the network');
  await knobs.details.cancel.click();
  await expect(knobs.details.dialog).toBeHidden();

  await disk.pick({ name: 'broken.safetensors', bytes: Buffer.from('no') }, () =>
    menu.choose('Open…'),
  );
  await expect(knobs.problem).toBeVisible();
  await inspector.type(inspector.biasField, '3');
  await expect(knobs.edited).toBeVisible();
  await check('a message');
  await menu.choose('New…');
  await newDialog.setHidden([16, 16, 16, 16]);
  await newDialog.startWith('Random');
  await check('New');
  await newDialog.create.click();
  await expect(unsaved.dialog).toBeVisible();
  await check('the question before unsaved work is lost');
  await unsaved.cancel.click();
  await expect(unsaved.dialog).toBeHidden();
});
