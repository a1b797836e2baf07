import { expectAccessible } from './accessible';
import { acrossRow } from './pages/weight-grid';
import { expect, test } from './setup';

/** Weights and biases of a fully connected network. */
const parameters = (sizes: readonly number[]) =>
  sizes.slice(1).reduce((sum, outputs, i) => sum + (sizes[i] + 1) * outputs, 0);

const STRUCTURES = [
  { hidden: [], start: 'Empty' },
  { hidden: [128, 128, 128, 128], start: 'Random' },
  { hidden: [12], start: 'Random' },
] as const;

for (const { hidden, start } of STRUCTURES) {
  const sizes = [784, ...hidden, 10];
  test(`${sizes.join('-')}, ${start.toLowerCase()}`, async ({ knobs, page }) => {
    const { grid, history, inspector, menu, network, newDialog, pad } = knobs;
    const layers = [784, ...sizes.slice(1).map((size) => `${size} σ`)].join(' → ');
    const structure = `${layers} · ${parameters(sizes).toLocaleString('en-US')} parameters`;
    await menu.choose('New…');
    await newDialog.setHidden(hidden);
    await newDialog.startWith(start);
    await expect(newDialog.structure).toHaveText(structure);
    await newDialog.create.click();
    await expect(newDialog.dialog).toBeHidden();
    await expect(knobs.structure).toHaveText(structure);
    await expect(network.neurons).toHaveCount(sizes.slice(1).reduce((a, b) => a + b));
    await expect(knobs.edited).toBeHidden();
    await expect(history.entries).toHaveText(['Start']);
    // To measure the largest takes many seconds; nobody has to wait for that.
    if (parameters(sizes) < 50_000) await knobs.measured();
    await expect(pad.reading).toContainText(
      start === 'Empty' ? 'Undecided (all outputs equal)' : /read as \d/,
    );

    const first = hidden.length === 0 ? 'output 9' : `hidden 1 neuron ${hidden[0] - 1}`;
    await network.neuron(first).click();
    await grid.setBrush({ value: '1.5', size: 3 });
    await grid.stroke(acrossRow(14));
    await expect(history.entries).toHaveCount(2);
    await grid.expectWeight(14, 14, 1.5);

    await network.neuron('output 0').click();
    if (hidden.length > 0) {
      await expect(inspector.rows).toHaveCount(hidden[hidden.length - 1]);
      const last = inspector.rows.last();
      await inspector.type(last.getByRole('textbox'), '2.5');
      await expect(history.entries).toHaveCount(3);
      await expect(last.getByRole('slider')).toHaveJSProperty('value', '2.5');
    }
    await inspector.type(inspector.biasField, '-1');
    await expect(history.newest).toContainText(/^Bias .* → −1 · output 0/);

    // The neurons all stand inside their picture, none over another.
    const places = await network.neurons.evaluateAll((buttons) => {
      const picture = buttons[0].closest('section')!.getBoundingClientRect();
      return buttons.map((button) => {
        const { left, top, right, bottom, width } = button.getBoundingClientRect();
        const inside =
          left >= picture.left &&
          right <= picture.right &&
          top >= picture.top &&
          bottom <= picture.bottom;
        return { inside, at: `${Math.round(left)},${Math.round(top)}`, width };
      });
    });
    expect(places.filter(({ inside }) => !inside)).toEqual([]);
    expect(new Set(places.map(({ at }) => at)).size).toBe(places.length);
    for (const { width } of places) expect(width).toBeGreaterThan(4);
    if (hidden.length !== 1) await expectAccessible(page);
  });
}

test('The same seed gives the same numbers, another seed others', async ({ disk, knobs }) => {
  const { menu, newDialog } = knobs;
  const create = async (seed: string) => {
    await menu.choose('New…');
    await newDialog.setHidden([12]);
    await newDialog.startWith('Random');
    await newDialog.dialog.getByRole('textbox', { name: /^Seed/ }).fill(seed);
    await newDialog.create.click();
    await expect(knobs.structure).toContainText('784 → 12 σ → 10 σ');
    return (await disk.savedBy(() => menu.choose('Save'))).bytes.toString('base64');
  };
  const seven = await create('7');
  const eight = await create('8');
  await expect.poll(() => create('7')).toBe(seven);
  expect(eight).not.toBe(seven);
});

test('Stamps are refused where a layer is too small for them', async ({ knobs, page }) => {
  const { menu, newDialog } = knobs;
  await menu.choose('New…');
  await expect(newDialog.create).toBeEnabled();
  await newDialog.setHidden([16, 9]);
  await expect(newDialog.fault).toHaveText(/^Ten stamps need at least 10 neurons .*\.$/);
  await expect(newDialog.create).toBeDisabled();
  await expectAccessible(page);
  await newDialog.startWith('Empty');
  await expect(newDialog.fault).toBeHidden();
  await expect(newDialog.create).toBeEnabled();
  await newDialog.startWith('Ten stamps');
  await newDialog.setHidden([16, 10]);
  await expect(newDialog.create).toBeEnabled();
  await newDialog.cancel.click();
  await expect(newDialog.dialog).toBeHidden();
  await expect(knobs.structure).toContainText('784 → 16 σ → 16 σ → 10 σ');
});

test('A layer has 1 to 128 neurons', async ({ knobs }) => {
  const { menu, newDialog } = knobs;
  await menu.choose('New…');
  await newDialog.startWith('Random');
  const field = newDialog.neuronsIn(1);
  for (const [typed, says] of [
    ['0', 'From 1 to 128.'],
    ['129', 'From 1 to 128.'],
    ['2.5', 'Only whole numbers.'],
    ['many', /^Not a number/],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(newDialog.fault).toHaveText(says);
    await expect(newDialog.structure).toContainText('784 → 16 σ → 16 σ → 10 σ');
  }
  await field.press('Escape');
  await expect(newDialog.fault).toBeHidden();
  await expect(newDialog.dialog).toBeVisible();
  await expect(field).toHaveValue('16');
});

test('Another structure keeps what fits, in one step that is undone', async ({ knobs, page }) => {
  const { history, inspector, menu, network, newDialog } = knobs;
  await knobs.measured();
  await menu.choose('New…');
  await newDialog.dialog.getByRole('radio', { name: 'Keep what fits' }).click();
  await newDialog.setHidden([20, 16]);
  const figures = newDialog.dialog.getByTestId('kept-figures');
  // Empty neurons beside those that are kept change no answer.
  await expect(figures).toHaveText(/right: ([\d.]+)% → \1% ± 0/);
  await newDialog.setHidden([12]);
  await expect(figures).toContainText('▼');
  await newDialog.setHidden([20, 16]);
  await newDialog.dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(newDialog.dialog).toBeHidden();
  await expect(knobs.structure).toContainText('784 → 20 σ → 16 σ → 10 σ');
  await expect(history.entries.first()).toContainText('To 784-20-16-10, with what fits');
  await network.neuron('hidden 1 neuron 3').click();
  await expect(inspector.name).toContainText('mean 3');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(knobs.structure).toContainText('784 → 16 σ → 16 σ → 10 σ');
});
