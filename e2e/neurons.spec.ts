import { expectAccessibleInBothThemes } from './accessible';
import { tabTo } from './focus';
import { layoutFaults } from './layout-faults';
import type { Knobs } from './pages/knobs';
import { acrossRow } from './pages/weight-grid';
import { readTensors } from './safetensors';
import { expect, test } from './setup';

test('Two neurons swapped with what they feed: every output says the same', async ({
  knobs,
  page,
}) => {
  const { history, inspector, network, neuronMenu } = knobs;
  await knobs.measured();
  const accuracy = await knobs.percentRight();
  const before = await outputsOf(knobs);

  await network.neuron('hidden 1 neuron 3').click();
  await neuronMenu.choose('Swap with…');
  await expect(network.picking).toContainText('Swap mean 3 with');
  await network.neuron('hidden 2 neuron 1').click();
  await expect(knobs.problem).toContainText('only neurons of the same layer can be swapped');
  await page.keyboard.press('Escape');
  await expect(network.picking).toBeEmpty();
  await expect(history.entries).toHaveCount(1);

  await neuronMenu.choose('Swap with…');
  await network.neuron('hidden 1 neuron 11').click();
  await expect(network.neuron('hidden 1 neuron 11')).toHaveAccessibleName(/, mean 3$/);
  await expect(network.selected).toHaveAccessibleName(/^hidden 1 neuron 11,/);
  await expect(history.newest).toContainText(/^Swap mean 3 and /);

  await network.selected.press('Alt+ArrowUp');
  await expect(network.neuron('hidden 1 neuron 10')).toBeFocused();
  await expect(network.neuron('hidden 1 neuron 10')).toHaveAccessibleName(/, mean 3$/);
  await network.neuron('hidden 2 neuron 2').click();
  await network.selected.press('Alt+ArrowDown');
  await expect(history.entries).toHaveCount(4);
  await knobs.changeMeasured();
  await expect.poll(() => outputsOf(knobs)).toEqual(before);
  await expect.poll(() => knobs.percentRight()).toBe(accuracy);
  await expect(inspector.state).toBeHidden();
});

test('A copy is marked as a duplicate until it is drawn on', async ({ knobs }) => {
  const { grid, history, inspector, network, neuronMenu } = knobs;
  const alike = network.neurons.and(network.neurons.page().getByRole('button', { name: /≈/ }));
  await expect(network.neurons).toHaveCount(42);
  await expect(alike).toHaveCount(0);
  await network.neuron('hidden 1 neuron 3').click();
  await neuronMenu.choose('Copy onto…');
  await network.neuron('hidden 1 neuron 12').click();
  await expect(alike).toHaveCount(2);
  for (const place of ['hidden 1 neuron 3', 'hidden 1 neuron 12']) {
    await expect(network.neuron(place)).toHaveAccessibleName(
      `${place}, mean 3, ≈ mean 3, correlation 1.000`,
    );
  }
  await expect(network.selected).toHaveAccessibleName(/^hidden 1 neuron 12,/);
  await network.neuron('hidden 1 neuron 3').hover();
  await expect(network.hint('≈ mean 3, correlation 1.000')).toBeVisible();
  await inspector.state.getByRole('button', { name: 'Select the other' }).click();
  await expect(network.selected).toHaveAccessibleName(/^hidden 1 neuron 3,/);

  await grid.setBrush({ value: '2', size: 3 });
  await grid.stroke(acrossRow(4));
  await expect(history.newest).toContainText('Paint');
  await expect(alike).toHaveCount(0);
  await expect(inspector.state).toBeHidden();
});

