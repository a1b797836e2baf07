import { expectAccessibleInBothThemes } from './accessible';
import { tabTo } from './focus';
import { readTensors, writeTensors } from './safetensors';
import { expect, test } from './setup';

test('Title, author and notes are changed, taken back, saved and opened again', async ({
  disk,
  knobs,
  page,
}) => {
  const { details, history } = knobs;
  await knobs.menu.choose('Details of this network…');
  await expect(details.dialog).toContainText('784 → 16 σ → 16 σ → 10 σ · 13,002 parameters');
  await expect(details.dialog).toContainText('none yet');
  await expect(details.title).toHaveValue('');
  const said = { title: 'Three strokes & a loop', author: 'Ada', notes: 'By hand.\n– Slowly.' };
  await details.write(said);
  await expect(knobs.title).toHaveText(said.title);
  await expect(knobs.edited).toBeVisible();
  await expect(history.newest).toContainText(
    'Details: title “Three strokes & a loop”, author “Ada”, notes',
  );
  await history.undo.click();
  await expect(knobs.title).toHaveText('Ten stamps');
  await expect(knobs.edited).toBeHidden();
  await history.redo.click();
  await expect(knobs.title).toHaveText(said.title);

  const saved = await disk.savedBy(() => knobs.save.click());
  expect(saved.name).toBe('three-strokes-a-loop.safetensors');
  await expect(knobs.title).toHaveText(saved.name);
  const { metadata, tensors } = readTensors(saved.bytes);
  expect(metadata).toMatchObject(said);

  // Another program may have noted more, which is shown, and stays.
  await page.reload();
  const bytes = writeTensors(tensors, { ...metadata, made_with: 'a notebook' });
  await disk.pick({ name: 'noted.safetensors', bytes }, () => knobs.menu.choose('Open…'));
  await expect(knobs.title).toHaveText('noted.safetensors');
  await expect(knobs.titleButton).toHaveAccessibleDescription(/Three strokes & a loop, by Ada/);
  await knobs.titleButton.click();
  await expect(details.author).toHaveValue('Ada');
  await expect(details.notes).toHaveValue(said.notes);
  await expect(details.dialog).toContainText('noted.safetensors');
  await expect(details.dialog).toContainText('made_with: a notebook');
  await details.write({ title: '' });
  await expect(knobs.title).toHaveText('noted.safetensors');
  await expect(history.newest).toContainText('Details: no title');
  const again = readTensors((await disk.savedBy(() => knobs.saveAs())).bytes).metadata;
  expect(again).toMatchObject({ author: 'Ada', notes: said.notes, made_with: 'a notebook' });
  expect(again.title).toBeUndefined();
});

test('By keyboard alone; Escape keeps what was typed, Cancel does not', async ({
  disk,
  knobs,
  page,
}) => {
  const { details, history } = knobs;
  await tabTo(page, knobs.titleButton);
  await page.keyboard.press('Enter');
  await expect(details.title).toBeFocused();
  await page.keyboard.type('Strokes');
  await tabTo(page, details.notes);
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two');
  await page.keyboard.press('Escape');
  await expect(details.dialog).toBeHidden();
  await expect(knobs.titleButton).toBeFocused();
  await expect(history.entries).toHaveCount(1);

  await page.keyboard.press('Enter');
  await expect(details.dialog.getByRole('status')).toContainText('is not applied yet');
  await expect(details.title).toHaveValue('Strokes');
  await expect(details.notes).toHaveValue('One\nTwo');
  await tabTo(page, details.apply);
  await page.keyboard.press('Enter');
  await expect(details.dialog).toBeHidden();
  await expect(knobs.titleButton).toBeFocused();
  await expect(knobs.title).toHaveText('Strokes');
  await expect(history.newest).toContainText('Details: title “Strokes”, notes');

  await page.keyboard.press('Enter');
  await details.author.fill('a'.repeat(201));
  await expect(details.fault).toHaveText('The author’s name has 201 characters; at most 200 fit.');
  await expect(details.apply).toBeDisabled();
  await expectAccessibleInBothThemes(page, 'details that are too long');
  await details.cancel.click();
  await expect(details.dialog).toBeHidden();
  await knobs.titleButton.click();
  await expect(details.author).toHaveValue('');
  await expect(details.dialog.getByRole('status')).toHaveCount(0);
  await details.title.press('Control+a');
  await page.keyboard.type('Loops');
  // From any field, as from the notes, in which Enter is a line.
  await details.notes.press('Control+Enter');
  await expect(knobs.title).toHaveText('Loops');
  await expect(history.entries).toHaveCount(3);

  // What was left in the fields is part of what is saved, and goes on from what was undone since.
  await knobs.titleButton.click();
  await details.notes.fill('Left');
  await page.keyboard.press('Escape');
  await history.undo.click();
  await expect(knobs.title).toHaveText('Strokes');
  const { metadata } = readTensors((await disk.savedBy(() => knobs.save.click())).bytes);
  expect(metadata).toMatchObject({ title: 'Strokes', notes: 'Left' });
});
