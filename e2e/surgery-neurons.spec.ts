import { meanOf, practiceDigits, scaledTo } from './idx-digits';
import { onScreen } from './pages/pointer';
import { expect, test } from './setup';
import { surgeryForm as form } from './surgery-form';

test('A neuron is split by the digits it is on for', async ({ knobs, page }) => {
  const { history, network } = knobs;
  await knobs.measured();
  const structure = page.getByTestId('structure');
  await network.neuron('hidden 1 neuron 3').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Split by digits…' }).click();
  const split = form(page, /^Split · mean 3/);
  // Threes on one side, what else it is on for on the other.
  const chip = (digit: number) =>
    split.group.getByRole('button', { name: String(digit), exact: true });
  await expect(chip(3)).toHaveAttribute('aria-pressed', 'true');
  await expect(split.group.getByTestId('halves')).toContainText(
    /on for \d+ of these, and \d+ others/,
  );
  await expect(structure).toContainText('784 → 17 σ → 16 σ → 10 σ');
  await expect(split.figures).toContainText('→');
  await chip(3).click();
  await expect(split.apply).toBeDisabled();
  await expect(split.group.getByTestId('halves')).toHaveText(
    'Choose some of the digits it is on for.',
  );
  await chip(8).click();
  await expect(split.apply).toBeEnabled();
  await split.apply.click();
  await expect(history.entries.first()).toContainText('Split');
  await expect(network.neurons).toHaveCount(17 + 16 + 10);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(structure).toContainText('784 → 16 σ → 16 σ → 10 σ');
});

test('A neuron moves within its layer: by a form, by keys and by a drag', async ({
  knobs,
  page,
}) => {
  const { history, inspector, network } = knobs;
  await knobs.measured();
  const before = await knobs.accuracy.textContent();
  await network.neuron('hidden 1 neuron 3').click();
  await network.neuron('hidden 1 neuron 3').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move within the layer…' }).click();
  const move = form(page, /^Move · mean 3/);
  const place = move.group.getByRole('textbox', { name: 'Place in the layer, 0 to 15' });
  await expect(place).toBeFocused();
  await place.fill('12');
  await place.press('Enter');
  await expect(network.neuron('hidden 1 neuron 12')).toHaveAttribute('aria-current', 'true');
  await expect(move.figures).toContainText('± 0');
  await move.apply.click();
  await expect(history.entries.first()).toContainText('Move to place 12 · mean 3');
  await expect(inspector.name).toContainText('mean 3');

  await network.neuron('hidden 1 neuron 12').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(network.neuron('hidden 1 neuron 11')).toHaveAttribute('aria-current', 'true');

  const [from, to] = await Promise.all(
    [11, 2].map(async (index) =>
      onScreen(network.neuron(`hidden 1 neuron ${index}`), [0.5, 0.5], 1),
    ),
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y + 4, { steps: 8 });
  await expect(network.neuron('hidden 1 neuron 2')).toHaveAttribute('aria-current', 'true');
  // Escape takes back what is not let go yet.
  await page.keyboard.press('Escape');
  await expect(network.neuron('hidden 1 neuron 11')).toHaveAttribute('aria-current', 'true');
  await page.mouse.up();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y + 4, { steps: 8 });
  await page.mouse.up();
  await expect(history.entries.first()).toContainText('Move to place 2 · mean 3');
  await expect(network.neuron('hidden 1 neuron 2')).toHaveAttribute('aria-current', 'true');
  await expect(inspector.name).toContainText('mean 3');
  await expect(knobs.accuracy).toContainText(before!.trim());
  await expect(history.entries).toHaveCount(4);
});

test('A neuron comes with a stamp: a mean, a difference or a stencil', async ({ knobs, page }) => {
  const { grid, history, network } = knobs;
  await knobs.measured();
  await page.getByRole('button', { name: 'Add a neuron to Hidden 1' }).click();
  const add = form(page, /^Add a neuron/);
  await add.choose('Stamp');
  const plus = add.group.getByRole('group', { name: 'Digits whose mean it is' });
  await plus.getByRole('button', { name: '0', exact: true }).click();
  await expect(add.group.getByText('Choose the digits of the stamp.')).toBeVisible();
  await expect(add.apply).toBeDisabled();
  await plus.getByRole('button', { name: '4', exact: true }).click();
  await add.choose('Difference');
  const minus = add.group.getByRole('group', { name: 'Digits whose mean is subtracted' });
  await minus.getByRole('button', { name: '1', exact: true }).click();
  await minus.getByRole('button', { name: '9', exact: true }).click();
  await expect(add.group.getByRole('combobox', { name: 'for output' })).toHaveValue('4');
  await expect(add.group.getByRole('combobox', { name: 'against' })).toHaveValue('9');
  const strength = add.group.getByRole('textbox', { name: 'Largest weight of the stamp' });
  await strength.fill('2');
  await strength.press('Enter');
  await expect(add.figures).toContainText('→');
  await add.apply.click();
  await expect(history.entries.first()).toContainText(
    'Add a neuron “mean of 4s minus 9s” · hidden 1',
  );
  await expect(network.neuron('hidden 1 neuron 16')).toHaveAttribute('aria-current', 'true');
  const { images, labels } = practiceDigits();
  const [fours, nines] = [4, 9].map((digit) =>
    meanOf(images.filter((_, i) => labels[i] === digit)),
  );
  const expected = scaledTo(
    2,
    fours.map((ink, p) => ink - nines[p]),
  );
  for (const [column, row] of [
    [14, 14],
    [10, 8],
    [13, 5],
  ]) {
    const { w } = await grid.read(column, row);
    expect(w, `column ${column}, row ${row}`).toBeCloseTo(expected[row * 28 + column], 2);
  }
});
