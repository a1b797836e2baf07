import { dropFiles } from './drop';
import { middleOf } from './pages/pointer';
import { expect, test } from './setup';
import { alwaysSays, fileOf } from './small-networks';

test('The work is compared with its last save, as soon as something differs', async ({
  disk,
  knobs,
}) => {
  const { compare, grid, history, inspector, network } = knobs;
  await knobs.measured();
  await compare.open();
  await expect(compare.nothing).toContainText('Nothing to compare with yet');
  await compare.tuneTab.click();
  await disk.savedBy(() => knobs.save.click());
  await compare.open();
  await expect(compare.picker('a')).toContainText('Now');
  await expect(compare.picker('b')).toContainText('Last save');
  await expect(compare.nothing).toContainText('Nothing differs yet');
  const saved = await knobs.percentRight();

  await compare.nothing.getByRole('button', { name: 'Go to Tune' }).click();
  await network.neuron('hidden 1 neuron 3').click();
  const { w } = await grid.read(14, 8);
  await grid.setBrush({ value: '2', size: 1 });
  await grid.stroke([middleOf(14, 8)]);
  await knobs.changeMeasured();
  await inspector.type(inspector.biasField, '-30');
  await expect(history.entries).toHaveCount(3);
  await knobs.changeMeasured();
  const now = await knobs.percentRight();
  expect(now).not.toBe(saved);

  await compare.open();
  await expect(compare.differing).toContainText('1 of 16 differ');
  await expect(compare.selectedPair).toContainText('mean 3');
  const a = await compare.figuresOf('a');
  const b = await compare.figuresOf('b');
  expect([a.accuracy, b.accuracy]).toEqual([now, saved]);
  // What only one gets right is all that tells the accuracies apart.
  expect(((a.alone - b.alone) / 10_000) * 100).toBeCloseTo(now - saved, 0);
  await expect(compare.difference.first()).toContainText(now < saved ? '▼' : '▲');
  const cell = await compare.read('difference', 14, 8);
  expect(cell.a).toBe(2);
  expect(cell.b).toBe(w);
  expect(cell.difference).toBeCloseTo(2 - w, 3);
  expect((await compare.read('a', 20, 20)).difference).toBe(0);

  // Undone, nothing differs any more; the view follows by itself.
  await history.undo.click();
  await history.undo.click();
  await expect(compare.nothing).toContainText('Nothing differs yet');
  await history.redo.click();
  await expect(compare.differing).toContainText('1 of 16 differ');
});

test('What is only muted differs, and is said', async ({ disk, knobs }) => {
  const { compare, network, neuronMenu } = knobs;
  await disk.savedBy(() => knobs.save.click());
  await network.neuron('hidden 1 neuron 3').click();
  await neuronMenu.choose('Mute');
  await compare.open();
  await expect(compare.differing).toContainText('1 of 16 differ');
  await expect(compare.pair('hidden 1 neuron 3').row).toContainText('muted in A only');
});

test('A snapshot is compared from its card, and the sides change places', async ({
  knobs,
  page,
}) => {
  const { compare, inspector, network, snapshots } = knobs;
  await knobs.measured();
  await snapshots.tab.click();
  await snapshots.nameField.fill('before');
  await snapshots.nameField.press('Enter');
  await network.neuron('output 1').click();
  await inspector.type(inspector.biasField, '40');
  await snapshots.card('before').sideBySide.click();
  await compare.settled();
  await expect(compare.tab).toBeChecked();
  await expect(compare.picker('b')).toContainText('before');
  await expect(compare.differing).toContainText('1 of 10 differ');
  const { button } = compare.pair('output 1');
  await expect(button).toHaveAccessibleName(/bias A 40\.000/);
  const before = await compare.figuresOf('b');

  await compare.swap.click();
  await compare.settled();
  await expect(compare.picker('a')).toContainText('before');
  await expect(compare.picker('b')).toContainText('Now');
  await expect.poll(() => compare.figuresOf('a')).toEqual(before);
  await expect(button).toHaveAccessibleName(/bias B 40\.000/);
  // Choosing for one side what the other has changes them as well.
  await compare.choose('a', 'Now');
  await expect(compare.picker('b')).toContainText('before');

  await page.keyboard.press('t');
  await snapshots.tab.click();
  await snapshots.card('before').delete.click();
  await compare.open();
  await expect(compare.nothing).toContainText('Nothing to compare with yet');
});

test('A file dropped while networks are compared is one of them, and the work stays', async ({
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp !== null, 'Electron asks the system for the paths of dropped files.');
  const { compare, inspector } = knobs;
  await knobs.measured();
  await inspector.type(inspector.biasField, '1.5');
  await compare.open();
  await dropFiles(page, [{ name: 'dropped.safetensors', bytes: fileOf(alwaysSays(3)) }]);
  await expect(compare.picker('b')).toContainText('dropped.safetensors');
  await compare.settled();
  await expect(knobs.title).toHaveText('Ten stamps');
  await expect(knobs.edited).toBeVisible();
  await compare.picker('b').click();
  await page.getByRole('menuitem', { name: 'Close dropped.safetensors' }).click();
  await expect(compare.nothing).toContainText('Nothing to compare with yet');
  await dropFiles(page, [{ name: 'broken.safetensors', bytes: Buffer.from('no') }]);
  await expect(knobs.problem).toContainText('broken.safetensors');
  await expect(compare.nothing).toBeVisible();
});
