import { expectAccessible } from './accessible';
import { acrossRow } from './pages/weight-grid';
import { readTensors, writeTensors } from './safetensors';
import { expect, test } from './setup';

test('A file that is broken is refused in a sentence, and nothing changes', async ({
  disk,
  knobs,
  page,
}) => {
  const { grid, history } = knobs;
  await knobs.measured();
  const good = await disk.savedBy(() => knobs.save.click());
  const { tensors } = readTensors(good.bytes);
  const nan = readTensors(good.bytes).tensors;
  nan['hidden2.weight'].values[3 * 16 + 5] = NaN;
  const { 'output.bias': _, ...incomplete } = tensors;
  const narrow = { shape: [16, 783], values: new Float32Array(16 * 783) };
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const broken: [name: string, bytes: Buffer, about: RegExp][] = [
    ['cut-short.safetensors', good.bytes.subarray(0, good.bytes.length / 2), /bytes/],
    ['empty.safetensors', Buffer.alloc(0), /empty|0 bytes/],
    [
      'no-json.safetensors',
      Buffer.concat([good.bytes.subarray(0, 9), Buffer.alloc(400, 'x')]),
      /./,
    ],
    ['nan.safetensors', writeTensors(nan), /hidden2\.weight.* NaN .*row 3, column 5/],
    ['picture.safetensors', png, /PNG/],
    ['narrow.safetensors', writeTensors({ ...tensors, 'hidden1.weight': narrow }), /783/],
    ['incomplete.safetensors', writeTensors(incomplete), /output\.bias.* missing/],
  ];

  await grid.setBrush({ value: '2', size: 3 });
  await grid.stroke(acrossRow(8));
  await knobs.changeMeasured();
  const figures = await knobs.figures();
  const labels = await history.labels();

  for (const [name, bytes, about] of broken) {
    await test.step(name, async () => {
      // The work is unsaved, and the person even agrees to lose it: it must still be there.
      await knobs.menu.choose('Open…');
      await disk.pick({ name, bytes }, () => knobs.unsaved.discard.click());
      const sentence = knobs.problem.getByRole('paragraph');
      await expect(sentence).toHaveText(about);
      await expect(sentence).toHaveText(new RegExp(`^${name} was not opened.* nothing .*\\.$`));
      await expect.poll(() => knobs.figures()).toEqual(figures);
      await expect.poll(() => history.labels()).toEqual(labels);
      await expect(knobs.edited).toBeVisible();
      await expect(history.undo).toBeEnabled();
      if (name === broken[0][0]) await expectAccessible(page);
      if (name === broken[1][0]) {
        // What comes next in a dialog is not covered by it.
        const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
        await page.keyboard.press('?');
        await expect(sheet).toBeVisible();
        await expect(knobs.problem).toBeHidden();
        await page.keyboard.press('Escape');
        await expect(sheet).toBeHidden();
      } else await knobs.problem.getByRole('button', { name: 'Dismiss' }).click();
      await expect(knobs.problem).toBeHidden();
    });
  }

  await history.undo.click();
  await expect(knobs.edited).toBeHidden();
  await disk.pick(good, () => knobs.menu.choose('Open…'));
  await expect(history.entries).toHaveText(['Opened']);
});
