import { expect, test } from './setup';
import { speak } from './unworded';

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
  await expect(inspector.region).not.toContainText('Measuring');
  const means = await inspector.means();

  await network.neuron('output 8').click();
  await rows.show('By digit');
  await expect.poll(() => rows.meansOf('looks like 6')).toEqual(means);
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

test.describe('1024×700', () => {
  test.use({ viewport: { width: 1024, height: 700 } });

  test('In a longer language too the equation stays in sight, and the buttons of the pad on one line', async ({
    knobs,
    page,
  }) => {
    const { network, rows } = knobs;
    await network.neuron('hidden 2 neuron 0').click();
    await rows.show('By digit');
    for (const language of ['en', 'de', 'es']) {
      await speak(page, language);
      await expect(page.getByTestId('equation'), language).toBeInViewport({ ratio: 1 });
    }
    await speak(page, 'de');
    const topOf = async (name: string) =>
      (await page.getByRole('button', { name, exact: true }).boundingBox())!.y;
    await expect.poll(() => topOf('Nächste Ziffer')).toBe(await topOf('Leeren'));
  });
});
