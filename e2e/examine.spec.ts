import { middleOf } from './pages/pointer';
import type { Knobs } from './pages/knobs';
import { expect, test } from './setup';

/** Puts a wrong digit on the pad, and asks why. */
async function askWhyWrong({ knobs }: { knobs: Knobs }) {
  const { examine, pad, strip } = knobs;
  await knobs.measured();
  await strip.wrong.click();
  await expect.poll(() => strip.shown()).toBe(await strip.wrongCount());
  await strip.digits.first().click();
  await expect(pad.reading).toContainText('✗ wrong');
  const [answer, label] = [await pad.answer(), await pad.label()];
  await knobs.why.click();
  await expect(examine.heading).toContainText(`${answer} rather than ${label}: z`);
  return { answer, label };
}

test('From a wrong digit to what its answer came from, and back to the neuron in Tune', async ({
  knobs,
  page,
}) => {
  const { examine, inspector } = knobs;
  const { answer, label } = await askWhyWrong({ knobs });
  expect(answer).not.toBe(label);
  await expect.poll(() => examine.margin()).toBeGreaterThan(0);
  // Every column adds up to what the ink adds, as it is shown.
  const ink = await examine.inkAdds();
  await expect.poll(() => examine.columnSums()).toEqual([ink, ink, ink]);

  // Pointed at, a neuron says its part of the ink; what it adds is what flows into it.
  const neuron = examine.neuron(1, answer);
  const [, sum] = /: ([+−]\d+\.\d+)$/.exec(
    (await neuron.locator('.visually-hidden').textContent())!,
  )!;
  await neuron.hover();
  await expect(examine.inkSum).toHaveText(`the part through looks like ${answer}: ${sum}`);

  await neuron.click();
  await expect(examine.heading).toContainText(`z of looks like ${answer}: z = `);
  await examine.trail.getByRole('button').first().click();
  await expect(examine.heading).toContainText(`${answer} rather than ${label}`);
  await examine.neuron(1, label).focus();
  await examine.main.getByRole('button', { name: 'Show in Tune' }).click();
  await expect(inspector.name).toContainText(`looks like ${label}`);
  await page.keyboard.press('w');
  await expect(examine.heading).toContainText(`${answer} rather than ${label}`);
});

test('Another question, another baseline, and the same as tables', async ({ knobs }) => {
  const { examine } = knobs;
  const { answer, label } = await askWhyWrong({ knobs });
  const fromPaper = await examine.inkAdds();
  await examine.baseline.getByRole('radio', { name: 'mean digit' }).click();
  await expect(examine.sums).toContainText('The mean digit');
  await expect(examine.sums).not.toContainText(fromPaper.toFixed(2).replace('-', '−'));
  await examine.baseline.getByRole('radio', { name: 'blank paper' }).click();
  await expect.poll(() => examine.inkAdds()).toBe(fromPaper);

  await examine.why.getByRole('radio', { name: 'others…' }).click();
  await examine.main.getByRole('combobox', { name: 'Against' }).selectOption('none');
  await expect(examine.heading).toContainText(`z of output ${answer}: z`);
  await examine.main.getByRole('combobox', { name: 'For' }).selectOption(String(label));
  await expect(examine.heading).toContainText(`z of output ${label}: z`);
  await examine.why.getByRole('radio').first().click();
  await expect(examine.heading).toContainText(`${answer} rather than ${label}`);

  await examine.numbers.getByRole('radio', { name: 'in the sum' }).click();
  // With the biases, the parts in the sum are all of what is explained.
  const total = examine.numbers.getByRole('row').last();
  const margin = (await examine.heading.textContent())!.split(' = ')[1]!;
  await expect(total).toContainText(margin);
  await examine.main.getByRole('button', { name: 'All flows as a table' }).click();
  await expect(examine.tables.getByRole('table')).toHaveCount(3);
  await expect(examine.tables).toContainText(`looks like ${answer}`);
});

test('The flow follows the pen', async ({ knobs }) => {
  const { examine, pad } = knobs;
  await askWhyWrong({ knobs });
  await pad.clear.click();
  await expect(examine.picture).toContainText('There is no ink to explain');
  await pad.stroke([middleOf(14, 4), middleOf(14, 24)]);
  await expect(examine.neurons.first()).toBeVisible();
  const before = await examine.inkAdds();
  await pad.stroke([middleOf(6, 14), middleOf(22, 14)]);
  await expect.poll(() => examine.inkAdds()).not.toBe(before);
  await pad.leave();
  const answer = await pad.answer();
  await expect(examine.heading).toContainText(`${answer} rather than`);
  const ink = await examine.inkAdds();
  await expect.poll(() => examine.columnSums()).toEqual([ink, ink, ink]);
});

test('By keys alone: along ribbons and neurons, into one and back', async ({ knobs, page }) => {
  const { examine } = knobs;
  await knobs.measured();
  // Keys begin where the pointer is, if it is in the picture: on a screen it may lie anywhere.
  await page.mouse.move(0, 0);
  await page.keyboard.press('w');
  await expect(examine.neurons.first()).toBeVisible();
  await examine.baseline.getByRole('radio', { checked: true }).focus();
  const isInPicture = () =>
    examine.picture.evaluate((picture) => picture.contains(document.activeElement));
  await expect
    .poll(async () => {
      if (!(await isInPicture())) await page.keyboard.press('Tab');
      return isInPicture();
    })
    .toBe(true);
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(/^output \d: [+−]\d/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(/^looks like \d to output \d: [+−]\d/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(/^looks like \d, hidden 2 neuron \d: [+−]\d/);
  await expect(examine.inkSum).toContainText('the part through looks like');
  await page.keyboard.press('Enter');
  await expect(examine.heading).toContainText(/^z of looks like \d: z = /);
  // The focus stays in the picture, at what is explained now.
  await expect(focused).toHaveAccessibleName(/^looks like \d, hidden 2 neuron \d: [+−]\d/);
  await examine.trail.getByRole('button').first().press('Enter');
  await expect(examine.heading).toContainText('rather than');
});
