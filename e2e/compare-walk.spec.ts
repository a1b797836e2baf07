import { expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './setup';

test('The way from A to B is walked, and the network on it is taken', async ({ knobs, page }) => {
  const { compare } = knobs;
  await knobs.measured();
  const before = await knobs.percentRight();
  // A snapshot of ten stamps, and then a network with nothing in its last layer.
  await compare.open();
  await compare.nothing.getByRole('button', { name: 'Take snapshot' }).click();
  await compare.tuneTab.click();
  await page.keyboard.press('w');
  const examine = page.getByRole('main', { name: 'Examine' });
  await examine.getByRole('button', { name: 'damage…' }).click();
  await examine.getByRole('combobox', { name: 'Layer' }).selectOption({ index: 2 });
  await examine.getByRole('combobox', { name: 'Damage' }).selectOption('shuffle');
  await examine.getByRole('slider', { name: 'How much' }).focus();
  await page.keyboard.press('End');
  await examine.getByRole('button', { name: 'Keep' }).click();
  await expect.poll(() => knobs.percentRight()).toBeLessThan(before);

  await compare.open();
  await compare.main.getByRole('radio', { name: 'The walk from A to B' }).click();
  const walk = compare.main.getByRole('region', { name: 'The walk from A to B' });
  await expect(walk.getByRole('img', { name: 'Accuracy on the way from A to B' })).toBeVisible({
    timeout: 60_000,
  });
  const slider = walk.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(walk.getByRole('status')).toContainText('t = 1.00:');
  await walk.getByRole('radio', { name: 'as they are' }).click();
  await expectAccessibleInBothThemes(page, 'the walk');
  await walk.getByRole('button', { name: 'Take the network at t' }).click();
  // At t = 1 it is the snapshot: nothing differs any more, and undo brings the damage back.
  await expect.poll(() => knobs.percentRight()).toBe(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => knobs.percentRight()).toBeLessThan(before);
});

test('Two neurons of one network stand side by side', async ({ knobs, page }) => {
  const { compare } = knobs;
  await knobs.measured();
  await compare.open();
  await compare.main.getByRole('radio', { name: 'Two neurons' }).click();
  const two = compare.main.getByRole('region', { name: 'Two neurons' });
  await expect(two.getByTestId('pair-difference')).toBeVisible();
  await two.getByRole('combobox', { name: 'A', exact: true }).selectOption('mean 3');
  await two.getByRole('combobox', { name: 'B', exact: true }).selectOption('mean 8');
  await expect(two.getByRole('heading', { name: 'Weighted sums of mean 8' })).toBeVisible();
  const three = two.getByRole('row', { name: /^3/ }).getByRole('cell');
  await expect
    .poll(async () => Number.parseInt((await three.first().textContent())!))
    .toBeGreaterThan(50);
  await expectAccessibleInBothThemes(page, 'two neurons');
  await two.getByRole('combobox', { name: 'Layer' }).selectOption({ index: 2 });
  await expect(two.getByRole('columnheader', { name: 'A − B' })).toBeVisible();
});
