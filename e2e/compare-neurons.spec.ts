import { compareWithFile, openWork } from './comparing';
import { tabTo } from './focus';
import { readTensors } from './safetensors';
import { expect, test } from './setup';
import { fourStrokes, reordered, type SmallNetwork } from './small-networks';

/** Where each of the four strokes is in the reordered file. */
const ORDER = [2, 0, 3, 1];

/** The four strokes, and an upright one after them. */
function withUpright(): SmallNetwork {
  const { rows, biases, names, outputRows, outputBiases } = fourStrokes();
  const upright = Array.from({ length: 784 }, (_, p) => (p % 28 === 14 ? 2 : 0));
  return {
    rows: [...rows, upright],
    biases: [...biases, 0.5],
    names: [...names, 'upright'],
    outputRows: outputRows.map((row) => [...row, 1]),
    outputBiases,
  };
}

/** The reordered strokes, and the last of them changed: a pixel at column 10 of its row, and its bias. */
function changedStrokes(): SmallNetwork {
  const network = fourStrokes();
  const fourth = network.rows[3].with(20 * 28 + 10, 1.75);
  return reordered(
    { ...network, rows: network.rows.with(3, fourth), biases: network.biases.with(3, 5) },
    ORDER,
  );
}

test('Neurons in another order are found, and one is taken and given back', async ({
  disk,
  knobs,
  page,
}) => {
  const { compare, history, inspector } = knobs;
  await openWork({ knobs, disk }, fourStrokes());
  await compare.open();
  await compareWithFile({ knobs, disk }, reordered(fourStrokes(), ORDER), 'reordered.safetensors');
  await compare.showLayer('Hidden 1');
  const pairs = ORDER.map((_, i) => ({ a: i, b: ORDER.indexOf(i), similarity: 1 }));
  await expect.poll(() => compare.partners()).toEqual(pairs);
  await expect(compare.main).toContainText('the same except for the order of their neurons');

  await compareWithFile({ knobs, disk }, changedStrokes());
  await expect(compare.differing).toContainText('1 of 4 differ');
  expect((await compare.partners()).map(({ a, b }) => [a, b])).toEqual(
    pairs.map(({ a, b }) => [a, b]),
  );
  const fourth = compare.pair('hidden 1 neuron 3');
  await compare.sortBy('Most different');
  await expect(
    compare.pairs.first().getByRole('button', { name: /^A hidden 1 neuron 3,/ }),
  ).toBeVisible();
  await fourth.button.click();
  await expect.poll(() => compare.read('b', 10, 20)).toEqual({ a: 1, b: 1.75, difference: -0.75 });
  await expect(fourth.row).toContainText('up to 9.00');
  // What comes after them goes with them: no output differs.
  await compare.showLayer('Output');
  await expect(compare.differing).toContainText('0 of 10 differ');
  await compare.showLayer('Hidden 1');

  await fourth.take.click();
  await expect(fourth.button).toHaveAccessibleName(/the same; bias A 5\.000, bias B 5\.000$/);
  await expect(compare.detail.getByRole('status')).toContainText(
    'Copied fourth from other.safetensors',
  );
  await expect(compare.differing).toContainText('0 of 4 differ');
  await expect(fourth.take).toHaveAttribute('aria-disabled', 'true');
  await expect(compare.difference.first()).toHaveText('± 0 points');
  await page.keyboard.press('Control+z');
  await expect(fourth.button).toHaveAccessibleName(/bias A −4\.000, bias B 5\.000, A − B −9\.000$/);
  await history.redo.click();
  await expect(compare.differing).toContainText('0 of 4 differ');

  await fourth.button.click();
  await compare.editInTune.click();
  await expect(inspector.name).toContainText('fourth');
  await expect(inspector.biasField).toHaveValue('+5.000');
  expect((await knobs.grid.read(10, 20)).w).toBe(1.75);
  await history.undo.click();
  await expect(inspector.biasField).toHaveValue('−4.000');

  // What is locked stays as it is, and the button says why.
  await page.keyboard.press('l');
  await expect(inspector.state).toContainText('Locked');
  await compare.open();
  await expect(fourth.take).toHaveAttribute('aria-disabled', 'true');
  await expect(fourth.take).toHaveAccessibleDescription(/fourth is locked: unlock it in Tune/);
  await fourth.take.click({ force: true });
  await expect(compare.differing).toContainText('1 of 4 differ');
});

test('A network of another structure is compared as far as it goes', async ({ disk, knobs }) => {
  const { compare } = knobs;
  const three = fourStrokes();
  await openWork({ knobs, disk }, fourStrokes());
  await compare.open();
  await compareWithFile(
    { knobs, disk },
    {
      ...three,
      rows: three.rows.slice(1),
      biases: three.biases.slice(1),
      names: three.names.slice(1),
      outputRows: three.outputRows.map((row) => row.slice(1)),
    },
  );
  await compare.showLayer('Hidden 1');
  expect((await compare.partners()).map(({ a, b }) => [a, b])).toEqual([
    [0, null],
    [1, 0],
    [2, 1],
    [3, 2],
  ]);
  await expect(compare.main).toContainText('A is 784-4-10, B is 784-3-10.');
  const alone = compare.pair('hidden 1 neuron 0');
  await expect(alone.row).toContainText('only in A');
  await expect(alone.take).toHaveAccessibleDescription(/B has no neuron that goes with this one/);
});

