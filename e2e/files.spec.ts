import { expectAccessible } from './accessible';
import { acrossRow } from './pages/weight-grid';
import { readTensors, writeTensors } from './safetensors';
import { expect, test } from './setup';

test('Saved, reloaded and opened again: the same numbers to the last bit, and the names', async ({
  disk,
  electronApp,
  knobs,
  page,
}) => {
  const { grid, history, inspector, network } = knobs;
  await knobs.measured();
  const original = await disk.savedBy(() => knobs.save.click());
  expect(original.name).toBe('ten-stamps.safetensors');
  await expect(knobs.title).toHaveText(original.name);

  await network.neuron('hidden 1 neuron 3').click();
  await grid.setBrush({ value: '0.1', size: 1 });
  await grid.stroke(acrossRow(7, 2, 25));
  await knobs.changeMeasured();
  await inspector.type(inspector.biasField, '-1.3');
  await knobs.changeMeasured();
  await network.neuron('hidden 2 neuron 12').click();
  await inspector.type(inspector.weightField('mean 3'), '0,7');
  await knobs.changeMeasured();
  await network.neuron('hidden 1 neuron 3').click();
  await inspector.rename('Häkchen “oben” ✓');
  await network.neuron('output 4').click();
  await inspector.rename('four');
  await expect(history.entries).toHaveCount(6);
  await expect(knobs.edited).toBeVisible();
  const figures = await knobs.figures();
  const saved = await disk.savedBy(() => knobs.save.click());
  await expect(knobs.edited).toBeHidden();

  // What changed is in the file as it was typed, rounded to float32; nothing else is different.
  const expected = readTensors(original.bytes).tensors;
  const row = 3 * 784 + 7 * 28;
  expected['hidden1.weight'].values.fill(Math.fround(0.1), row + 2, row + 26);
  expected['hidden1.bias'].values[3] = Math.fround(-1.3);
  expected['hidden2.weight'].values[12 * 16 + 3] = Math.fround(0.7);
  const { metadata, tensors } = readTensors(saved.bytes);
  expect(tensors).toEqual(expected);
  expect(JSON.parse(metadata['hidden1.names'])[3]).toBe('Häkchen “oben” ✓');
  expect(JSON.parse(metadata['output.names'])[4]).toBe('four');

  await page.reload();
  await knobs.measured();
  if (!electronApp) await expect(knobs.title).toHaveText('Ten stamps');
  await disk.pick(saved, () => knobs.menu.choose('Open…'));
  await expect(knobs.title).toHaveText(saved.name);
  await expect(history.entries).toHaveText(['Opened']);
  await knobs.measured();
  await network.neuron('output 4').click();
  await expect(inspector.name).toContainText('four');
  await expect(network.neuron('hidden 1 neuron 3')).toHaveAccessibleName(/Häkchen “oben” ✓$/);
  await expect.poll(() => knobs.figures()).toEqual({ ...figures, title: saved.name });
  const again = await disk.savedBy(() => knobs.saveAs());
  expect(again.bytes.equals(saved.bytes)).toBe(true);
});

test('A network of another program opens, and what it says about itself is kept', async ({
  disk,
  knobs,
}) => {
  const { inspector, network } = knobs;
  const bytes = tinyNetwork({ made_with: 'a notebook', 'hidden1.names': '["left","right"]' });
  await disk.pick({ name: 'from-elsewhere.safetensors', bytes }, () => knobs.menu.choose('Open…'));
  await expect(knobs.title).toHaveText('from-elsewhere.safetensors');
  await expect(knobs.structure).toHaveText('784 → 2 σ → 10 σ · 1,600 parameters');
  await network.neuron('output 9').click();
  await expect(inspector.weightField('left')).toHaveValue('+0.500');
  await expect(inspector.weightField('right')).toHaveValue('−0.250');
  await expect(inspector.biasField).toHaveValue('+9.000');

  await inspector.type(inspector.weightField('right'), '0.125');
  const saved = await disk.savedBy(() => knobs.saveAs());
  const { metadata, tensors } = readTensors(saved.bytes);
  expect(metadata.made_with).toBe('a notebook');
  expect([...tensors['output.weight'].values.slice(18)]).toEqual([0.5, 0.125]);
  expect(tensors['output.weight'].shape).toEqual([10, 2]);
});

