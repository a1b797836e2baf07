import type { Knobs } from './pages/knobs';
import { expectAccessible } from './accessible';
import { readTensors } from './safetensors';
import { expect, test } from './setup';

/*
 * The first lesson (assets/lessons/en/01-ten-templates.md), followed to the letter by the mouse. It
 * promises more than 80 % on digits that no weight was made from, in 18 moves.
 */

test('The lesson leads from an empty network to more than 80 % of the exam', async ({
  disk,
  knobs,
  page,
}) => {
  test.setTimeout(180_000);
  const { fit, history, menu, network, newDialog, rows, stamps } = knobs;
  const { chooser } = stamps;
  const savedBiases = async () => {
    const { bytes } = await disk.savedBy(() => knobs.saveAs());
    return [...readTensors(bytes).tensors['hidden1.bias'].values];
  };
  await menu.choose('First lesson: ten digits by hand');
  const lesson = page.getByRole('region', { name: 'Lesson' });
  await lesson.getByRole('button', { name: 'Begin' }).click();
  await expect(lesson).toContainText('Step 1 of 7');
  await expectAccessible(page);
  await lesson.getByRole('button', { name: 'Close the lesson' }).click();

  await test.step('An empty network', async () => {
    await menu.choose('New…');
    await newDialog.startWith('Empty');
    await newDialog.create.click();
    await expect(newDialog.dialog).toBeHidden();
    await knobs.measureOn('Exam digits');
  });

  for (let digit = 0; digit < 10; digit++) {
    await test.step(`A neuron that looks for a ${digit}`, async () => {
      await network.neuron(`hidden 1 neuron ${digit}`).click();
      await stamps.choose('Mean of chosen digits…');
      await chooser.only('A', digit);
      await chooser.against('Others').click();
      await expect(chooser.title).toHaveText(`mean of ${digit}s minus digits other than ${digit}s`);
      await expect(chooser.strength).toHaveValue('+1.00');
      await chooser.stampNow();
      await expect(history.entries).toHaveCount(digit + 2);
    });
  }

  await test.step('When to speak up', async () => {
    await chooseTen(knobs);
    await fit.trigger.click();
    await fit.toOwn.click();
    await expect(history.newest).toContainText('Fit bias · 10 neurons of hidden 1');
    if (!(await fit.menu.isVisible())) await fit.trigger.click();
    await fit.gain.click();
    await expect(history.newest).toContainText('Fit gain · 10 neurons of hidden 1');
    await page.keyboard.press('Escape');
  });

  for (const place of ['hidden 2 neuron 0', 'output 0']) {
    await test.step(`Let the answer through ${place}`, async () => {
      await network.neuron(place).click();
      await rows.show('Matrix');
      await rows.choose('Identity…');
      await rows.apply.click();
      await expect(history.newest).toContainText('Identity');
    });
  }
  await expect.poll(() => knobs.percentRight()).toBeGreaterThan(78);

  for (const digit of [5, 8, 9]) {
    await test.step(`Learn from wrong ${digit}s`, async () => {
      await network.neuron(`hidden 1 neuron ${digit}`).click();
      await stamps.choose('Mean of chosen digits…');
      await chooser.only('A', digit);
      await chooser.answered('A', 'wrong');
      await chooser.against('Mean of…').click();
      await chooser.answered('B', String(digit));
      await chooser.setStrength('0.05');
      await chooser.mode('Add').click();
      await expect(chooser.title).toHaveText(
        `mean of wrong ${digit}s minus digits taken for ${digit}`,
      );
      await chooser.stampNow();
      await knobs.changeMeasured();
    });
  }
  await chooseTen(knobs);
  const before = await savedBiases();
  await fit.trigger.click();
  await fit.toOwn.click();
  await expect(history.newest).toContainText('Fit bias');
  // Neurons whose bias is the fitted one already are not counted: the file knows which those are.
  const after = await savedBiases();
  const changed = after.flatMap((bias, index) => (bias === before[index] ? [] : [index]));
  expect(changed).toEqual(expect.arrayContaining([5, 8, 9]));
  await expect(history.newest).toContainText(`Fit bias · ${changed.length} neurons of hidden 1`);
  await knobs.changeMeasured();

  // The entries and the state before them.
  await expect(history.entries).toHaveCount(18 + 1);
  await expect(knobs.accuracy).toContainText('right on 2,000 exam digits');
  await expect.poll(() => knobs.percentRight()).toBeGreaterThan(80);
});

async function chooseTen({ network }: Knobs): Promise<void> {
  await network.neuron('hidden 1 neuron 0').click();
  await network.neuron('hidden 1 neuron 9').click({ modifiers: ['Shift'] });
  await expect(network.chosen).toHaveCount(10);
}
