import { describe, expect, it } from 'vitest';
import { safetensors } from '../formats/safetensors';
import { readWork } from './read-work';
import { parameterBytes, testBench, throughFile } from './testing/test-bench';

const neuron = { layer: 0, index: 3 };

describe('files', () => {
  it('opens what it saved: the same numbers to the last bit, and the names', async () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 0.1 });
    workbench.perform({ type: 'rename', neuron, name: 'Öhr' });
    const saved = safetensors.write(workbench.save().document);
    const before = parameterBytes(workbench);
    const other = testBench().workbench;
    const { tasks } = other.sources;
    const reading = await readWork({ bytes: saved, fileName: 'ear.safetensors' }, tasks);
    if (!('document' in reading)) throw new Error('Nothing should be asked.');
    other.open(reading.document, 'ear.safetensors');
    expect(parameterBytes(other)).toEqual(before);
    expect(other.snapshot().facts.names[0][3]).toBe('Öhr');
    expect(other.snapshot().file).toEqual({
      name: 'ear.safetensors',
      saved: true,
      edited: false,
      comparable: true,
      opened: true,
    });
  });

  it('does not begin with a file because it was saved to one', () => {
    const { workbench } = testBench();
    workbench.save().written('a.safetensors');
    expect(workbench.snapshot().file).toMatchObject({ saved: true, opened: false });
  });

  it('is edited until it is written, and again when the saved state is left', () => {
    const { workbench } = testBench();
    expect(workbench.edited).toBe(false);
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    expect(workbench.edited).toBe(true);
    const { written } = workbench.save();
    expect(workbench.edited).toBe(true);
    written('a.safetensors');
    expect(workbench.edited).toBe(false);
    workbench.perform({ type: 'undo' });
    expect(workbench.edited).toBe(true);
    workbench.perform({ type: 'redo' });
    expect(workbench.edited).toBe(false);
  });

  it('is called by its title until it has a file, and keeps what it says about itself', () => {
    const { workbench } = testBench();
    expect(workbench.save().document.details.title).toBe('');
    expect(workbench.fileName).toBe('Ten stamps');
    workbench.perform({ type: 'new', sizes: [784, 10], start: 'random', seed: 7 });
    expect(workbench.snapshot().file.name).toBe('Random network 7');
    const said = { title: 'Strokes', author: 'Ada', notes: 'one\ntwo' };
    workbench.perform({ type: 'setDetails', ...said });
    expect(workbench.snapshot().file).toMatchObject({ name: 'Strokes', edited: true });
    const document = throughFile(workbench);
    expect(document.details).toEqual(said);
    workbench.save().written('mine.safetensors');
    expect(workbench.snapshot().file).toMatchObject({ name: 'mine.safetensors', edited: false });
    workbench.perform({ type: 'setDetails', ...said, title: 'Other' });
    expect(workbench.snapshot().file).toMatchObject({ name: 'mine.safetensors', edited: true });
    workbench.perform({ type: 'undo' });
    expect(workbench.edited).toBe(false);
    workbench.perform({ type: 'undo' });
    expect(workbench.edited).toBe(true);

    const other = testBench().workbench;
    other.open(document, 'theirs.npz');
    expect(other.snapshot().facts.details).toEqual(said);
    expect(other.fileName).toBe('theirs.npz');
  });

  it('counts what was done while the file was being written as unsaved', () => {
    const { workbench } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    const { written } = workbench.save();
    workbench.perform({ type: 'setBias', neuron, value: 2 });
    written('a.safetensors');
    expect(workbench.edited).toBe(true);
  });

  it('changes nothing when a file can’t be read, and says so', async () => {
    const { workbench, updates } = testBench();
    workbench.perform({ type: 'setBias', neuron, value: 1 });
    const whole = safetensors.write(workbench.save().document);
    const before = workbench.snapshot();
    updates.length = 0;
    for (let length = 0; length < whole.length; length += 997) {
      const bytes = whole.slice(0, length);
      const opening = readWork({ bytes, fileName: 'cut.safetensors' }, workbench.sources.tasks);
      await expect(opening).rejects.toThrow(
        /^cut\.safetensors was not opened and nothing has changed\. ./,
      );
    }
    expect(workbench.snapshot()).toEqual(before);
    expect(updates).toEqual([]);
  });
});
