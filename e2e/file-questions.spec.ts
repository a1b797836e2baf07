import { expectAccessible } from './accessible';
import { dropFiles } from './drop';
import { readTensors } from './safetensors';
import { expect, test } from './setup';
import { twoWays } from './small-networks';
import { pickNext, readStored, removeStored, writeStored } from './stored';

const HOW = 'How should “two-ways.safetensors” be read?';

test('A file that fits in two ways is read as the person says, or not at all', async ({
  disk,
  knobs,
  page,
}) => {
  const { fileQuestion, inspector } = knobs;
  await inspector.type(inspector.biasField, '1.5');
  const name = await knobs.title.textContent();
  const open = () =>
    disk.pick(twoWays(), async () => {
      await knobs.menu.choose('Open…');
      await knobs.unsaved.discard.click();
    });
  await open();
  await expect(fileQuestion.titled(HOW)).toContainText('fit in 2 ways');
  await expectAccessible(page);
  await fileQuestion.choose(HOW, 'Cancel');
  await expect(knobs.title).toHaveText(name!);
  await expect(inspector.biasField).toHaveValue('+1.500');
  await expect(knobs.problem).toHaveCount(0);

  await open();
  await fileQuestion.choose(HOW, /"b\.weight" \(one column for each neuron\)/);
  await expect(knobs.title).toHaveText('two-ways.safetensors');
  await expect(knobs.structure).toHaveText('784 → 16 σ → 16 σ → 10 σ · 13,002 parameters');
  const { tensors } = readTensors((await disk.savedBy(() => knobs.saveAs())).bytes);
  const { values } = tensors['hidden2.weight'];
  // The file counts up its own rows; what was a column there is now a neuron's row.
  expect([...values.slice(16, 32)]).toEqual(Array.from({ length: 16 }, (_, row) => row * 16 + 1));
});

