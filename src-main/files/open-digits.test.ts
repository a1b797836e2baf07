import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeImages, writeLabels } from '#core/digits/idx';
import { filesBench } from './testing/files-bench';
import { says } from '#core/words/testing/says';

const DONE = { outcome: 'done' };

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-digits-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const setUp = () => filesBench(folder);

describe('opening digits', () => {
  it('measures on the two files that were chosen', async () => {
    const { workbench, dialogs, files } = setUp();
    const images = join(folder, 'mine-images');
    const labels = join(folder, 'mine-labels');
    await fs.writeFile(images, writeImages(new Uint8Array(2 * 784)));
    await fs.writeFile(labels, writeLabels(Uint8Array.of(4, 2)));
    dialogs.askDigits.mockResolvedValue([images, labels]);
    expect(await files.openDigits()).toEqual(DONE);
    expect(workbench.snapshot().digits).toMatchObject({ name: 'mine', shipped: false });
  });

  it('says what is missing, and keeps the digits that are there', async () => {
    const { workbench, files } = setUp();
    const labels = join(folder, 'mine-labels');
    await fs.writeFile(labels, writeLabels(Uint8Array.of(4, 2)));
    const result = await files.openDroppedDigits([{ name: 'mine-labels', path: labels }]);
    expect(result).toMatchObject({ outcome: 'failed', reason: says(/images are missing/) });
    expect(workbench.snapshot().digits.shipped).toBe(true);
  });

  it('is cancelled, and then nothing is told to have failed', async () => {
    const { workbench, dialogs, files } = setUp();
    const paths = [join(folder, 'mine-images'), join(folder, 'mine-labels')];
    await fs.writeFile(paths[0], writeImages(new Uint8Array(2 * 784)));
    await fs.writeFile(paths[1], writeLabels(Uint8Array.of(4, 2)));
    dialogs.askDigits.mockResolvedValue(paths);
    workbench.onUpdate(({ loading }) => loading === 0 && workbench.cancelDigits());
    expect(await files.openDigits()).toEqual({ outcome: 'cancelled' });
    expect(workbench.snapshot().digits.shipped).toBe(true);
  });
});
