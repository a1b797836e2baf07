import { expectAccessibleInBothThemes } from './accessible';
import type { Knobs } from './pages/knobs';
import { expect, test } from './setup';

/** Puts a wrong digit on the pad and opens Examine, by what it lists below. */
async function askWhichKnob({ knobs }: { knobs: Knobs }) {
  const { examine, pad, strip } = knobs;
  await knobs.measured();
  await knobs.measureOn('Practice digits');
  await strip.wrong.click();
  await expect.poll(() => strip.shown()).toBe(await strip.wrongCount());
  await strip.digits.first().click();
  await expect(pad.reading).toContainText('✗ wrong');
  await knobs.why.click();
  const part = examine.main.getByRole('region', { name: 'Which knob would put it right' });
  await expect(part).not.toHaveAttribute('aria-busy', { timeout: 30_000 });
  return { part, rows: part.getByRole('listitem').getByRole('button') };
}

test('From a wrong digit to a knob: turned, the digit is right and the accuracy what was announced', async ({
  knobs,
  page,
}) => {
  const { part, rows } = await askWhichKnob({ knobs });
  await expect(rows).toHaveCount(6);
  const before = await knobs.strip.wrongCount();
  const row = rows.first();
  const [, net] = /net ([+−]?\d+)$/.exec((await row.locator('.visually-hidden').textContent())!)!;

  // Pointed at, it is seen; left, it is taken back.
  await row.hover();
  await expect(knobs.pad.reading).not.toContainText('✗');
  await knobs.examine.heading.hover();
  await expect(knobs.pad.reading).toContainText('✗ wrong');

  // By keys: chosen, turned.
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await part.getByRole('button', { name: 'Turn it' }).focus();
  await page.keyboard.press('Enter');
  await expect(part.getByRole('status')).toContainText('this digit is right');
  await expect(knobs.pad.reading).not.toContainText('✗');
  await expect.poll(() => knobs.strip.wrongCount()).toBe(before - Number(net!.replace('−', '-')));
  await expect(part.getByRole('heading')).toBeFocused();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(knobs.pad.reading).toContainText('✗ wrong');
  await expect.poll(() => knobs.strip.wrongCount()).toBe(before);
  await expect(rows.first()).toBeVisible({ timeout: 30_000 });
});

test('The list of knobs is accessible in both themes', async ({ knobs, page }) => {
  const { part, rows } = await askWhichKnob({ knobs });
  await part.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect(rows).not.toHaveCount(6);
  await expectAccessibleInBothThemes(page, 'knobs that put it right');
});