test('A dropped file asks too, the keyboard answers, and the focus goes back', async ({
  electronApp,
  knobs,
  page,
}) => {
  test.skip(electronApp !== null, 'A file that a test drops is on no disk.');
  const { fileQuestion, inspector } = knobs;
  await knobs.save.focus();
  await dropFiles(page, [twoWays()]);
  await expect(fileQuestion.titled(HOW)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fileQuestion.titled(HOW)).toHaveCount(0);
  await expect(knobs.save).toBeFocused();

  await dropFiles(page, [twoWays()]);
  await expect(fileQuestion.titled(HOW).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(knobs.title).toHaveText('two-ways.safetensors');
  await inspector.type(inspector.biasField, '2');
  await expect(knobs.edited).toBeVisible();
});

test.describe('in a browser without pickers', () => {
  test.skip(({ electronApp }) => electronApp !== null, 'The desktop has its own dialogs.');

  test('Save as offers all formats, and says what one of them loses', async ({
    disk,
    knobs,
    page,
  }) => {
    const { details, fileQuestion, inspector, saveAsDialog } = knobs;
    const LOSES = 'Save “my work.csv” with parts left out?';
    await inspector.type(inspector.biasField, '0.1');
    await knobs.titleButton.click();
    await details.write({ notes: 'By hand.' });
    await knobs.menu.choose('Save as…');
    await expect(saveAsDialog.name).toHaveValue('ten-stamps');
    await expect(saveAsDialog.format.getByRole('option')).toHaveText([
      'safetensors (.safetensors)',
      'NumPy (.npz)',
      'ONNX (.onnx)',
      'Keras weights (.weights.h5)',
      "Nielsen's JSON (.json)",
      'CSV (.csv)',
    ]);
    await saveAsDialog.name.fill('');
    await expect(saveAsDialog.save).toBeDisabled();
    await saveAsDialog.name.fill('my work/now?');
    await expect(saveAsDialog.fault).toHaveText('A file name can’t contain “/” or “?”.');
    await expect(saveAsDialog.save).toBeDisabled();
    await expectAccessible(page);
    await saveAsDialog.name.press('Enter');
    await saveAsDialog.name.fill('my work.csv');
    await expect(saveAsDialog.fault).toHaveCount(0);
    await saveAsDialog.save.click();
    await expect(fileQuestion.titled(LOSES)).toContainText('CSV has no place for the notes.');
    await expectAccessible(page);
    await fileQuestion.choose(LOSES, 'Choose another…');
    await expect(saveAsDialog.dialog).toBeVisible();
    await saveAsDialog.cancel.click();
    await expect(knobs.edited).toBeVisible();

    await knobs.menu.choose('Save as…');
    await saveAsDialog.name.fill('my work');
    await saveAsDialog.format.selectOption('CSV (.csv)');
    await page.keyboard.press('Tab');
    await saveAsDialog.save.click();
    await fileQuestion.choose(LOSES, 'Save anyway');
    const table = await disk.savedBy(() =>
      fileQuestion.choose(/^Which decimal sign/, 'Comma: 0,25'),
    );
    expect(table.name).toBe('my work.csv');
    const [header, first] = table.bytes.toString('utf8').split('\r\n');
    expect(header).toMatch(/^\ufeff?layer;neuron;name;bias;w1;w2;/);
    expect(first.split(';')[3]).toBe('0,1');
    await expect(knobs.title).toHaveText('my work.csv');
    await expect(knobs.edited).toBeHidden();

    // What was agreed to is not asked again.
    await inspector.type(inspector.biasField, '0.3');
    const again = await disk.savedBy(() => knobs.save.click());
    expect(again.name).toBe('my work.csv');
    expect(again.bytes.toString('utf8').split('\r\n')[1].split(';')[3]).toBe('0,3');

    // An extension within the name is a part of it: what is shown is what is saved.
    await knobs.menu.choose('Save as…');
    await expect(saveAsDialog.format).toHaveValue('csv');
    await saveAsDialog.name.fill('x.csv.npz');
    await expect(saveAsDialog.format).toHaveValue('npz');
    await page.keyboard.press('Tab');
    await expect(saveAsDialog.name).toHaveValue('x.csv');
    await expect(saveAsDialog.dialog).toContainText('The browser saves x.csv.npz');
    const archive = await disk.savedBy(() => saveAsDialog.name.press('Enter'));
    expect(archive.name).toBe('x.csv.npz');
    expect(archive.bytes.toString('latin1', 0, 2)).toBe('PK');
  });
});

test.describe('where the browser lets pages write files', () => {
  test.use({ pickers: 'in place' });
  test.skip(({ electronApp }) => electronApp !== null, 'Electron has no pickers of a browser.');

  test('A file that another program changed is not overwritten unasked', async ({
    knobs,
    page,
  }) => {
    const { fileQuestion, inspector } = knobs;
    const FILE = 'ten-stamps.safetensors';
    const CHANGED = `Overwrite “${FILE}”?`;
    await inspector.type(inspector.biasField, '1.5');
    await expect(knobs.edited).toBeVisible();
    await knobs.save.click();
    await expect(knobs.edited).toBeHidden();
    await writeStored(page, FILE, 'theirs');

    await inspector.type(inspector.biasField, '2.5');
    await expect(knobs.edited).toBeVisible();
    await knobs.save.click();
    await expect(fileQuestion.titled(CHANGED)).toContainText('Another program has changed');
    await expectAccessible(page);
    await fileQuestion.choose(CHANGED, 'Cancel');
    expect((await readStored(page, FILE)).toString()).toBe('theirs');
    await expect(knobs.edited).toBeVisible();

    await knobs.save.click();
    await fileQuestion.choose(CHANGED, 'Save as…');
    await expect(knobs.title).toHaveText(`2-${FILE}`);
    expect((await readStored(page, FILE)).toString()).toBe('theirs');

    await writeStored(page, `2-${FILE}`, 'theirs, too');
    await inspector.type(inspector.biasField, '3.5');
    await expect(knobs.edited).toBeVisible();
    await knobs.save.click();
    await fileQuestion.choose(/^Overwrite/, 'Overwrite');
    await expect(knobs.edited).toBeHidden();
    const bytes = await readStored(page, `2-${FILE}`);
    expect(readTensors(bytes).tensors['hidden1.bias'].values[0]).toBe(3.5);
  });

  test('Recent files are in the menu with how well they do; what is gone is shown as gone', async ({
    knobs,
    page,
  }) => {
    const { inspector, menu } = knobs;
    await knobs.measured();
    const percent = await knobs.percentRight();
    await pickNext(page, 'first.safetensors');
    await knobs.save.click();
    await expect(knobs.title).toHaveText('first.safetensors');
    await inspector.type(inspector.biasField, '1.5');
    await pickNext(page, 'second.safetensors');
    await menu.choose('Save as…');
    await expect(knobs.title).toHaveText('second.safetensors');

    await page.reload();
    await knobs.measured();
    await menu.open();
    const recent = (name: string) => page.getByRole('menuitem', { name });
    await expect(recent('first.safetensors')).toContainText(`${percent}`);
    await expectAccessible(page);
    await recent('second.safetensors').click();
    await expect(knobs.title).toHaveText('second.safetensors');
    await expect(inspector.biasField).toHaveValue('+1.500');

    // Save goes on in the file, and asks for none.
    await inspector.type(inspector.biasField, '2.5');
    await expect(knobs.edited).toBeVisible();
    await knobs.save.click();
    await expect(knobs.edited).toBeHidden();
    const { tensors } = readTensors(await readStored(page, 'second.safetensors'));
    expect(tensors['hidden1.bias'].values[0]).toBe(2.5);

    await removeStored(page, 'first.safetensors');
    await menu.open();
    await expect(recent('first.safetensors')).toContainText('gone');
    await expect(recent('first.safetensors')).toBeDisabled();
    await expect(recent('second.safetensors')).toBeEnabled();
    await expectAccessible(page);
  });

  test('The name that was picked decides the format', async ({ knobs, page }) => {
    const { fileQuestion, inspector } = knobs;
    await inspector.type(inspector.biasField, '1.5');
    await knobs.titleButton.click();
    await knobs.details.write({ title: 'Strokes' });
    await pickNext(page, 'mine.csv');
    await knobs.save.click();
    await expect(fileQuestion.titled(/^Save “mine\.csv” with parts left out/)).toBeVisible();
    await pickNext(page, 'mine.npz');
    await fileQuestion.choose(/^Save “mine\.csv” with parts left out/, 'Choose another…');
    await expect(knobs.title).toHaveText('mine.npz');
    await expect(knobs.edited).toBeHidden();
    // A NumPy archive is a zip file; the one that was not wanted is not left behind.
    expect((await readStored(page, 'mine.npz')).toString('latin1', 0, 2)).toBe('PK');
    await expect(readStored(page, 'mine.csv')).rejects.toThrow(/NotFoundError/);
  });
});