test('A network dropped on the window is opened, several are refused', async ({
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp !== null, 'Electron asks the system for the paths of dropped files.');
  const drop = (type: 'dragenter' | 'drop', names: readonly string[]) =>
    page.evaluate(
      ([type, names, bytes]) => {
        const dataTransfer = new DataTransfer();
        for (const name of names) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        const init = { bubbles: true, cancelable: true, dataTransfer };
        document.body.dispatchEvent(new DragEvent(type, init));
      },
      [type, names, [...tinyNetwork({})]] as const,
    );
  const target = page.getByText(/^Drop a network to open it/);
  await drop('dragenter', ['tiny.safetensors']);
  await expect(target).toBeVisible();
  await expectAccessible(page);
  await drop('drop', ['tiny.safetensors']);
  await expect(target).toBeHidden();
  await expect(knobs.title).toHaveText('tiny.safetensors');

  await drop('drop', ['a.safetensors', 'b.safetensors']);
  await expect(knobs.problem.getByRole('paragraph')).toHaveText(/^a\.safetensors .* IDX .*\.$/);
  await expect(knobs.title).toHaveText('tiny.safetensors');
});

test.describe('where the browser lets pages write files', () => {
  test.use({ pickers: 'in place' });
  test.skip(({ electronApp }) => electronApp !== null, 'Electron has no pickers of a browser.');

  test('Save writes to the same file without asking again, Save as asks', async ({
    knobs,
    page,
  }) => {
    const { inspector } = knobs;
    const asked = () =>
      page.evaluate(() => (window as unknown as { pickersAsked: unknown }).pickersAsked);
    const bias = (name: string) =>
      page
        .evaluate(async (name) => {
          const folder = await navigator.storage.getDirectory();
          const file = await (await folder.getFileHandle(name)).getFile();
          return [...new Uint8Array(await file.arrayBuffer())];
        }, name)
        .then((bytes) => readTensors(Buffer.from(bytes)).tensors['hidden1.bias'].values[0]);

    await inspector.type(inspector.biasField, '1.5');
    await expect(knobs.edited).toBeVisible();
    await knobs.save.click();
    await expect(knobs.title).toHaveText('ten-stamps.safetensors');
    await expect(knobs.edited).toBeHidden();
    await expect.poll(() => asked()).toEqual({ save: 1, open: 0 });
    await expect.poll(() => bias('ten-stamps.safetensors')).toBe(1.5);

    await inspector.type(inspector.biasField, '2.5');
    await expect(knobs.edited).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(knobs.edited).toBeHidden();
    await expect.poll(() => asked()).toEqual({ save: 1, open: 0 });
    await expect.poll(() => bias('ten-stamps.safetensors')).toBe(2.5);

    await inspector.type(inspector.biasField, '3.5');
    await page.keyboard.press('Control+Shift+S');
    await expect(knobs.title).toHaveText('2-ten-stamps.safetensors');
    await expect(knobs.edited).toBeHidden();
    await expect.poll(() => asked()).toEqual({ save: 2, open: 0 });
    await expect.poll(() => bias('ten-stamps.safetensors')).toBe(2.5);
    await expect.poll(() => bias('2-ten-stamps.safetensors')).toBe(3.5);

    await page.reload();
    await knobs.menu.choose('Open…');
    await expect(knobs.title).toHaveText('2-ten-stamps.safetensors');
    await expect(inspector.biasField).toHaveValue('+3.500');
    await inspector.type(inspector.biasField, '4.5');
    await expect(knobs.edited).toBeVisible();
    await knobs.save.click();
    await expect(knobs.edited).toBeHidden();
    await expect.poll(() => bias('2-ten-stamps.safetensors')).toBe(4.5);
  });
});

/** A 784-2-10 network as safetensors: hidden weights 0, output weights ½ and −¼, bias = digit. */
function tinyNetwork(metadata: Record<string, string>): Buffer {
  const output = Array.from({ length: 10 }, () => [0.5, -0.25]).flat();
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  return writeTensors(
    {
      'hidden1.weight': { shape: [2, 784], values: new Array<number>(2 * 784).fill(0) },
      'hidden1.bias': { shape: [2], values: [0, 0] },
      'output.weight': { shape: [10, 2], values: output },
      'output.bias': { shape: [10], values: digits },
    },
    metadata,
  );
}
