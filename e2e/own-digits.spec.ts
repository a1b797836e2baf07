import type { Page } from '@playwright/test';
import { dropFiles } from './drop';
import { blankDigits, digitFiles, gzipped, idx } from './idx';
import type { Knobs } from './pages/knobs';
import { expect, test } from './setup';

test.skip(
  ({ electronApp }) => electronApp !== null,
  'Electron asks the system for the paths of dropped files, and these have none.',
);

/** One nought, two ones, … ten nines; and the other way round. */
const RISING = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const FALLING = RISING.toReversed();

/** Packs 100,000 pictures of noise, which take seconds to read, for `dropNoise`. */
async function packNoise(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const count = 100_000;
    const images = new Uint8Array(16 + count * 784);
    for (let at = 16; at < images.length; at += 2 ** 16) {
      crypto.getRandomValues(images.subarray(at, at + 2 ** 16));
    }
    // So that unpacking it is work: half of each byte is known.
    for (let i = 16; i < images.length; i++) images[i] &= 15;
    const labels = new Uint8Array(8 + count);
    new DataView(images.buffer).setUint32(0, 0x803);
    [count, 28, 28].forEach((size, i) => new DataView(images.buffer).setUint32(4 + 4 * i, size));
    new DataView(labels.buffer).setUint32(0, 0x801);
    new DataView(labels.buffer).setUint32(4, count);
    const packed = new Blob([images]).stream().pipeThrough(new CompressionStream('gzip'));
    const noise = new DataTransfer();
    noise.items.add(new File([await new Response(packed).blob()], 'noise-images-idx3-ubyte.gz'));
    noise.items.add(new File([labels], 'noise-labels-idx1-ubyte'));
    Object.assign(window, { noise });
  });
}

async function dropNoise(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { noise: dataTransfer } = window as unknown as { noise: DataTransfer };
    const init = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('drop', init));
  });
}

/** A network that says 4 whatever it sees. */
async function alwaysSay4({ inspector, network, ...knobs }: Knobs): Promise<void> {
  await network.neuron('output 4').click();
  await inspector.type(inspector.biasField, '500');
  await expect(knobs.history.newest).toContainText('500');
}

test('Everything is measured on a person’s own digits, raw or gzipped, until MNIST is back', async ({
  knobs,
  page,
}) => {
  const { history, results, strip } = knobs;
  await alwaysSay4(knobs);
  const entries = await history.labels();
  const raw = digitFiles('rising', blankDigits(RISING));
  const packed = digitFiles('falling', blankDigits(FALLING)).map(gzipped);
  for (const { files, name, counts, percent } of [
    { files: raw, name: 'rising', counts: RISING, percent: '9.1%' },
    { files: packed, name: 'falling', counts: FALLING, percent: '10.9%' },
  ]) {
    await test.step(name, async () => {
      await dropFiles(page, files);
      await expect(knobs.accuracy).toContainText(percent);
      await expect(knobs.accuracy).toContainText(/right on 55 digits/);
      await knobs.rested();
      await expect.poll(() => strip.shown()).toBe(55);
      await expect.poll(() => strip.wrongCount()).toBe(55 - counts[4]);
      await expect
        .poll(() => results.byDigit())
        .toEqual(counts.map((count, digit) => ({ right: digit === 4 ? count : 0, count })));
      await expect
        .poll(() => results.confusions())
        .toEqual(
          counts.map((count) => Array.from({ length: 11 }, (_, k) => (k === 4 ? count : 0))),
        );
      await knobs.accuracy.click();
      await expect(page.getByRole('menuitemradio').first()).toHaveText(new RegExp(name));
      await page.keyboard.press('Escape');
      await expect.poll(() => history.labels()).toEqual(entries);
    });
  }

  await knobs.backToMnist();
  await expect(knobs.accuracy).toContainText('right on 10,000 digits');
  // MNIST's package holds 980 … 1,127 of each; 980 are fours.
  await expect.poll(() => strip.wrongCount()).toBe(10_000 - 980);
});

