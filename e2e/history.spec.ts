import { middleOf, onScreen } from './pages/pointer';
import { expect, test } from './setup';

test('A long history draws what is in sight of it, and is walked through by wheel and keys', async ({
  knobs,
  page,
}) => {
  const { grid, history, inspector } = knobs;
  const strokes = 120;
  await knobs.measured();
  // 120 cells, one after the other.
  await grid.setBrush({ value: '2', size: 1 });
  const corner = await onScreen(grid.picture, middleOf(4, 4));
  const next = await onScreen(grid.picture, middleOf(5, 5));
  for (let i = 0; i < strokes; i++) {
    const [column, row] = [i % 20, Math.floor(i / 20)];
    const x = corner.x + column * (next.x - corner.x);
    await page.mouse.click(x, corner.y + row * (next.y - corner.y));
  }
  // Each of them is measured on all digits.
  const last = history.item(strokes);
  await expect(last).toHaveAttribute('aria-setsize', `${strokes + 1}`, { timeout: 40_000 });
  await expect(history.entries).toHaveCount(80);
  await expect(history.current).toBeInViewport();

  // By the wheel to the very beginning, which is in sight then.
  await history.list.hover();
  await expect(async () => {
    await page.mouse.wheel(0, 2000);
    await expect(history.item(0).getByRole('button')).toBeInViewport({ timeout: 200 });
  }).toPass();
  await expect(history.item(0)).toHaveText(/^Start/);
  await expect(history.item(0)).toHaveAttribute('aria-posinset', `${strokes + 1}`);
  await expect(history.entries).toHaveCount(80);

  // Clicked there, it is where the work is; the keys lead on from it, past what is drawn.
  await history.item(0).getByRole('button').click();
  await expect(history.current).toHaveText(/^Start/);
  await expect(history.undo).toBeDisabled();
  await history.current.focus();
  for (let i = 0; i < 100; i++) await page.keyboard.press('ArrowUp');
  await expect(history.item(100).getByRole('button')).toBeFocused();
  await expect(history.item(100).getByRole('button')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(history.item(100).getByRole('button')).toHaveAttribute('aria-current', 'step');
  await expect(history.undo).toBeEnabled();

  // Another edit: what was undone is gone, and the new entry is in sight.
  await inspector.type(inspector.biasField, '3');
  await expect(history.newest).toHaveAttribute('aria-current', 'step');
  await expect(history.newest).toBeInViewport();
  await expect(history.item(101)).toHaveAttribute('aria-setsize', '102');
});
