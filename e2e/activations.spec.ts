import { expectAccessible } from './accessible';
import { expect, test } from './setup';

test('A network of ReLU and softmax is made, shown, measured, saved and opened again', async ({
  disk,
  knobs,
  page,
}) => {
  const { inspector, menu, network, newDialog, pad } = knobs;
  await menu.choose('New…');
  await newDialog.setHidden([12, 10]);
  await newDialog.activation(1).selectOption('ReLU');
  await newDialog.activation(2).selectOption('tanh');
  await newDialog.activation().selectOption('softmax');
  const structure = '784 → 12 ReLU → 10 tanh → 10 softmax';
  await expect(newDialog.structure).toContainText(structure);
  await expectAccessible(page);
  await newDialog.create.click();
  await expect(knobs.structure).toContainText(structure);
  await knobs.measured();
  // Ten stamps, whatever the activations.
  await expect.poll(() => knobs.percentRight()).toBeGreaterThan(75);
  await expect(pad.reading).toContainText(/read as \d/);

  await network.neuron('hidden 1 neuron 3').click();
  await expect(inspector.equation).toContainText('ReLU(');
  await network.neuron('output 3').click();
  await expect(inspector.equation).toContainText('softmax(');
  await expect(inspector.equation).toContainText('The outputs are shares that add up to 1.');
  await expectAccessible(page);

  await knobs.accuracy.click();
  const costs = page.getByRole('menuitemradio', { name: /^.? ?(Quadratic|Cross-entropy)/ });
  await expect(costs).toHaveCount(2);
  const cost = page.getByRole('menuitemradio', { name: 'All digits' });
  await expect(cost).toContainText(/cost 0\.\d+/);
  await costs.last().click();
  await knobs.accuracy.click();
  await expect(costs.last()).toBeChecked();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const saved = await disk.savedBy(() => menu.choose('Save'));
  expect(saved.bytes.toString('latin1')).toContain('hidden1.relu');
  await knobs.startEmpty([3]);
  await expect(knobs.structure).toContainText('784 → 3 ReLU → 10 softmax');
  await disk.pick(saved, () => menu.choose('Open…'));
  await expect(knobs.structure).toContainText(structure);
});

test('An output without shares has the quadratic cost alone', async ({ knobs, page }) => {
  const { inspector, menu, network, newDialog } = knobs;
  await menu.choose('New…');
  await newDialog.startWith('Random');
  await newDialog.activation().selectOption('id');
  await newDialog.create.click();
  await expect(knobs.structure).toContainText('10 id');
  await knobs.measured();
  await network.neuron('output 3').click();
  await expect(inspector.equation).toContainText('id(');
  await knobs.accuracy.click();
  await expect(page.getByRole('menuitemradio', { name: /Quadratic/ })).toBeChecked();
  await expect(page.getByRole('menuitemradio', { name: /Cross-entropy/ })).toHaveCount(0);
});
