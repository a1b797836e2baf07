import { expectAccessible, expectAccessibleInBothThemes } from './accessible';
import type { Knobs } from './pages/knobs';
import { acrossRow } from './pages/weight-grid';
import { readPng } from './png';
import { expect, test } from './setup';

const WHITE = [255, 255, 255];
/** `--positive`, `--negative` and `--page` of the style sheet. */
const POSITIVE = [0x18, 0x58, 0xc2];
const NEGATIVE = [0xd9, 0x70, 0x1b];
const PAGE = { light: [0xf6, 0xf8, 0xfa], dark: [0x12, 0x16, 0x1d] };

const MM = 300 / 25.4;

/** Paints the first row of the selected neuron's weights, more strongly than any other weight. */
async function paintFirstRow({ grid, history }: Knobs, value: string): Promise<void> {
  // The list comes after the first paint.
  await expect(history.current).toBeVisible();
  const entries = await history.entries.count();
  await grid.setBrush({ value, size: 1 });
  await grid.stroke(acrossRow(0, 0, 27));
  await expect(history.entries).toHaveCount(entries + 1);
}

test('The sheet has every weight on A4 paper, and saving it saves no work', async ({
  disk,
  knobs,
  page,
}) => {
  await paintFirstRow(knobs, '9');
  await knobs.network.neuron('hidden 1 neuron 1').click();
  await paintFirstRow(knobs, '-9');
  await knobs.titleButton.click();
  const title = 'Three strokes, a loop, and whatever else there is';
  await knobs.details.write({
    title,
    author: 'Ada, who has one of the longer names in all of London',
  });
  await knobs.menu.choose('Save a picture…');
  await expect(knobs.pictures.dialog).toBeVisible();
  const { name, bytes } = await disk.pictureBy(() => knobs.pictures.sheet.click());
  expect(name).toBe('three-strokes-a-loop-and-whatever-else-there-is-sheet.png');
  const sheet = readPng(bytes);
  expect([sheet.width, sheet.height, sheet.dpi]).toEqual([2480, 3508, 300]);
  // The first picture begins 13 mm from the left and 44 mm from above, and a weight is some pixels
  // large: the first row of them is blue, what is above it white.
  for (const x of [0.5, 5, 10]) {
    expect(sheet.at((13 + x) * MM, 44 * MM + 3)).toEqual(POSITIVE);
    expect(sheet.at((13 + x) * MM, 43 * MM)).toEqual(WHITE);
  }
  // That of the second neuron is orange, but for the stroke in the middle of each weight.
  const orange = Array.from({ length: 400 }, (_, x) => sheet.at(40 * MM + x, 44 * MM + 2));
  expect(orange).toContainEqual(NEGATIVE);
  expect(orange).not.toContainEqual(POSITIVE);

  // Title and author reach further than the name of the work and the structure would.
  for (const [from, to] of [
    [16, 18],
    [22, 23.5],
  ]) {
    const places = Array.from({ length: 200 }, (_, i) => [
      110 + i / 10,
      from + ((i % 9) / 8) * (to - from),
    ]);
    const inked = places.filter(([x, y]) => sheet.at(x * MM, y * MM)[0] < 160);
    expect(inked.length).toBeGreaterThan(places.length / 10);
  }

  await expect(knobs.pictures.dialog).toBeHidden();
  await expect(knobs.title).toHaveText(title);
  await expect(knobs.edited).toBeVisible();
  await expect(page).toHaveTitle(/^● Three strokes/);
});

