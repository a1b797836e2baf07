import { expect, test } from './setup';
import { surgeryForm as form, type SurgeryForm } from './surgery-form';

/** How many practice digits are right with a change, in percent. */
async function rightNow(figures: SurgeryForm['figures']): Promise<number> {
  const text = (await figures.textContent()) ?? '';
  return Number(/→ ([\d.]+)/.exec(text)?.[1]);
}

/** Whether something is so before long: the figures of a choice may take a moment. */
async function becomesTrue(isSo: () => Promise<boolean>): Promise<boolean> {
  return expect
    .poll(isSo, { timeout: 1500 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
}

test('A neuron for the worst confusion, one less, a layer more and less: all is seen and undone', async ({
  knobs,
  page,
}) => {
  const { history, network, palette } = knobs;
  await knobs.measured();
  const before = await knobs.accuracy.textContent();
  const structure = page.getByTestId('structure');
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 10 σ');

  await page.getByRole('button', { name: 'Add a neuron to Hidden 1' }).click();
  const add = form(page, /^Add a neuron/);
  await expect(add.group.getByRole('radio', { name: 'For what is wrong' })).toBeChecked();
  await expect(structure).toContainText('784 → 17 σ → 16 σ → 10 σ');
  // Of what is most often wrong, something gets better by it.
  await expect(add.figures).toContainText('→');
  const was = Number(/right: ([\d.]+)/.exec((await add.figures.textContent())!)?.[1]);
  const confusions = add.group.getByRole('combobox', { name: 'What is taken for what' });
  await expect(confusions.getByRole('option')).toHaveCount(6);
  // One of them after the other, until one does.
  let better = false;
  for (let i = 0; i < 6 && !better; i++) {
    await confusions.selectOption(String(i));
    better = await becomesTrue(async () => (await rightNow(add.figures)) > was);
  }
  expect(better).toBe(true);
  await add.apply.click();
  await expect(add.group).toBeHidden();
  await expect(history.entries.first()).toContainText(/Add a neuron “\d read as \d” · hidden 1/);
  await expect(network.neurons).toHaveCount(17 + 16 + 10);
  await expect(network.neuron('hidden 1 neuron 16')).toHaveAttribute('aria-current', 'true');

  // One is seen without, both ways, and left in.
  await network.neuron('hidden 1 neuron 3').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove…' }).click();
  const remove = form(page, /^Remove/);
  await expect(structure).toContainText('784 → 16 σ → 16 σ');
  await expect(remove.way(/^Keep its mean, [\d.]+%$/)).toBeChecked();
  await expect(remove.way(/^Drop its effect, [\d.]+%$/)).not.toBeChecked();
  await remove.choose(/^Drop its effect/);
  await expect(remove.way(/^Drop its effect/)).toBeChecked();
  await remove.cancel.click();
  await expect(structure).toContainText('784 → 17 σ → 16 σ');
  await expect(history.entries).toHaveCount(2);

  await network.neuron('hidden 1 neuron 16').click();
  await palette.do('remove the selected neurons');
  await remove.apply.click();
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 10 σ');
  await expect(history.entries.first()).toContainText('Remove, mean kept in the biases');

  await page.getByRole('button', { name: 'Insert a layer after Hidden 2' }).click();
  const insert = form(page, /^Insert a layer/);
  await expect(insert.group.getByRole('radio', { name: /^ReLU, / })).toBeVisible();
  await insert.choose(/^id, /);
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 16 id → 10 σ');
  await insert.apply.click();
  await expect(history.entries.first()).toContainText('Insert layer (id) · hidden 3');

  await network.neuron('hidden 3 neuron 0').click();
  await structure.click();
  await page.getByRole('menuitem', { name: 'Remove this layer…' }).click();
  await form(page, /^Remove layer/).apply.click();
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 10 σ');

  await network.neuron('hidden 2 neuron 0').click();
  const changeTo = async (name: string) => {
    await structure.click();
    await page.getByRole('menuitem', { name: 'Change the activation…' }).click();
    const activation = form(page, /^Activation/);
    await activation.choose(name);
    await expect(structure).toContainText(`784 → 16 σ → 16 ${name} → 10 σ`);
    await activation.apply.click();
    await expect(activation.group).toBeHidden();
  };
  await changeTo('ReLU');
  await expect(history.entries.first()).toContainText('ReLU');
  await changeTo('σ');
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 10 σ');

  await expect(history.entries).toHaveCount(7);
  for (let i = 0; i < 6; i++) await page.keyboard.press('ControlOrMeta+z');
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 10 σ · 13,002 parameters');
  await expect(knobs.accuracy).toHaveText(before!);
});

test('With the keyboard alone a neuron comes and goes, and a layer', async ({ knobs, page }) => {
  const { history, network } = knobs;
  await knobs.measured();
  const structure = page.getByTestId('structure');
  await network.neuron('hidden 2 neuron 4').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('n');
  const add = form(page, /^Add a neuron · Hidden 2/);
  await expect(add.group.getByRole('radio', { name: 'Empty' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(add.group.getByRole('radio', { name: 'Copy' })).toBeChecked();
  await expect(structure).toContainText('784 → 16 σ → 17 σ → 10 σ');
  await page.keyboard.press('Escape');
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 10 σ');
  await expect(network.neuron('hidden 2 neuron 4')).toBeFocused();

  await page.keyboard.press('n');
  await expect(add.group.getByRole('radio', { name: 'Empty' })).toBeFocused();
  await add.apply.press('Enter');
  await expect(network.neuron('hidden 2 neuron 16')).toBeFocused();
  await page.keyboard.press('Shift+Delete');
  await form(page, /^Remove/).apply.press('Enter');
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 10 σ');
  await page.keyboard.press('Shift+N');
  const insert = form(page, /^Insert a layer after Hidden 2/);
  await insert.apply.press('Enter');
  await expect(structure).toContainText(/784 → 16 σ → 16 σ → 16 (ReLU|id) → 10 σ/);
  await expect(history.entries).toHaveCount(4);
});
