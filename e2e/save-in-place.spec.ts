import { dropFiles } from './drop';
import { stubDroppedHandles } from './file-pickers';
import type { Knobs } from './pages/knobs';
import { readTensors, writeTensors } from './safetensors';
import { expect, test } from './setup';
import { pickNext, readStored, writeStored } from './stored';

test.use({ pickers: 'in place' });
test.skip(({ electronApp }) => electronApp !== null, 'Electron has no pickers of a browser.');

const FILE = 'dropped.safetensors';

const biasIn = (bytes: Buffer) => readTensors(bytes).tensors['output.bias'].values[0];

test.describe('a dropped file', () => {
  test('is written to by Save, where the browser says by what', async ({ knobs, page }) => {
    await page.evaluate(stubDroppedHandles);
    await writeStored(page, FILE, network());
    await dropFiles(page, [{ name: FILE, bytes: network() }]);
    await expect(knobs.title).toHaveText(FILE);
    await setBias(knobs, '1.5');
    await knobs.save.click();
    await expect(knobs.edited).toBeHidden();
    expect(biasIn(await readStored(page, FILE))).toBe(1.5);

    // As a file of the name's own format it would be another file than the one that was opened.
    const misnamed = 'dropped.csv';
    await writeStored(page, misnamed, network());
    await dropFiles(page, [{ name: misnamed, bytes: network() }]);
    await expect(knobs.title).toHaveText(misnamed);
    await setBias(knobs, '2.5');
    await pickNext(page, 'elsewhere.safetensors');
    await knobs.save.click();
    await expect(knobs.title).toHaveText('elsewhere.safetensors');
    expect((await readStored(page, misnamed)).equals(network())).toBe(true);
    expect(biasIn(await readStored(page, 'elsewhere.safetensors'))).toBe(2.5);
  });

  test('is a copy where the browser does not: Save asks where', async ({ knobs, page }) => {
    await page.evaluate(() =>
      Reflect.deleteProperty(DataTransferItem.prototype, 'getAsFileSystemHandle'),
    );
    await writeStored(page, FILE, network());
    await dropFiles(page, [{ name: FILE, bytes: network() }]);
    await expect(knobs.title).toHaveText(FILE);
    await setBias(knobs, '1.5');
    await pickNext(page, 'elsewhere.safetensors');
    await knobs.save.click();
    await expect(knobs.title).toHaveText('elsewhere.safetensors');
    expect((await readStored(page, FILE)).equals(network())).toBe(true);
    expect(biasIn(await readStored(page, 'elsewhere.safetensors'))).toBe(1.5);
  });
});

test.describe('a save that fails', () => {
  const failures = [
    ['opening', 'NotAllowedError', 'the browser may not write it, unless you allow it to'],
    ['opening', 'NoModificationAllowedError', 'another tab or program is using it'],
    ['opening', 'NotFoundError', 'it was moved or deleted, or its folder was'],
    ['writing', 'QuotaExceededError', 'the disk, or the part of it that pages may use, is full'],
    ['closing', 'QuotaExceededError', 'the disk, or the part of it that pages may use, is full'],
    ['closing', 'AbortError', 'the browser does not think it is safe'],
  ] as const;

  for (const [step, error, cause] of failures) {
    test(`while ${step} with ${error} says why, and leaves the old file and the work`, async ({
      knobs,
      page,
    }) => {
      await page.evaluate(stubDroppedHandles);
      await writeStored(page, FILE, network());
      await dropFiles(page, [{ name: FILE, bytes: network() }]);
      await expect(knobs.title).toHaveText(FILE);
      await setBias(knobs, '1.5');
      await page.evaluate(failOnce, [step, error] as const);
      await knobs.save.click();
      await expect(knobs.problem.getByRole('paragraph')).toHaveText(
        `${FILE} could not be saved: ${cause}.`,
      );
      await expect(knobs.edited).toBeVisible();
      expect((await readStored(page, FILE)).equals(network())).toBe(true);
      await expect(knobs.inspector.biasField).toHaveValue('+1.500');

      await knobs.save.click();
      await expect(knobs.edited).toBeHidden();
      expect(biasIn(await readStored(page, FILE))).toBe(1.5);
    });
  }
});

async function setBias({ edited, inspector, network }: Knobs, to: string): Promise<void> {
  await network.neuron('output 0').click();
  await inspector.type(inspector.biasField, to);
  await expect(edited).toBeVisible();
}

/** Lets the browser refuse one step of the next write. */
function failOnce([step, name]: readonly [string, string]): void {
  const refuse = () => Promise.reject(new DOMException('What the browser says.', name));
  const handles = FileSystemFileHandle.prototype;
  const { createWritable } = handles;
  handles.createWritable = async function (...options) {
    handles.createWritable = createWritable;
    if (step === 'opening') return refuse();
    const stream = await createWritable.apply(this, options);
    if (step === 'writing') stream.write = refuse;
    else {
      stream.close = async () => {
        await stream.abort();
        return refuse();
      };
    }
    return stream;
  };
}

/** 784-10 with all weights and biases 0. */
function network(): Buffer {
  return writeTensors({
    'output.weight': { shape: [10, 784], values: new Array<number>(7840).fill(0) },
    'output.bias': { shape: [10], values: new Array<number>(10).fill(0) },
  });
}