test('The selected neuron is a picture of its own, on white in the dark too', async ({
  disk,
  knobs,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await knobs.network.neuron('hidden 1 neuron 3').click();
  await paintFirstRow(knobs, '9');
  await knobs.inspector.rename('Häkchen “oben” ✓');
  await knobs.menu.choose('Save a picture…');
  await expect(knobs.pictures.neuron).toContainText('The weights of Häkchen “oben” ✓');
  const { name, bytes } = await disk.pictureBy(() => knobs.pictures.neuron.click());
  expect(name).toBe('ten-stamps-hidden1-3.png');
  const picture = readPng(bytes);
  // 28 weights of 47 pixels, that is 4 mm, with 9 mm on either side; the grid begins 24 mm from above.
  expect(picture.width).toBe(Math.round(28 * 47 + 18 * MM));
  for (const column of [0, 13, 27]) {
    const x = 9 * MM + (column + 0.5) * 47;
    expect(picture.at(x, 24 * MM + 24)).toEqual(POSITIVE);
    expect(picture.at(x, 23 * MM)).toEqual(WHITE);
  }
  // Something dark is written where the name stands.
  const line = Array.from({ length: 500 }, (_, x) => picture.at(9 * MM + x, 11.5 * MM));
  expect(line.some(([red]) => red < 60)).toBe(true);

  await knobs.network.neuron('output 7').click();
  await knobs.menu.choose('Save a picture…');
  const later = await disk.pictureBy(() => knobs.pictures.neuron.click());
  expect(later.name).toBe('ten-stamps-output-7.png');
  expect(readPng(later.bytes).dpi).toBe(300);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`The network is as it is shown, ${colorScheme}, with more pixels`, async ({
    disk,
    knobs,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await knobs.network.neuron('hidden 1 neuron 0').click();
    await paintFirstRow(knobs, '9');
    const shown = (await knobs.network.whole.boundingBox())!;
    const button = (await knobs.network.neuron('hidden 1 neuron 0').boundingBox())!;
    await knobs.menu.choose('Save a picture…');
    await expect(knobs.pictures.network).toContainText(`in ${colorScheme} colours`);
    const { name, bytes } = await disk.pictureBy(() => knobs.pictures.network.click());
    expect(name).toBe('ten-stamps-network.png');
    const picture = readPng(bytes);
    const scale = picture.width / shown.width;
    expect(scale).toBeGreaterThanOrEqual(2);
    expect(Math.abs(picture.height / shown.height - scale)).toBeLessThan(0.01);
    for (const [x, y] of [
      [1, 1],
      [picture.width - 1, picture.height - 1],
    ]) {
      expect(picture.at(x, y)).toEqual(PAGE[colorScheme]);
    }
    // The painted row is the first 28th of the neuron's picture.
    const x = (button.x - shown.x + button.width / 2) * scale;
    const y = (button.y - shown.y + button.height / 56) * scale;
    expect(picture.at(x, y)).toEqual(colorScheme === 'light' ? POSITIVE : [0x5b, 0x9b, 0xff]);
  });
}

test('Pictures are saved by keyboard alone, and Escape leads back', async ({
  disk,
  knobs,
  page,
}) => {
  const { menu, pictures } = knobs;
  const openDialog = async () => {
    await menu.trigger.press('Enter');
    await expect(menu.items.first()).toBeFocused();
    // New, Open, Save, Save as
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(pictures.sheet).toBeFocused();
  };
  await menu.trigger.focus();
  await openDialog();
  await expectAccessibleInBothThemes(page, 'the choice of pictures');
  await page.keyboard.press('Escape');
  await expect(pictures.dialog).toBeHidden();
  await expect(menu.trigger).toBeFocused();

  await openDialog();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(pictures.network).toBeFocused();
  const { name } = await disk.pictureBy(() => page.keyboard.press('Enter'));
  expect(name).toBe('ten-stamps-network.png');
  await expect(pictures.dialog).toBeHidden();
  await expect(menu.trigger).toBeFocused();
  await expectAccessible(page);
});

test('Cancel while a picture is drawn saves none', async ({ disk, electronApp, knobs, page }) => {
  test.skip(electronApp !== null, 'The desktop fetches nothing that could be held back.');
  const { menu, pictures } = knobs;
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/make-picture*.js', async (route) => {
    await held;
    await route.continue();
  });
  await menu.choose('Save a picture…');
  await pictures.sheet.click();
  await expect(pictures.dialog).toContainText('Drawing…');
  await pictures.cancel.click();
  await expect(pictures.dialog).toBeHidden();

  await menu.choose('Save a picture…');
  const { name } = await disk.pictureBy(async () => {
    release();
    await pictures.neuron.click();
  });
  expect(name).toBe('ten-stamps-hidden1-0.png');
  await expect(pictures.dialog).toBeHidden();
});

test.describe('where the browser lets pages write files', () => {
  test.use({ pickers: 'in place' });
  test.skip(({ electronApp }) => electronApp !== null, 'Electron has no pickers of a browser.');

  test('a picture goes where the person picks, and Save still asks where', async ({
    knobs,
    page,
  }) => {
    const size = (name: string) =>
      page.evaluate(async (name) => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle(name)).getFile()).size;
      }, name);
    await knobs.menu.choose('Save a picture…');
    await knobs.pictures.sheet.click();
    await expect(knobs.pictures.dialog).toBeHidden();
    await expect.poll(() => size('ten-stamps-sheet.png').catch(() => 0)).toBeGreaterThan(10_000);
    await expect(knobs.title).toHaveText('Ten stamps');
    await knobs.save.click();
    await expect(knobs.title).toHaveText('2-ten-stamps.safetensors');
  });
});
