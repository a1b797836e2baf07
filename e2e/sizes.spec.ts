import { expectAccessibleInBothThemes } from './accessible';
import { layoutFaults } from './layout-faults';
import { expect, test } from './setup';

test('What size buys is measured, drawn, and a start to go on from', async ({
  inEachSize,
  knobs,
  page,
}) => {
  const { menu } = knobs;
  await knobs.measured();
  await menu.choose('New…');
  await page.getByRole('button', { name: 'What does size buy?' }).click();
  const dialog = page.getByRole('dialog', { name: 'What does size buy?' });
  const row = (structure: string) => dialog.getByRole('row').filter({ hasText: structure });
  const exam = async (structure: string) =>
    Number.parseFloat(await row(structure).getByRole('cell').nth(2).innerText());
  await expect(row('784 → 128 → 10')).toContainText('%');
  await expect(row('This network')).toContainText('13,002');
  // As found by plain arithmetic, see recipes of hand-set networks: about four of five, then more.
  const shares = [
    await exam('784 → 10'),
    await exam('784 → 32 → 10'),
    await exam('784 → 128 → 10'),
  ];
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(75);
  expect(shares[2]).toBeLessThan(97);
  await expect(dialog.getByRole('img', { name: /^Right digits by/ })).toBeVisible();
  await inEachSize(async (size) => {
    await expect.poll(() => layoutFaults(page), size).toEqual([]);
    await expectAccessibleInBothThemes(page, size);
  });

  const practice = row('784 → 64 → 10').getByRole('cell').nth(1);
  const said = Number.parseFloat(await practice.innerText());
  await dialog.getByRole('button', { name: 'Start with it: 784 → 64 → 10' }).click();
  await expect(knobs.structure).toContainText('784 → 64 σ → 10 σ');
  await expect(knobs.title).toHaveText('Templates');
  await knobs.measureOn('Practice digits');
  await expect.poll(() => knobs.percentRight()).toBeCloseTo(said, 1);
});

test('The recipe is found and left by keys alone', async ({ knobs, page }) => {
  await knobs.measured();
  await knobs.palette.do('what does size');
  const dialog = page.getByRole('dialog', { name: 'What does size buy?' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
