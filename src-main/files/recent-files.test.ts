import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBench } from './testing/files-bench';
import { says } from '#core/words/testing/says';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-recent-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

it('lists what was saved and opened, opens it again, and shows what is gone', async () => {
  const { dialogs, files, setBias, startNew, workbench } = filesBench(folder);
  expect(await files.recent()).toEqual([]);
  for (const name of ['a.safetensors', 'b.safetensors']) {
    dialogs.askSave.mockResolvedValueOnce(join(folder, name));
    setBias(1);
    await files.saveAs();
  }
  const [b, a] = await files.recent();
  expect(b).toMatchObject({ name: 'b.safetensors', folder, accuracy: null, isGone: false });
  // Sixteen neurons.
  expect(b.thumbnail?.tiles.length).toBe(16 * 14 * 14);
  expect(a).toMatchObject({ name: 'a.safetensors', isGone: false });

  startNew();
  expect(await files.openRecent(a.id)).toEqual({ outcome: 'done' });
  expect(workbench.fileName).toBe('a.safetensors');
  expect((await files.recent()).map(({ name }) => name)).toEqual([a.name, b.name]);

  await fs.rm(join(folder, 'b.safetensors'));
  expect((await files.recent()).map(({ isGone }) => isGone)).toEqual([false, true]);
  expect(await files.openRecent(b.id)).toEqual({
    outcome: 'failed',
    reason: says('b.safetensors could not be opened: it does not exist.'),
  });
  expect(workbench.fileName).toBe('a.safetensors');
});

it('forgets the list and nothing else: the files stay, and the work in its own', async () => {
  const { dialogs, files, setBias, workbench } = filesBench(folder);
  for (const name of ['a.safetensors', 'b.safetensors']) {
    dialogs.askSave.mockResolvedValueOnce(join(folder, name));
    setBias(1);
    await files.saveAs();
  }
  const read = (name: string) => fs.readFile(join(folder, name));
  const [a, b] = [await read('a.safetensors'), await read('b.safetensors')];
  setBias(2);
  await files.clearRecent();
  expect(await files.recent()).toEqual([]);
  expect(await fs.readdir(folder)).toEqual(['a.safetensors', 'b.safetensors']);
  expect(await read('a.safetensors')).toEqual(a);
  expect(await read('b.safetensors')).toEqual(b);
  expect(workbench.fileName).toBe('b.safetensors');

  // What is saved again goes there without a question, and is listed again.
  expect(await files.save()).toEqual({ outcome: 'done' });
  expect(await read('b.safetensors')).not.toEqual(b);
  expect((await files.recent()).map(({ name }) => name)).toEqual(['b.safetensors']);
});