test('Several neurons are chosen by mouse, and adjusted together as one entry', async ({
  disk,
  knobs,
}) => {
  const { history, inspector, network, neuronMenu } = knobs;
  const rows = async (...indices: number[]) => {
    const { bytes } = await disk.savedBy(() => knobs.saveAs());
    const { values } = readTensors(bytes).tensors['hidden1.weight'];
    return indices.map((index) => [...values.slice(index * 784, (index + 1) * 784)]);
  };
  await network.neuron('hidden 1 neuron 2').click();
  await network.neuron('hidden 1 neuron 4').click({ modifiers: ['Shift'] });
  await expect(network.chosen).toHaveCount(3);
  await network.neuron('hidden 1 neuron 3').click({ modifiers: ['Control'] });
  await network.neuron('hidden 1 neuron 7').click({ modifiers: ['Control'] });
  await expect(inspector.state).toContainText('3 neurons selected');

  await neuronMenu.choose('Same peak');
  await expect(history.entries).toHaveCount(2);
  const largest = (await rows(2, 4, 7)).map((row) => Math.max(...row.map(Math.abs)));
  expect(largest[1]).toBeCloseTo(largest[0], 6);
  expect(largest[2]).toBeCloseTo(largest[0], 6);
  await neuronMenu.choose('Same length');
  await expect(history.entries).toHaveCount(3);
  const lengths = (await rows(2, 4, 7)).map((row) => Math.hypot(...row));
  expect(lengths[1]).toBeCloseTo(lengths[0], 5);
  expect(lengths[2]).toBeCloseTo(lengths[0], 5);
  await neuronMenu.choose('Subtract their average');
  await expect(history.entries).toHaveCount(4);
  const [a, b, c] = await rows(2, 4, 7);
  expect(Math.max(...a.map((weight, p) => Math.abs(weight + b[p] + c[p])))).toBeLessThan(1e-6);

  await neuronMenu.choose('Clear all 3');
  await expect(history.newest).toContainText('Clear · 3 neurons of hidden 1');
  expect((await rows(4)).flat().every((weight) => weight === 0)).toBe(true);
  await inspector.state.getByRole('button', { name: 'Select only this' }).click();
  await expect(network.chosen).toHaveCount(1);

  // Where there are no keys to hold: taps take neurons in and out.
  await neuronMenu.choose('Select several');
  await network.neuron('hidden 1 neuron 9').click();
  await network.neuron('hidden 1 neuron 10').click();
  await expect(inspector.state).toContainText('3 neurons selected');
  await inspector.state.getByRole('button', { name: 'Done' }).click();
  await network.neuron('hidden 1 neuron 9').click();
  await expect(network.chosen).toHaveCount(1);
});

test('Neurons are chosen, muted, locked and copied with the keyboard alone', async ({
  knobs,
  page,
}) => {
  const { history, inspector, network, neuronMenu } = knobs;
  await tabTo(page, network.neuron('hidden 1 neuron 0'));
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(network.neuron('hidden 1 neuron 2')).toBeFocused();
  await expect(network.chosen).toHaveCount(3);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(network.chosen).toHaveCount(2);
  await expect(inspector.region.getByRole('status')).toHaveText('2 neurons selected');
  await page.keyboard.press('m');
  await expect(history.newest).toContainText('Mute · 2 neurons of hidden 1');
  await page.keyboard.press('m');
  await expect(history.newest).toContainText('Unmute · 2 neurons of hidden 1');
  await page.keyboard.press('l');
  await expect(history.newest).toContainText('Lock · 2 neurons of hidden 1');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(network.chosen).toHaveAccessibleName(/^hidden 1 neuron 3,/);
  await tabTo(page, neuronMenu.trigger);
  await page.keyboard.press('Enter');
  await expect(neuronMenu.item('Copy onto…')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(network.neuron('hidden 1 neuron 3')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(history.newest).toContainText(/^Copy mean 3 onto /);
  await expect(network.selected).toHaveAccessibleName(/^hidden 1 neuron 15, mean 3,/);

  await page.keyboard.press('Shift+F10');
  await expect(neuronMenu.item('Reset name')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(network.neuron('hidden 1 neuron 15')).toBeFocused();
});

test('No mark, menu or hint about neurons is inaccessible or cut off', async ({
  inEachSize,
  knobs,
  page,
}) => {
  const { inspector, network, neuronMenu, snapshots } = knobs;
  const expectAccessible = (state: string) =>
    inEachSize(() => expectAccessibleInBothThemes(page, state));
  await snapshots.tab.click();
  await snapshots.take.click();
  await expect(snapshots.cards).toHaveCount(1);
  await network.neuron('hidden 1 neuron 3').click();
  await neuronMenu.choose('Copy onto…');
  await expectAccessible('a neuron being picked');
  await network.neuron('hidden 1 neuron 5').click();
  await expect(inspector.state).toContainText('correlation');
  await neuronMenu.choose('Mute');
  await neuronMenu.choose('Lock');
  await expect(inspector.state).toContainText('Locked');
  await snapshots.card('Snapshot 1').compare.click();
  await inspector.region.getByRole('radio', { name: 'Since' }).click();
  await network.neuron('hidden 1 neuron 6').click({ modifiers: ['Shift'] });
  await expect(inspector.state).toContainText('2 neurons selected');
  await page.mouse.move(2, 2);
  await expectAccessible('all that can be said about a neuron');
  await inEachSize(() => expect.poll(() => layoutFaults(page)).toEqual([]));
  await neuronMenu.trigger.click();
  await expect(neuronMenu.item('Same length')).toBeVisible();
  await expectAccessible('the menu for several');
});

/** What each output adds up to and says for the digit on the pad. */
async function outputsOf({ inspector, network }: Knobs) {
  const found: { z: number; a: number }[] = [];
  for (let digit = 0; digit < 10; digit++) {
    await network.neuron(`output ${digit}`).click();
    found.push(await inspector.result());
  }
  return found;
}
