import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesBench } from './testing/files-bench';

const DONE = { outcome: 'done' };
const CANCELLED = { outcome: 'cancelled' };

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-unsaved-'));
  path = join(folder, 'other.safetensors');
  const other = filesBench(folder);
  other.dialogs.askSave.mockResolvedValue(path);
  other.setBias(-1.5);
  await other.files.save();
});
afterEach(() => fs.rm(folder, { recursive: true }));

function asks(name: string, before: object) {
  return { outcome: 'question', question: { kind: 'unsaved', name, before } };
}

/** Work that no file has. */
function editedWork() {
  const bench = filesBench(folder);
  bench.setBias(2);
  bench.dialogs.askOpen.mockResolvedValue(path);
  return bench;
}

describe('opening over unsaved work', () => {
  const ANY = { kind: 'open', name: null };

  it('asks before it asks for a file, and opens none if the person cancels', async () => {
    const { dialogs, files, parameters } = editedWork();
    const before = parameters();
    expect(await files.open()).toEqual(asks('Ten stamps', ANY));
    expect(await files.answer(null)).toEqual(CANCELLED);
    expect(dialogs.askOpen).not.toHaveBeenCalled();
    expect(parameters()).toEqual(before);
  });

  it('loses it if the person says so, and asks again the next time', async () => {
    const { dialogs, files, setBias, workbench } = editedWork();
    dialogs.askOpen.mockResolvedValueOnce(null);
    await files.open();
    expect(await files.answer('discard')).toEqual(CANCELLED);
    expect(await files.open()).toEqual(asks('Ten stamps', ANY));
    expect(await files.answer('discard')).toEqual(DONE);
    expect(workbench.fileName).toBe('other.safetensors');
    setBias(3);
    expect(await files.open()).toEqual(asks('other.safetensors', ANY));
  });

  it('saves it first if the person says so, and opens nothing if that is cancelled', async () => {
    const { dialogs, files, workbench } = editedWork();
    await files.open();
    expect(await files.answer('save')).toEqual(CANCELLED);
    expect(workbench.edited).toBe(true);
    const mine = join(folder, 'mine.safetensors');
    dialogs.askSave.mockResolvedValueOnce(mine);
    await files.open();
    expect(await files.answer('save')).toEqual(DONE);
    expect(workbench.fileName).toBe('other.safetensors');
    expect((await fs.stat(mine)).size).toBeGreaterThan(0);
  });

  it('asks about what was done while the person chose a file', async () => {
    const { dialogs, files, setBias, parameters, workbench } = filesBench(folder);
    dialogs.askOpen.mockImplementation(async () => {
      setBias(7);
      return path;
    });
    const named = { kind: 'open', name: 'other.safetensors' };
    expect(await files.open()).toEqual(asks('Ten stamps', named));
    expect(await files.answer(null)).toEqual(CANCELLED);
    expect(parameters()).toContain(7);
    expect(workbench.fileName).toBe('Ten stamps');

    // What was let go before does not count for it.
    expect(await files.open()).toEqual(asks('Ten stamps', ANY));
    expect(await files.answer('discard')).toEqual(DONE);
    expect(workbench.fileName).toBe('other.safetensors');
  });

  it('asks anew about what is done while it asks', async () => {
    const { files, setBias, workbench } = editedWork();
    await files.open();
    setBias(8);
    expect(await files.answer('discard')).toEqual(asks('Ten stamps', ANY));
    expect(await files.answer('discard')).toEqual(DONE);
    expect(workbench.edited).toBe(false);
  });

  it('of files to compare with asks nothing', async () => {
    const { files, workbench } = editedWork();
    expect(await files.open('comparison')).toEqual(DONE);
    expect(workbench.edited).toBe(true);
  });
});

it('lets something else take its place only if the person says so', async () => {
  const { files, workbench } = filesBench(folder);
  expect(await files.giveUp({ kind: 'new' })).toEqual(DONE);
  const { files: edited } = editedWork();
  expect(await edited.giveUp({ kind: 'close' })).toEqual(asks('Ten stamps', { kind: 'close' }));
  expect(await edited.answer(null)).toEqual(CANCELLED);
  await edited.giveUp({ kind: 'close' });
  expect(await edited.answer('discard')).toEqual(DONE);
  expect(workbench.edited).toBe(false);
});

it('asks anew about what is done while it is saved', async () => {
  const { dialogs, files, places, setBias, workbench } = editedWork();
  const mine = join(folder, 'mine.safetensors');
  dialogs.askSave.mockResolvedValueOnce(mine);
  const write = places.write.bind(places);
  vi.spyOn(places, 'write').mockImplementationOnce((...args) => {
    setBias(8);
    return write(...args);
  });
  await files.giveUp({ kind: 'close' });
  expect(await files.answer('save')).toEqual(asks('mine.safetensors', { kind: 'close' }));
  expect(await files.answer('save')).toEqual(DONE);
  expect(workbench.edited).toBe(false);
  const reopened = filesBench(folder);
  await reopened.openPath(mine);
  expect(reopened.parameters()).toContain(8);
});

it('a question of a save leaves a gesture under way as it is', async () => {
  const { dialogs, files, workbench } = filesBench(folder);
  const notes = { type: 'setDetails', title: '', author: '', notes: 'By hand.' } as const;
  workbench.perform(notes);
  dialogs.askSave.mockResolvedValue(join(folder, 'a.csv'));
  const id = 'a hand';
  workbench.perform({ type: 'beginGesture', transaction: { id, kind: 'hand' } });
  const neuron = { layer: 1, index: 2 };
  workbench.perform({ type: 'setBias', neuron, value: 3, transaction: id });
  const { length } = workbench.snapshot().history.entries;
  expect(await files.saveAs()).toMatchObject({ question: { kind: 'choice' } });
  expect(await files.answer(null)).toEqual(CANCELLED);
  workbench.perform({ type: 'cancelGesture', transaction: id });
  expect(workbench.snapshot().history.entries).toHaveLength(length);
  expect(workbench.snapshot().network.parameters).not.toContain(3);
});
