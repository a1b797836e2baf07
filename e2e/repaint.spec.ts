import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { acrossRow } from './pages/weight-grid';
import { middleOf } from './pages/pointer';
import type { Knobs } from './pages/knobs';
import { expect, test } from './setup';

/** Selects the neuron that speaks most for the answer, and wipes it out row by row. */
async function repaintUntilAnswerChanges(knobs: Knobs): Promise<number> {
  const { grid, history, network, pad } = knobs;
  const answer = await pad.answer();
  await network.neuron(`hidden 1 neuron ${answer}`).click();
  await grid.setBrush({ value: '-2', size: 5 });
  let strokes = 0;
  for (let row = 4; row < 26 && (await pad.answer()) === answer; row += 4) {
    await grid.stroke(acrossRow(row, 4, 23));
    strokes++;
    await expect(history.entries).toHaveCount(strokes + 1);
    await knobs.changeMeasured();
  }
  await expect.poll(() => pad.answer()).not.toBe(answer);
  return strokes;
}

test('Repainting a neuron changes the answer; undo, redo and the history lead back and forth', async ({
  disk,
  knobs,
}) => {
  const { history, network, pad, page } = knobs;
  await knobs.measured();
  const saved = await disk.savedBy(() => knobs.save.click());
  await expect(knobs.title).toHaveText(saved.name);
  await network.neuron(`hidden 1 neuron ${await pad.answer()}`).click();
  const before = await knobs.figures();

  const strokes = await repaintUntilAnswerChanges(knobs);
  await expect(knobs.edited).toBeVisible();
  const after = await knobs.figures();
  expect(after.accuracy).not.toBe(before.accuracy);
  expect(after.reading).not.toBe(before.reading);
  const labels = await history.labels();
  expect(labels).toHaveLength(strokes + 1);

  for (let i = 0; i < strokes; i++) await history.undo.click();
  await expect(history.undo).toBeDisabled();
  await expect.poll(() => knobs.figures()).toEqual(before);
  await expect(knobs.edited).toBeHidden();
  const again = await disk.savedBy(() => knobs.save.click());
  expect(again.bytes.equals(saved.bytes)).toBe(true);

  await page.keyboard.press('Control+y');
  await expect(history.redo).toBeEnabled({ enabled: strokes > 1 });
  await history.newest.click();
  await expect(history.redo).toBeDisabled();
  await expect.poll(() => knobs.figures()).toEqual(after);

  await history.entries.last().click();
  await expect.poll(() => knobs.figures()).toEqual(before);
  expect((await history.labels()).slice(0, strokes)).toEqual(labels.slice(0, strokes));
  await history.newest.click();
  await expect.poll(() => knobs.figures()).toEqual(after);
  await expectAccessible(page);
});

test('A stroke is one entry, and a new one takes the place of what was undone', async ({
  knobs,
}) => {
  const { grid, history } = knobs;
  await grid.setBrush({ value: '1', size: 1 });
  await grid.stroke([middleOf(3, 3), middleOf(20, 3), middleOf(20, 20), middleOf(3, 20)]);
  await expect(history.entries).toHaveCount(2);
  // 18 cells across, 17 more down, 17 more back.
  await expect(history.newest).toContainText('Paint 52 weights');
  await grid.expectWeight(12, 3, 1);
  await grid.expectWeight(20, 12, 1);
  expect((await grid.read(12, 12)).w).not.toBe(1);

  await grid.eraser.click();
  await grid.stroke(acrossRow(3));
  await expect(history.entries).toHaveCount(3);
  await expect(history.newest).toContainText('Erase');
  await grid.expectWeight(12, 3, 0);

  await history.undo.click();
  await history.undo.click();
  await expect(history.undo).toBeDisabled();
  await grid.brush.click();
  await grid.stroke(acrossRow(9, 5, 6));
  await expect(history.entries).toHaveCount(2);
  await expect(history.newest).toContainText('Paint 2 weights');
  await expect(history.redo).toBeDisabled();
});

test('Looking at something else keeps what was undone', async ({ knobs }) => {
  const { grid, history, network, pad } = knobs;
  await grid.stroke(acrossRow(9));
  await expect(history.undo).toBeEnabled();
  await history.undo.click();
  await expect(history.redo).toBeEnabled();
  await pad.next.click();
  await network.neuron('hidden 2 neuron 3').click();
  await expect(history.redo).toBeEnabled();
  await history.redo.click();
  await expect(history.redo).toBeDisabled();
  await expect(knobs.edited).toBeVisible();
});

test('Escape during a stroke restores everything', async ({ knobs }) => {
  const { grid, history, page } = knobs;
  await knobs.measured();
  const before = await knobs.figures();
  await grid.setBrush({ value: '3', size: 3 });
  await grid.stroke(acrossRow(24));
  await knobs.changeMeasured();
  await history.undo.click();
  await expect(history.redo).toBeEnabled();
  await expect.poll(() => knobs.figures()).toEqual(before);
  const labels = await history.labels();
  const weight = await grid.read(14, 9);

  await grid.pressAlong(acrossRow(9));
  await expect(grid.line).toContainText('w = +3.000');
  await expect(knobs.edited).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => grid.read(14, 9)).toEqual(weight);
  await page.mouse.up();

  await expect.poll(() => knobs.figures()).toEqual(before);
  await expect.poll(() => history.labels()).toEqual(labels);
  await expect(knobs.edited).toBeHidden();
  await expect(history.redo).toBeEnabled();
});

test('Undo takes back the stroke that is under way, and no entry', async ({ knobs }) => {
  const { grid, history, page } = knobs;
  await grid.setBrush({ value: '3', size: 1 });
  await grid.stroke(acrossRow(3));
  await expect(history.entries).toHaveCount(2);
  const { w } = await grid.read(14, 5);
  expect(w).not.toBe(3);
  await grid.pressAlong(acrossRow(5));
  await expect(grid.line).toContainText('w = +3.000');
  await page.keyboard.press('Control+z');
  await page.mouse.move(600, 600);
  await page.mouse.up();
  await grid.expectWeight(14, 5, w);
  await grid.expectWeight(14, 3, 3);
  await expect(history.entries).toHaveCount(2);
  await expect(history.redo).toBeDisabled();
});

test('Nothing is the panel’s own colour, plus is blue, minus is orange', async ({
  knobs,
  page,
}) => {
  const { grid } = knobs;
  await grid.setBrush({ value: '4', size: 1 });
  await grid.stroke(acrossRow(2));
  await grid.oppositeSign.click();
  await grid.stroke(acrossRow(4));
  await grid.eraser.click();
  await grid.stroke(acrossRow(6));
  await page.mouse.move(2, 2);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const isDark = async () => Math.max(...(await panelColor(page))) < 128;
    await expect.poll(isDark).toBe(colorScheme === 'dark');
    await expect.poll(() => grid.colorAt(14, 6)).toEqual(await panelColor(page));
    const [red, , blue] = await grid.colorAt(14, 2);
    expect(blue).toBeGreaterThan(red + 60);
    const [red2, , blue2] = await grid.colorAt(14, 4);
    expect(red2).toBeGreaterThan(blue2 + 60);
  }
});

/** The colour behind the inspector: red, green, blue. */
function panelColor(page: Page): Promise<number[]> {
  return page.getByRole('region', { name: 'Selected neuron' }).evaluate((element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!color.endsWith(', 0)')) return color.match(/\d+/g)!.map(Number);
    }
    return [];
  });
}
