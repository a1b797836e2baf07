import { middleOf } from './pages/pointer';
import { expect, test } from './setup';

test('A snapshot is taken, returned to, renamed, deleted and brought back', async ({
  knobs,
  page,
}) => {
  const { history, inspector, network, snapshots } = knobs;
  await knobs.measured();
  const accuracy = await knobs.percentRight();
  const bias = await inspector.biasField.inputValue();
  await snapshots.tab.click();
  await snapshots.nameField.fill('before the hook');
  await snapshots.nameField.press('Enter');
  const { card, name, picture, returnTo } = snapshots.card('before the hook');
  await expect(card).toContainText(`${accuracy.toFixed(1)}%`);
  await expect(snapshots.nameField).toHaveValue('');
  // Four by four tiles of 28 pixels with 2 between them.
  await expect(picture).toHaveJSProperty('naturalWidth', 4 * 28 + 3 * 2);

  // The wrong sign in one output: much worse, and the card says so.
  await network.neuron('output 1').click();
  await inspector.type(inspector.biasField, '40');
  await expect(card).toContainText('▼');
  await expect.poll(() => knobs.percentRight()).toBeLessThan(accuracy);
  await returnTo.click();
  await expect(card).toContainText('± 0');
  await expect.poll(() => knobs.percentRight()).toBe(accuracy);
  await network.neuron('hidden 1 neuron 0').click();
  await expect(inspector.biasField).toHaveValue(bias);
  await snapshots.historyTab.click();
  await expect(history.newest).toContainText('Return to snapshot “before the hook”');
  expect((await history.labels()).at(2)).toBe('★ Snapshot “before the hook”');

  // Undoing past the taking doesn't lose it.
  for (let i = 0; i < 3; i++) await history.undo.click();
  await expect(history.undo).toBeDisabled();
  await expect(history.redo).toBeFocused();
  await snapshots.tab.click();
  await expect(snapshots.cards).toHaveCount(1);

  await name.fill('hook-less');
  await name.press('Enter');
  await expect(snapshots.card('hook-less').card).toBeVisible();
  await snapshots.card('hook-less').name.fill('');
  await snapshots.card('hook-less').name.press('Enter');
  await expect(knobs.problem).toContainText('A snapshot needs a name.');
  await expect(snapshots.card('hook-less').name).toHaveValue('hook-less');

  await snapshots.card('hook-less').delete.click();
  await expect(snapshots.cards).toHaveCount(0);
  await expect(snapshots.nameField).toBeFocused();
  await history.undo.click();
  await expect(snapshots.card('hook-less').card).toBeVisible();
  await page.keyboard.press('Control+Shift+K');
  await expect(snapshots.cards).toHaveCount(2);
  await snapshots.cards
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(snapshots.card('hook-less').delete).toBeFocused();
});

test('Compared with a snapshot, the grid and the network show what is different', async ({
  knobs,
}) => {
  const { grid, inspector, network, snapshots } = knobs;
  const since = inspector.region.getByRole('radio', { name: 'Since' });
  await snapshots.tab.click();
  await snapshots.take.click();
  const { card, compare } = snapshots.card('Snapshot 1');
  await expect(card).toBeVisible();
  await expect(since).toBeHidden();
  await network.neuron('hidden 1 neuron 3').click();
  const { w } = await grid.read(14, 8);
  await grid.setBrush({ value: '2', size: 1 });
  await grid.stroke([middleOf(14, 8)]);
  await compare.click();
  await expect(card).toContainText('★ 1 neuron differs');
  await expect(network.neuron('hidden 1 neuron 3')).toHaveAccessibleName(
    /different from the snapshot$/,
  );
  await since.click();
  const largest = (2 - w).toFixed(3);
  await expect(inspector.region).toContainText(
    `−${largest} to +${largest} added since the snapshot`,
  );
  // Nothing where nothing changed, though there are weights; the strongest blue where it did.
  const [red, green, blue] = await grid.colorAt(14, 8);
  expect(blue).toBeGreaterThan(Math.max(red, green) + 60);
  await expect.poll(() => grid.colorAt(14, 20)).toEqual([255, 255, 255]);

  await network.neuron('output 2').click();
  await inspector.type(inspector.biasField, '1');
  await expect(card).toContainText('★ 2 neurons differ');
  await compare.click();
  await expect(card).not.toContainText('differ');
  await network.neuron('hidden 1 neuron 3').click();
  await expect(since).toBeHidden();
  await expect(inspector.region.getByRole('radio', { name: 'Weights' })).toBeChecked();
  await compare.click();
  await expect(since).toBeVisible();
  await expect(inspector.region.getByRole('radio', { name: 'Weights' })).toBeChecked();
});

test.describe('where there is little room', () => {
  test.use({ viewport: { width: 1024, height: 700 } });

  test('The name of a snapshot is read in full, a very long one beside the pointer', async ({
    knobs,
    page,
  }) => {
    const { snapshots } = knobs;
    await snapshots.tab.click();
    for (const name of ['before the second hook', 'with the long stroke of the 7 and no loops']) {
      await snapshots.nameField.fill(name);
      await snapshots.take.click();
      const { compare, name: field } = snapshots.card(name);
      await compare.click();
      const overflow = await field.evaluate(
        (input: HTMLInputElement) => input.scrollWidth - input.clientWidth,
      );
      if (name.length < 24) expect(overflow).toBeLessThanOrEqual(0);
      await field.hover();
      await expect(page.getByText(`${name} (click to rename)`)).toBeVisible();
      await page.mouse.move(0, 0);
    }
  });
});
