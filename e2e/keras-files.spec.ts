import { readFileSync } from 'node:fs';
import { expect, test } from './setup';

/** As Keras itself wrote it, see src-core/formats/fixtures/README.md. */
const fixture = new URL('../src-core/formats/fixtures/foreign/keras.weights.h5', import.meta.url);

test('Keras files are read and refused in a thread of their own, again and again', async ({
  disk,
  knobs,
}) => {
  const bytes = readFileSync(fixture);
  const damaged = Buffer.from(bytes);
  damaged[damaged.indexOf('HEAP')] = 0;

  await disk.pick({ name: 'broken.weights.h5', bytes: damaged }, () => knobs.menu.choose('Open…'));
  await expect(knobs.problem.getByRole('paragraph')).toHaveText(
    /^broken\.weights\.h5 was not opened.* its root group cannot be read/,
  );
  await knobs.problem.getByRole('button').first().click();

  await disk.pick({ name: 'whole.weights.h5', bytes }, () => knobs.menu.choose('Open…'));
  await expect(knobs.structure).toHaveText('784 → 4 σ → 4 σ → 10 σ · 3,210 parameters');

  // Save writes to the same format again, in one more thread.
  const saved = await disk.savedBy(() => knobs.save.click());
  expect(saved.name).toBe('whole.weights.h5');
  expect(saved.bytes.subarray(1, 4).toString()).toBe('HDF');
});
