import { readTensors, writeTensors } from './safetensors';
import { acrossRow } from './pages/weight-grid';
import { expect, test } from './setup';

test('A muted neuron counts as zero and keeps its weights', async ({ disk, knobs }) => {
  const { history, inspector, network, neuronMenu, pad } = knobs;
  await disk.pick({ name: 'two.safetensors', bytes: twoHidden() }, () =>
    knobs.menu.choose('Open…'),
  );
  await expect(knobs.title).toHaveText('two.safetensors');
  const outputs = async () => {
    const found = [];
    for (const place of ['output 7', 'output 2']) {
      await network.neuron(place).click();
      found.push(await inspector.result());
    }
    return found;
  };
  // Both hidden neurons say σ(0) = ½: output 7 gets 4 · ½, output 2 gets 1 · ½.
  await expect
    .poll(() => outputs())
    .toEqual([
      { z: 2, a: 0.881 },
      { z: 0.5, a: 0.622 },
    ]);
  await expect.poll(() => pad.answer()).toBe(7);

  await network.neuron('hidden 1 neuron 0').click();
  await neuronMenu.choose('Mute');
  await expect(network.neuron('hidden 1 neuron 0')).toHaveAccessibleName(/, muted$/);
  await expect(inspector.state).toContainText('Muted');
  await expect(inspector.equation).toContainText('0.500, muted: 0');
  await expect(history.newest).toContainText('Mute · hidden 1 neuron 0');
  await expect
    .poll(() => outputs())
    .toEqual([
      { z: 0, a: 0.5 },
      { z: 0.5, a: 0.622 },
    ]);
  await expect.poll(() => pad.answer()).toBe(2);
  const { bytes } = await disk.savedBy(() => knobs.saveAs());
  expect(readTensors(bytes).tensors['output.weight'].values[7 * 2]).toBe(4);

  await network.neuron('hidden 1 neuron 0').click();
  await inspector.state.getByRole('button', { name: 'Unmute' }).click();
  await expect(network.neuron('hidden 1 neuron 0')).not.toHaveAccessibleName(/muted/);
  expect((await outputs())[0]).toEqual({ z: 2, a: 0.881 });
  await expect.poll(() => pad.answer()).toBe(7);
});

test('A locked neuron is changed by nothing: not by a stroke, a number, a copy or a file', async ({
  disk,
  knobs,
}) => {
  const { grid, history, inspector, network, neuronMenu, unsaved } = knobs;
  const saved = await disk.savedBy(() => knobs.save.click());
  await network.neuron('hidden 1 neuron 4').click();
  const biasInFile = await inspector.biasField.inputValue();
  await inspector.type(inspector.biasField, '5');
  await network.neuron('hidden 1 neuron 3').click();
  await inspector.type(inspector.biasField, '7');
  await neuronMenu.choose('Lock');
  await expect(network.neuron('hidden 1 neuron 3')).toHaveAccessibleName(/, locked$/);
  const labels = await history.labels();
  const before = await grid.read(10, 10);

  await grid.setBrush({ value: '9', size: 3 });
  await grid.stroke(acrossRow(10));
  await expect(knobs.problem).toContainText('“mean 3” is locked: unlock it to change it.');
  await inspector.type(inspector.biasField, '1');
  await expect(inspector.biasField).toHaveValue('+7.000');
  await expect.poll(() => grid.read(10, 10)).toEqual(before);
  await network.neuron('hidden 1 neuron 8').click();
  await neuronMenu.choose('Copy onto…');
  await network.neuron('hidden 1 neuron 3').click();
  await network.neuron('hidden 1 neuron 3').click();
  await expect.poll(() => grid.read(10, 10)).toEqual(before);
  await expect.poll(() => history.labels()).toEqual(labels);

  const open = (name: string, bytes: Buffer) =>
    disk.pick({ name, bytes }, async () => {
      await knobs.menu.choose('Open…');
      await unsaved.discard.click();
    });
  await open('two.safetensors', twoHidden());
  await expect(knobs.problem).toContainText(/1 locked neuron of this 784.*would be lost/);
  await expect(knobs.structure).toHaveText(/^784 → 16 σ → 16 σ → 10 σ/);
  await expect.poll(() => history.labels()).toEqual(labels);

  await open('same.safetensors', saved.bytes);
  await expect(knobs.title).toHaveText('same.safetensors');
  await expect(inspector.biasField).toHaveValue('+7.000');
  await network.neuron('hidden 1 neuron 4').click();
  await expect(inspector.biasField).toHaveValue(biasInFile);

  await network.neuron('hidden 1 neuron 3').click();
  await inspector.state.getByRole('button', { name: 'Unlock' }).click();
  await inspector.type(inspector.biasField, '1');
  await expect(history.newest).toContainText('Bias 7 → 1');
});

/** 784-2-10: both hidden neurons say ½; 7 has 4 times the first, 2 has the second, all else is 0. */
function twoHidden(): Buffer {
  const output = new Array<number>(20).fill(0);
  output[7 * 2] = 4;
  output[2 * 2 + 1] = 1;
  return writeTensors(
    {
      'hidden1.weight': { shape: [2, 784], values: new Array<number>(2 * 784).fill(0) },
      'hidden1.bias': { shape: [2], values: [0, 0] },
      'output.weight': { shape: [10, 2], values: output },
      'output.bias': { shape: [10], values: new Array<number>(10).fill(0) },
    },
    {},
  );
}
