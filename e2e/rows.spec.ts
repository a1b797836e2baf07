import { expectAccessibleInBothThemes } from './accessible';
import { expectFocusSeen, tabTo } from './focus';
import { layoutFaults } from './layout-faults';
import { boxOf } from './pages/pointer';
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
  expect(await rows.weightAt({ to: 7, from: 7 })).toBe(10);
  await expect(rows.line).toContainText('looks like 7 → output 7');

  await rows.rowHeads.nth(6).click();
  await expect(network.selected).toHaveAccessibleName('output 6');
  await inspector.type(rows.value, '-2.25');
  await rows.paint([{ to: 6, from: 3 }]);
  await rows.show('Sliders');
  await expect(inspector.weightField('looks like 3')).toHaveValue('−2.250');
  await expect(inspector.weightField('looks like 6')).toHaveValue('+10.00');

  await rows.choose('Opposite signs');
  await expect(inspector.weightField('looks like 3')).toHaveValue('+2.250');
  await expect(inspector.weightField('looks like 6')).toHaveValue('−10.00');
  await rows.choose('Weights to 0');
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
  await rows.choose('All weights and biases to 0');
  await expect.poll(() => inspector.result()).toEqual({ z: 0, a: 0.5 });
});

test('Tags fill a row, and the output follows', async ({ knobs }) => {
  const { history, inspector, network, rows } = knobs;
  await knobs.measured();
  await network.neuron('output 3').click();
  await rows.show('By digit');
  await expect(rows.tag(3)).toHaveAccessibleName('Digit 3: yes');
  await expect(rows.tag(4)).toHaveAccessibleName('Digit 4: no');
  await rows.setTag(3, 'no');
  await rows.setTag(7, 'yes');
  await rows.setTag(9, 'don’t care');
  await inspector.type(rows.strength, '5');
  await rows.fillRow.click();
  await expect(history.newest).toContainText('Fill row for 7 · output 3');
  await knobs.changeMeasured();
  const means = await inspector.means();
  expect(means[7]).toBeGreaterThan(0.5);
  for (const digit of [0, 1, 2, 3, 4, 5, 6, 8]) expect(means[digit]).toBeLessThan(0.5);
  expect(means.indexOf(Math.max(...means))).toBe(7);

  await rows.show('Sliders');
  const weights = await inspector.weights();
  expect(Math.max(...weights.map(Math.abs))).toBe(5);
  expect(weights[7]).toBe(5);
  const bias = await inspector.biasField.inputValue();

  await rows.show('By digit');
  await rows.withBias.uncheck();
  await rows.fillRow.click();
  await expect(history.newest).toContainText('Fill row for 3 · output 3');
  await expect(inspector.biasField).toHaveValue(bias);

  await network.neuron('hidden 2 neuron 3').click();
  await expect(rows.tag(3)).toHaveAccessibleName('Digit 3: don’t care');
  await rows.fillRow.click();
  await expect(knobs.problem).toContainText('No digit is tagged yes');
});

test('Own against others sets all chosen rows', async ({ knobs }) => {
  const { history, inspector, network, rows } = knobs;
  await network.neuron('output 5').click();
  await rows.show('Matrix');
  await rows.rowHeads.nth(7).click({ modifiers: ['Shift'] });
  await rows.show('By digit');
  await rows.ownAgainstOthers.click();
  await expect(history.entries).toHaveCount(2);
  await rows.show('Sliders');
  for (const own of [7, 5]) {
    await network.neuron(`output ${own}`).click();
    const expected = Array.from({ length: 16 }, (_, from) => (from === own ? 8 : -2));
    await expect.poll(() => inspector.weights()).toEqual(expected);
  }
});

test('The table says what the neurons before it do, and how right the answers are', async ({
  knobs,
}) => {
  const { inspector, network, results, rows } = knobs;
  await knobs.measured();
  const confusions = await results.confusions();
  await network.neuron('hidden 2 neuron 6').click();
  await expect(inspector.region).not.toContainText('Being measured');
  const means = await inspector.means();

  await network.neuron('output 8').click();
  await rows.show('By digit');
  expect(await rows.meansOf('looks like 6')).toEqual(means);
  await rows.means.getByRole('row', { name: /^looks like 6 / }).hover();
  await expect(rows.pointedMeans).toContainText(/looks like 6/);
  await expect(rows.pointedMeans).toContainText(
    means.map((mean) => mean.toFixed(2).replace(/^0/, '')).join(''),
  );

  const answers = Array.from({ length: 10 }, (_, answer) => {
    const called = confusions.reduce((sum, row) => sum + row[answer], 0);
    const right = confusions[answer][answer];
    return { called, right, percent: ((100 * right) / called).toFixed(0) };
  });
  const said = await rows.calledAndRight();
  expect(said.called).toEqual(answers.map(({ called }) => called));
  expect(said.right).toEqual(answers.map(({ percent }) => percent));
  const { called, right } = answers[8];
  await expect(rows.calledInWords).toContainText(
    `Output 8 is the answer to ${called.toLocaleString('en-US')} of 10,000 digits; ${right.toLocaleString('en-US')} of those are right`,
  );

  // The means follow a change of the neurons before.
  await network.neuron('hidden 2 neuron 6').click();
  await inspector.type(inspector.biasField, '-100');
  await network.neuron('output 8').click();
  await expect.poll(() => rows.meansOf('looks like 6')).toEqual(Array(10).fill(0));
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

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
]) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('Everything has its place and its name', async ({ knobs, page }) => {
      test.slow();
      const { inspector, network, rows } = knobs;
      const check = async (state: string) => {
        await expect.poll(() => layoutFaults(page)).toEqual([]);
        await expectAccessibleInBothThemes(page, state);
      };
      await knobs.measured();
      await network.neuron('output 4').click();
      await rows.show('Matrix');
      await check('the matrix of the outputs');
      await rows.choose('Identity…');
      await check('an identity that is only shown');
      await rows.cancel.click();
      await rows.tools.click();
      await expect(page.getByRole('menuitem', { name: 'Fill row…' })).toBeVisible();
      await expectAccessibleInBothThemes(page, 'the tools for rows');
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

    test('The largest matrix has its place and its names', async ({ knobs, page }) => {
      test.slow();
      const { network, rows } = knobs;
      const check = async (state: string) => {
        await expect.poll(() => layoutFaults(page)).toEqual([]);
        await expectAccessibleInBothThemes(page, state);
      };
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
  });
}