test('A neuron that only the other has goes to the place that is chosen for it', async ({
  disk,
  knobs,
  page,
}) => {
  const { compare, history, network } = knobs;
  const work = fourStrokes();
  await openWork({ knobs, disk }, work);
  await network.neuron('hidden 1 neuron 1').click();
  await page.keyboard.press('l');
  await expect(network.selected).toHaveAccessibleName(/, locked$/);
  await compare.open();
  await compareWithFile({ knobs, disk }, withUpright());
  await compare.showLayer('Hidden 1');
  const upright = compare.pair('hidden 1 neuron 4', 'b');
  await expect(upright.row).toContainText('only in B');
  await expect(upright.take).toHaveAccessibleDescription(
    'Pick the neuron of the current network that it should replace.',
  );
  await upright.take.click();
  await expect(compare.into).toBeFocused();
  await expect(compare.take).toHaveAttribute('aria-disabled', 'true');

  // What is locked is listed, says so, and can't be chosen.
  const second = compare.into.getByRole('option', { name: 'second, locked' });
  await expect(second).toBeDisabled();
  await compare.into.selectOption('third');
  await expect(compare.take).toHaveAccessibleName(
    'Copy into A: upright from other.safetensors, replacing third',
  );
  await expect(compare.take).toHaveAccessibleDescription('');
  await compare.take.click();
  await expect(compare.detail.getByRole('status')).toContainText(
    'Copied upright from other.safetensors into third.',
  );
  const taken = compare.pair('hidden 1 neuron 2');
  await expect(taken.button).toHaveAccessibleName(/B hidden 1 neuron 4, upright; .*the same/);
  await expect(taken.button).toHaveAttribute('aria-current', 'true');
  await expect(compare.pair('hidden 1 neuron 2', 'b').row).toContainText('only in B');

  const { bytes } = await disk.savedBy(() => knobs.saveAs());
  const { tensors } = readTensors(bytes);
  const rows = work.rows.with(2, withUpright().rows[4]);
  expect([...tensors['hidden1.weight'].values]).toEqual(rows.flat());
  expect([...tensors['hidden1.bias'].values]).toEqual(work.biases.with(2, 0.5));
  expect([...tensors['output.weight'].values]).toEqual(work.outputRows.flat());

  // One entry takes it back.
  await page.keyboard.press('Control+z');
  await expect(taken.button).toHaveAccessibleName(/third; B hidden 1 neuron 2, third; .*the same/);

  // One that goes with another can go elsewhere too, by the keyboard alone.
  await compare.pair('hidden 1 neuron 0').button.click();
  await expect(compare.into.locator('option:checked')).toHaveText('first, beside it');
  await compare.into.focus();
  await page.keyboard.press('End');
  await tabTo(page, compare.take);
  await page.keyboard.press('Enter');
  await expect(compare.pair('hidden 1 neuron 3').button).toHaveAccessibleName(
    /A hidden 1 neuron 3, first;/,
  );
  await compare.tuneTab.click();
  await expect(history.newest).toContainText('Copy first of other.safetensors · fourth');
  await expect(history.entries).toHaveCount(3);
});

test('With the keyboard alone two networks are chosen, looked through and mended', async ({
  disk,
  knobs,
  page,
}) => {
  const { compare, inspector } = knobs;
  await openWork({ knobs, disk }, fourStrokes());
  await page.keyboard.press('Control+Shift+K');
  await inspector.type(inspector.biasField, '7');
  await page.keyboard.press('Escape');
  await inspector.biasField.blur();
  await page.keyboard.press('c');
  await expect(compare.main).toBeFocused();
  await compare.settled();
  await tabTo(page, compare.picker('b'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: /Now/ })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: /Snapshot 1/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(compare.picker('b')).toContainText('Snapshot 1');
  await expect(compare.differing).toContainText('1 of 4 differ');

  await tabTo(page, compare.onlyDifferent);
  await page.keyboard.press('Space');
  await expect(compare.pairs).toHaveCount(1);
  await page.keyboard.press('Space');
  const [first, second] = [compare.pair('hidden 1 neuron 0'), compare.pair('hidden 1 neuron 1')];
  await tabTo(page, first.button);
  await page.keyboard.press('ArrowDown');
  await expect(second.button).toBeFocused();
  await expect(compare.detail).toContainText('second');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, first.take);
  await page.keyboard.press('Enter');
  await expect(compare.nothing).toContainText('Nothing differs any more');
  await expect(compare.nothing).toContainText('Copied first from Snapshot 1');
  await page.keyboard.press('Control+z');
  await expect(first.button).toHaveAccessibleName(/bias A 7\.000, bias B −1\.000, A − B \+8\.000$/);

  // Pixel by pixel through the large grids: the first stroke is in row 5.
  const cell = compare.detail.getByRole('gridcell');
  await tabTo(page, cell);
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
  await expect(cell).toHaveAccessibleName('row 5, col 0 · A +1.000 · B +1.000 · A − B 0.000');
  await expect(compare.cell).toContainText('row 5, col 0');
  await page.keyboard.press('t');
  await expect(compare.tuneTab).toBeChecked();
  await expect(inspector.biasField).toHaveValue('+7.000');
});