test('While a large set is read, it is told how far', async ({ knobs, page }) => {
  await knobs.measured();
  await page.evaluate(() => {
    const told: string[] = [];
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('[role=status]')) {
        told.push(status.textContent ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { told });
  });
  const many = blankDigits(Array<number>(10).fill(6000));
  await dropFiles(page, digitFiles('many', many).map(gzipped));
  await expect(knobs.accuracy).toContainText('right on 60,000 digits', { timeout: 60_000 });
  await expect(page.getByRole('status').filter({ hasText: 'Reading' })).toBeHidden();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.some((text) => /Reading digits: \d+ ?%/.test(text))).toBe(true);
});

test('Reading a set can be cancelled by mouse, Tab and Escape, and everything stays as it was', async ({
  knobs,
  page,
}) => {
  await knobs.measured();
  await alwaysSay4(knobs);
  const before = await knobs.figures();
  const labels = await knobs.history.labels();
  await packNoise(page);
  const reading = page.getByText(/Reading digits: \d+ ?%/);
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
  const ways: Record<string, () => Promise<void>> = {
    mouse: () => cancel.click(),
    async Tab() {
      await page.getByRole('banner').getByRole('button').first().focus();
      await page.keyboard.press('Shift+Tab');
      await expect(cancel).toBeFocused();
      await page.keyboard.press('Enter');
    },
    Escape: () => page.keyboard.press('Escape'),
  };
  for (const [name, cancelling] of Object.entries(ways)) {
    await test.step(name, async () => {
      await dropNoise(page);
      await expect(reading).toBeVisible();
      await cancelling();
      await expect(reading).toBeHidden();
      await expect(knobs.problem).toBeHidden();
      await expect.poll(() => knobs.figures()).toEqual(before);
      await expect.poll(() => knobs.strip.shown()).toBe(10_000);
      await expect.poll(() => knobs.history.labels()).toEqual(labels);
    });
  }
  await dropFiles(page, digitFiles('mine', blankDigits(RISING)));
  await expect(knobs.accuracy).toContainText('right on 55 digits');
});

test('Digits that can’t be read are refused in a sentence, and nothing changes', async ({
  knobs,
  page,
}) => {
  await knobs.measured();
  const good = blankDigits(RISING);
  const [images, labels] = digitFiles('mine', good);
  const packed = gzipped(images);
  const wrongLabel = Buffer.from(good.labels);
  wrongLabel[8 + 2] = 10;
  const broken: [files: Parameters<typeof dropFiles>[1], sentence: RegExp][] = [
    [
      [{ ...images, bytes: idx(0x802, [55, 28, 28], good.images.subarray(16)) }, labels],
      /^mine-images-idx3-ubyte is not an IDX file .*0x00000803 or 0x00000801.*\.$/,
    ],
    [
      [{ ...packed, bytes: packed.bytes.subarray(0, -12) }, gzipped(labels)],
      /images file is cut short or damaged.*\.$/,
    ],
    [
      [images, { ...labels, bytes: wrongLabel }],
      /Label 3 of 55 is 10; expected a digit from 0 to 9\.$/,
    ],
    [
      [images, { ...labels, bytes: idx(0x801, [54], good.labels.subarray(8, -1)) }],
      /55 images but 54 labels; expected one label for each image\.$/,
    ],
    [
      [{ ...images, bytes: good.images.subarray(0, -1) }, labels],
      /images file has 43135 bytes; .*55 entries, which take 43136 bytes\.$/,
    ],
    [[images, { ...images, name: 'others' }], /^The labels are missing: .*\.$/],
  ];
  const before = await knobs.figures();
  const labelsBefore = await knobs.history.labels();
  for (const [files, sentence] of broken) {
    await test.step(String(sentence), async () => {
      await dropFiles(page, files);
      await expect(knobs.problem.getByRole('paragraph')).toHaveText(sentence);
      await expect.poll(() => knobs.figures()).toEqual(before);
      await expect.poll(() => knobs.strip.shown()).toBe(10_000);
      await expect.poll(() => knobs.history.labels()).toEqual(labelsBefore);
      await knobs.problem.getByRole('button', { name: 'Dismiss' }).click();
      await expect(knobs.problem).toBeHidden();
    });
  }
  await dropFiles(page, [images, labels]);
  await expect(knobs.accuracy).toContainText('right on 55 digits');
});
