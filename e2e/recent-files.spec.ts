import type { Locator, Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from './accessible';
import { dropFiles } from './drop';
import { stubDroppedHandles } from './file-pickers';
import { Knobs } from './pages/knobs';
import { readTensors, writeTensors } from './safetensors';
import { expect, test } from './setup';
import { pickNext, readStored, writeStored } from './stored';

test.use({ pickers: 'in place' });
test.skip(({ electronApp }) => electronApp !== null, 'Electron has no pickers of a browser.');

const recent = (page: Page, name: string) => page.getByRole('menuitem', { name });

test('A recent file shows what its first layer looks like', async ({ knobs, page }) => {
  const { menu } = knobs;
  await page.evaluate(stubDroppedHandles);
  const file = { name: 'two.safetensors', bytes: blueAndOrange() };
  await writeStored(page, file.name, file.bytes);
  await dropFiles(page, [file]);
  await expect(knobs.title).toHaveText(file.name);
  await knobs.measured();
  await menu.open();
  const picture = recent(page, file.name).locator('img');
  await expect(picture).toBeVisible();
  // Two neurons are two tiles side by side, on a light page and on a dark one.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => strongest(picture)).toEqual(['blue', 'orange']);
  }
  await expectAccessibleInBothThemes(page, 'the menu has recent files');
});

test('A list from before there were thumbnails is still there', async ({ knobs, page }) => {
  const { menu } = knobs;
  await pickNext(page, 'old.safetensors');
  await knobs.save.click();
  await expect(knobs.title).toHaveText('old.safetensors');
  await page.evaluate(removeThumbnails);
  await menu.open();
  await expect(recent(page, 'old.safetensors')).toBeEnabled();
  await expect(recent(page, 'old.safetensors').locator('img')).toHaveCount(0);
  await recent(page, 'old.safetensors').click();
  // It is listed anew a moment after it was opened.
  await expect(async () => {
    await menu.open();
    await recent(page, 'old.safetensors').waitFor();
    const pictures = await recent(page, 'old.safetensors').locator('img').count();
    await page.keyboard.press('Escape');
    expect(pictures).toBe(1);
  }).toPass();
});

test('Two tabs keep each other’s recent files', async ({ knobs, page }) => {
  const tab = await page.context().newPage();
  await tab.goto('./');
  const other = new Knobs(tab);
  await expect(other.title).toBeVisible({ timeout: 20_000 });

  const save = async ({ page, save, title }: Knobs, name: string) => {
    await pickNext(page, name);
    await save.click();
    await expect(title).toHaveText(name);
  };
  await save(knobs, 'first.safetensors');
  await save(other, 'second.safetensors');
  for (const { page, menu } of [knobs, other]) {
    await page.bringToFront();
    await menu.open();
    await expect(recent(page, 'first.safetensors')).toBeEnabled();
    await expect(recent(page, 'second.safetensors')).toBeEnabled();
    await page.keyboard.press('Escape');
  }
  await page.bringToFront();
  await menu(knobs, 'second.safetensors');
  await expect(knobs.title).toHaveText('second.safetensors');
});

test('The list is cleared, and nothing but the list: the work goes on in its file', async ({
  knobs,
  page,
}) => {
  const { inspector, menu } = knobs;
  for (const name of ['first.safetensors', 'second.safetensors']) {
    await pickNext(page, name);
    await menu.choose('Save as…');
    await expect(knobs.title).toHaveText(name);
  }
  const first = await readStored(page, 'first.safetensors');
  await inspector.type(inspector.biasField, '1.5');
  // With the keyboard alone.
  await menu.trigger.focus();
  await page.keyboard.press('Enter');
  await expect(recent(page, 'second.safetensors')).toBeVisible();
  await page.keyboard.type('clear');
  await expect(recent(page, 'Clear recent files')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu.items).toHaveCount(0);
  await expect(menu.trigger).toBeFocused();

  await menu.open();
  await expect(recent(page, 'About Knobs')).toBeVisible();
  for (const name of ['first.safetensors', 'second.safetensors', 'Clear recent files']) {
    await expect(recent(page, name)).toHaveCount(0);
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => readStored(page, 'first.safetensors')).toEqual(first);
  await expect(knobs.title).toHaveText('second.safetensors');
  await expect(inspector.biasField).toHaveValue('+1.500');
  await expect(knobs.edited).toBeVisible();

  // Saved again it asks for no file, and is listed again.
  await knobs.save.click();
  await expect(knobs.edited).toBeHidden();
  const { tensors } = readTensors(await readStored(page, 'second.safetensors'));
  expect(tensors['hidden1.bias'].values[0]).toBe(1.5);
  await menu.open();
  await expect(recent(page, 'second.safetensors')).toBeEnabled();
  await expect(recent(page, 'first.safetensors')).toHaveCount(0);
});

async function menu({ menu, page }: Knobs, name: string): Promise<void> {
  await menu.open();
  await recent(page, name).click();
}

/** 784-2-10: all weights of the first neuron are 1, all of the second −1. */
function blueAndOrange(): Buffer {
  const hidden = Array.from({ length: 2 * 784 }, (_, i) => (i < 784 ? 1 : -1));
  return writeTensors({
    'hidden1.weight': { shape: [2, 784], values: hidden },
    'hidden1.bias': { shape: [2], values: [0, 0] },
    'output.weight': { shape: [10, 2], values: new Array<number>(20).fill(0) },
    'output.bias': { shape: [10], values: new Array<number>(10).fill(0) },
  });
}

/** The colours in the middles of the two tiles in the picture's first row. */
function strongest(picture: Locator): Promise<string[]> {
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [0.25, 0.75].map((x) => {
      const [red, , blue] = context.getImageData(width * x, height / 4, 1, 1).data;
      if (Math.abs(red - blue) < 60) return 'neither';
      return red > blue ? 'orange' : 'blue';
    });
  });
}

/** Leaves the list in the browser as Knobs once kept it. */
function removeThumbnails(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('knobs recent files');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction('lists', 'readwrite');
      const store = transaction.objectStore('lists');
      const kept = store.get('recent');
      kept.onsuccess = () => {
        for (const entry of kept.result) delete entry.thumbnail;
        store.put(kept.result, 'recent');
      };
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
