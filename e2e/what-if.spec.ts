import type { Locator, Page } from '@playwright/test';
import { toNumber } from './pages/numbers';
import { expectAccessibleInBothThemes } from './accessible';
import { expect, test } from './setup';

/** Opens Examine, and one of the things to try in it. */
async function whatIf(page: Page, name: string): Promise<Locator> {
  await page.keyboard.press('w');
  const main = page.getByRole('main', { name: 'Examine' });
  await main.getByRole('group', { name: 'What if' }).getByRole('button', { name }).click();
  return main;
}

test('Without each part, and with ink that isn’t there', async ({ knobs, page }) => {
  await knobs.measured();
  const main = await whatIf(page, 'without each part');
  await expect(
    main.getByRole('heading', { name: /^Without each part, \d rather than/ }),
  ).toBeVisible();
  await expect(main).toContainText('These changes don’t add up');
  const rows = main.getByRole('table', { name: 'The largest changes' }).getByRole('row');
  await expect(rows).toHaveCount(13);
  for (const part of ['each 3 × 3 patch', 'each neuron', 'ink that isn’t there']) {
    await main.getByRole('radio', { name: part }).click();
    const cells = rows.nth(1).getByRole('cell');
    await expect(cells).toHaveCount(3);
    // What is shown is rounded.
    await expect
      .poll(async () => {
        const [before, after, change] = (await cells.allTextContents()).map(toNumber);
        return Math.abs(after! - before! - change!);
      })
      .toBeLessThan(0.0101);
  }
  await main.getByRole('button', { name: 'Back to the flow' }).click();
  await expect(knobs.examine.heading).toContainText('rather than');
});

test('A small change flips the answer, and is put on the pad with one click', async ({
  knobs,
  page,
}) => {
  await knobs.measured();
  const before = await knobs.pad.answer();
  const main = await whatIf(page, 'smallest flip found');
  const heading = main.getByRole('heading', { name: 'A small change that turns' });
  await expect(heading).toContainText(`turns ${before} into`);
  const [, to] = /into (\d)/.exec((await heading.textContent())!)!;
  await expect(main).toContainText('is not proven');
  await main.getByRole('button', { name: 'Put it on the pad' }).click();
  await expect.poll(() => knobs.pad.answer()).toBe(Number(to));
});

test('The digit is moved by a slider and put back, and all digits are', async ({ knobs, page }) => {
  await knobs.measured();
  const label = await knobs.pad.label();
  const main = await whatIf(page, 'move, turn, thicken…');
  await expect(main.getByRole('img', { name: 'The ten outputs over the range' })).toBeVisible();
  await expect(main).toContainText(/Read as .*\d (from|at) /);
  const slider = main.getByRole('slider', { name: 'Right: pixels to the right' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '+8');
  await expect(knobs.pad.reading).not.toContainText(`written ${label}`);
  await main.getByRole('radio', { name: 'all practice digits' }).click();
  await expect(main.getByRole('img', { name: 'Accuracy over the range' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(main).toContainText(/% right as they are; fewer than half of that at/);
  await expect(main.getByRole('heading', { name: 'Right as they are, wrong at +8' })).toBeVisible();
  await main.getByRole('button', { name: 'Back to the digit as it was' }).click();
  await expect.poll(() => knobs.pad.label()).toBe(label);
  await expect(slider).toHaveAttribute('aria-valuetext', '0');
});

test('A mark in a corner of all 7s', async ({ knobs, page }) => {
  await knobs.measured();
  const main = await whatIf(page, 'a mark in a corner…');
  await main.getByRole('combobox', { name: 'Class' }).selectOption('7');
  await expect(main).toContainText(/of [\d,]+ 7s are right without the mark/, { timeout: 30_000 });
  await main.getByRole('combobox', { name: 'Corner' }).selectOption('bottom right');
  await expect(main).toContainText(/turns? into 7 by the mark alone/, { timeout: 30_000 });
});

test('Damage is seen everywhere, taken back, or kept as one entry', async ({ knobs, page }) => {
  await knobs.measured();
  const accuracy = () => page.getByRole('banner').innerText();
  const before = await accuracy();
  const main = await whatIf(page, 'damage…');
  await expect(main.getByRole('img', { name: 'Accuracy over the damage' })).toBeVisible({
    timeout: 60_000,
  });
  await main.getByRole('combobox', { name: 'Layer' }).selectOption({ index: 2 });
  const slider = main.getByRole('slider', { name: 'How much' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect.poll(accuracy).not.toBe(before);
  await main.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(accuracy).toBe(before);
  await slider.focus();
  await page.keyboard.press('End');
  await main.getByRole('button', { name: 'Keep' }).click();
  await expect.poll(accuracy).not.toBe(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(accuracy).toBe(before);
});

test('What is tried is accessible', async ({ knobs, page }) => {
  await knobs.measured();
  for (const name of ['without each part', 'smallest flip found', 'move, turn, thicken…']) {
    const main = await whatIf(page, name);
    await expect(main.getByRole('button', { name: 'Back to the flow' })).toBeVisible();
    await expectAccessibleInBothThemes(page, name);
  }
});
