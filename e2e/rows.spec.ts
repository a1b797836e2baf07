import { expectAccessibleInBothThemes } from './accessible';
import { expectFocusSeen, tabTo } from './focus';
import { layoutFaults } from './layout-faults';
import { boxOf } from './pages/pointer';
import { readTensors } from './safetensors';
import { expect, test } from './setup';

test('Identity is seen before it is decided on, and is as worked by hand', async ({
  disk,
  knobs,
}) => {
  const { history, inspector, menu, network, rows } = knobs;
  await knobs.startEmpty();
  await network.neuron('hidden 2 neuron 3').click();
  await rows.show('Matrix');
  await rows.choose('Identity…');
  // σ(0) = ½ comes from each of the layer before: 8 · ½ − 4 = 0.
  await expect(inspector.equation).toContainText('+4.00 − 4.00');
  await inspector.type(rows.field('Weight from all others'), '1');
  await inspector.type(rows.field('Bias of all'), '-9.5');
  // 8 · ½ + 15 · 1 · ½ − 9.5 = 2, and σ(2) = 1 / (1 + e⁻²) = 0.8808.
  await expect.poll(() => inspector.result()).toEqual({ z: 2, a: 0.881 });
  await rows.cancel.click();
  await expect.poll(() => inspector.result()).toEqual({ z: 0, a: 0.5 });
  await expect(rows.tools).toBeFocused();
  await expect(history.entries).toHaveCount(1);

  await rows.choose('Identity…');
  await inspector.type(rows.field('Weight from its own number'), '6');
  await inspector.type(rows.field('Bias of all'), '-1');
  await rows.apply.click();
  await expect(history.newest).toContainText('Identity · Hidden 2');
  await expect(history.entries).toHaveCount(2);
  await expect.poll(() => inspector.result()).toEqual({ z: 2, a: 0.881 });

  const { bytes } = await disk.savedBy(() => menu.choose('Save'));
  const { tensors } = readTensors(bytes);
  const weights = tensors['hidden2.weight'].values;
  expect(weights.every((w, i) => w === (i % 17 === 0 ? 6 : 0))).toBe(true);
  expect([...tensors['hidden2.bias'].values]).toEqual(Array(16).fill(-1));

  // Painting takes back what was only shown.
  await rows.choose('Identity…');
  await expect.poll(() => inspector.result()).toEqual({ z: 0, a: 0.5 });
  await rows.paint([{ to: 3, from: 0 }]);
  await expect(rows.apply).toBeHidden();
  await expect(history.newest).toContainText('· hidden 1 neuron 0 to hidden 2 neuron 3');
  await expect(inspector.biasField).toHaveValue('−1.000');
});

test('Rows and columns are filled and copied', async ({ knobs }) => {
  const { history, inspector, network, rows } = knobs;
  await network.neuron('output 4').click();
  await rows.choose('Fill row…');
  await inspector.type(rows.field('Weight to fill it with'), '0,5');
  await rows.apply.click();
  await expect(history.newest).toContainText('Fill the row · output 4');
  for (const from of ['looks like 0', 'looks like 9'])
    await expect(inspector.weightField(from)).toHaveValue('+0.500');

  await rows.choose('Fill column…');
  await rows.choice('from').selectOption('looks like 8');
  await inspector.type(rows.field('Weight to fill it with'), '-3');
  await rows.apply.click();
  await rows.choose('Copy row onto…');
  await rows.choice('onto').selectOption('output 1');
  await rows.apply.click();
  await expect(history.newest).toContainText('Copy output 4 onto output 1');
  await network.neuron('output 1').click();
  await expect(inspector.weightField('looks like 1')).toHaveValue('+0.500');
  await expect(inspector.weightField('looks like 8')).toHaveValue('−3.000');
  await network.neuron('output 2').click();
  await expect(inspector.weightField('looks like 2')).toHaveValue('+10.00');
  await expect(inspector.weightField('looks like 8')).toHaveValue('−3.000');
  await rows.choose('Set all weights and biases to 0');
  await expect.poll(() => inspector.result()).toEqual({ z: 0, a: 0.5 });
});

test('Tools and tags are worked with the keyboard alone', async ({ knobs, page }) => {
  const { history, inspector, network, rows } = knobs;
  await network.neuron('output 5').click();
  await tabTo(page, rows.way('Sliders'));
  await tabTo(page, rows.tools);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Fill row…' })).toBeFocused();
  await page.keyboard.type('Identity');
  await page.keyboard.press('Enter');
  await expect(rows.field('Weight from its own number')).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(inspector.weightField('looks like 5')).toHaveValue('+7.000');
  await page.keyboard.press('Escape');
  await expect(rows.tools).toBeFocused();
  await expect(inspector.weightField('looks like 5')).toHaveValue('+10.00');
  await expect(history.entries).toHaveCount(1);

  await page.keyboard.press('Shift+Tab');
  await expect(rows.way('Sliders')).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.way('By digit')).toBeChecked();
  await tabTo(page, rows.tag(5));
  await page.keyboard.press('Space');
  await expect(rows.tag(5)).toHaveAccessibleName('Digit 5: no');
  await rows.ownAgainstOthers.focus();
  await page.keyboard.press('Enter');
  await expectFocusSeen(page);
  await expect(history.newest).toContainText('Own against others · output 5');
  await rows.show('Sliders');
  await expect(inspector.weightField('looks like 5')).toHaveValue('+8.000');
});

test('Everything has its place and its name', async ({ inEachSize, knobs, page }) => {
  test.slow();
  const { inspector, network, rows } = knobs;
  const check = (state: string) =>
    inEachSize(async (size) => {
      await expect.poll(() => layoutFaults(page), `${state}, ${size}`).toEqual([]);
      await expectAccessibleInBothThemes(page, state);
    });
  await knobs.measured();
  await network.neuron('output 4').click();
  await rows.show('Matrix');
  await check('the matrix of the outputs');
  await rows.choose('Identity…');
  await check('an identity that is only shown');
  await rows.cancel.click();
  await rows.tools.click();
  await expect(page.getByRole('menuitem', { name: 'Fill row…' })).toBeVisible();
  await inEachSize(() => expectAccessibleInBothThemes(page, 'the tools for rows'));
  await page.keyboard.press('Escape');
  await rows.choose('Copy row onto…');
  await check('a row about to be copied');
  await rows.cancel.click();

  await rows.show('By digit');
  await rows.meansOf('looks like 4');
  await rows.setTag(5, 'don’t care');
  await check('an output by digit');
  await rows.show('Sliders');
  await inspector.type(inspector.weightField('looks like 4'), '-12345.6');
  await rows.show('By digit');
  await check('a large weight');
  await rows.show('Matrix');
  await check('a large weight in the matrix');
});

test('The largest matrix has its place and its names', async ({ inEachSize, knobs, page }) => {
  test.slow();
  const { network, rows } = knobs;
  const check = (state: string) =>
    inEachSize(async (size) => {
      await expect.poll(() => layoutFaults(page), `${state}, ${size}`).toEqual([]);
      await expectAccessibleInBothThemes(page, state);
    });
  await knobs.startEmpty([128, 128]);
  await network.neuron('hidden 2 neuron 100').click();
  await rows.show('Matrix');
  await expect(rows.rowHeads).toHaveCount(128);
  const [matrix, head] = [await boxOf(rows.picture), await boxOf(rows.rowHeads.last())];
  expect(head.y + head.height).toBeCloseTo(matrix.y + matrix.height, 0);
  await check('a matrix of 128 × 128');
  await rows.show('By digit');
  await check('128 neurons by digit');
});
