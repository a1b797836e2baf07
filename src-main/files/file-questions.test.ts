import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeFloats } from '#core/formats/npy';
import { zip } from '#core/formats/zip';
import type { FileOutcome } from '#core/files/outcome';
import type { FileChoice } from '#core/files/prompts';
import { filesBench } from './testing/files-bench';
import { english } from '#core/words/english';

const DONE = { outcome: 'done' };
const CANCELLED = { outcome: 'cancelled' };

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-questions-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

function asked(outcome: FileOutcome): FileChoice {
  if (outcome.outcome === 'question' && outcome.question.kind === 'choice') return outcome.question;
  throw new Error(`Nothing was asked: ${JSON.stringify(outcome)}`);
}
const keysOf = (outcome: FileOutcome) => asked(outcome).choices.map(({ key }) => key);

describe('a file that can be read in two ways', () => {
  /** Square weights between the hidden layers whose names don't tell which way round the last are. */
  async function ambiguousFile(): Promise<string> {
    const array = (shape: number[], first: number) => {
      const values = new Float32Array(shape.reduce((product, size) => product * size));
      values[1] = first;
      return writeFloats(shape, values);
    };
    const members: [string, Uint8Array][] = [
      ['a.weight.npy', array([16, 784], 1)],
      ['a.bias.npy', array([16], 0)],
      ['b.weight.npy', array([16, 16], 2)],
      ['b.bias.npy', array([16], 0)],
      ['c.weight.npy', array([16, 10], 3)],
      ['c.bias.npy', array([10], 0)],
    ];
    const path = join(folder, 'two-ways.npz');
    await fs.writeFile(path, zip(new Map(members)));
    return path;
  }

  it('is read as the person says', async () => {
    const path = await ambiguousFile();
    const { files, openPath, parameters } = filesBench(folder);
    const question = asked(await openPath(path));
    expect(english.say(question.title)).toContain('two-ways.npz');
    const turned = question.choices.find(({ label }) =>
      english.say(label).includes('"b.weight" (one column'),
    )!;
    expect(await files.answer(turned.key)).toEqual(DONE);
    // In a column for each neuron, the second number of the file is neuron 1's first weight.
    const hidden2 = 16 * 784 + 16;
    expect(parameters()[hidden2 + 16]).toBe(2);
    expect(parameters()[hidden2 + 1]).toBe(0);
    expect(files.place).toBe(path);
  });

  it('is read as the person says to be compared with, too', async () => {
    const path = await ambiguousFile();
    const { files, openPath, parameters, workbench } = filesBench(folder);
    const before = parameters();
    const question = asked(await openPath(path, 'comparison'));
    expect(workbench.snapshot().others).toEqual([]);
    const turned = question.choices.find(({ label }) =>
      english.say(label).includes('"b.weight" (one column'),
    )!;
    expect(await files.answer(turned.key)).toEqual(DONE);
    expect(workbench.snapshot().others).toEqual([{ id: 1, name: 'two-ways.npz' }]);
    // Neuron 1 has the 2, in whatever order its inputs come: the other way round neuron 0 would.
    await workbench.perform({
      type: 'takeNeuron',
      from: { kind: 'file', id: 1 },
      neuron: { layer: 1, index: 1 },
      to: { layer: 1, index: 0 },
    });
    const hidden2 = 16 * 784 + 16;
    const taken = [...parameters().slice(hidden2, hidden2 + 16)];
    expect(taken.filter((weight) => weight !== 0)).toEqual([2]);
    workbench.perform({ type: 'undo' });
    expect(parameters()).toEqual(before);
    expect(files.place).toBeNull();
  });

  it('changes nothing if the person cancels', async () => {
    const path = await ambiguousFile();
    const { files, openPath, parameters, workbench } = filesBench(folder);
    const before = parameters();
    asked(await openPath(path));
    expect(await files.answer(null)).toEqual(CANCELLED);
    expect(parameters()).toEqual(before);
    expect(files.place).toBeNull();
    expect(workbench.fileName).toBe('Ten stamps');
  });
});

describe('a format that loses something', () => {
  const NOTED = { type: 'setDetails', title: '', author: '', notes: 'Made by hand.' } as const;

  it('is told of, then the decimal sign is asked for, and neither again', async () => {
    const { dialogs, files, setBias, workbench } = filesBench(folder);
    const path = join(folder, 'mine.csv');
    dialogs.askSave.mockResolvedValue(path);
    setBias(0.25);
    workbench.perform(NOTED);
    const losses = await files.save();
    expect(english.say(asked(losses).text)).toContain('CSV has no place for the notes.');
    const sign = await files.answer('save');
    // The bench is set up as where people write decimal commas.
    expect(keysOf(sign)).toEqual([',', '.']);
    expect(await fs.readdir(folder)).toEqual([]);
    expect(await files.answer(',')).toEqual(DONE);
    expect(await fs.readFile(path, 'utf8')).toContain('\r\nhidden2;2;');
    expect(await fs.readFile(path, 'utf8')).toContain(';0,25;');
    expect(workbench.edited).toBe(false);

    setBias(0.75);
    expect(await files.save()).toEqual(DONE);
    expect(await fs.readFile(path, 'utf8')).toContain(';0,75;');

    // What is lost besides is told.
    workbench.perform({ ...NOTED, title: 'Strokes' });
    expect(english.say(asked(await files.save()).text)).toContain(
      'no place for the title and the notes.',
    );
    expect(await files.answer('save')).toEqual(DONE);
  });

  it('is told of again if more would be lost by what is done meanwhile', async () => {
    const { dialogs, files, workbench } = filesBench(folder);
    const path = join(folder, 'mine.npz');
    dialogs.askSave.mockResolvedValue(path);
    void workbench.perform({ type: 'takeSnapshot', name: 'a' });
    const first = english.say(asked(await files.saveAs()).text);
    expect(first).toContain('no place for the snapshots.');
    const neuron = { layer: 1, index: 2 };
    workbench.perform({ type: 'mute', neurons: [neuron], on: true });
    const second = english.say(asked(await files.answer('save')).text);
    expect(second).toMatch(/the snapshots.*mut/);
    expect(await fs.readdir(folder)).toEqual([]);
    expect(await files.answer('save')).toEqual(DONE);
    expect(await fs.readdir(folder)).toEqual(['mine.npz']);
  });

  it('is told of again if more would be lost by what is done while the file is looked at', async () => {
    const { dialogs, files, places, setBias, workbench } = filesBench(folder);
    dialogs.askSave.mockResolvedValue(join(folder, 'mine.npz'));
    expect(await files.save()).toEqual(DONE);
    setBias(0.25);
    vi.spyOn(places, 'look').mockImplementationOnce(async () => {
      void workbench.perform({ type: 'takeSnapshot', name: 'a' });
      return 'as known';
    });
    expect(english.say(asked(await files.save()).text)).toContain('no place for the snapshots.');
    expect(await files.answer(null)).toEqual(CANCELLED);
    expect(workbench.edited).toBe(true);
  });

  it('loses nothing of work that says nothing about itself', async () => {
    const { dialogs, files, setBias } = filesBench(folder);
    dialogs.askSave.mockResolvedValue(join(folder, 'mine.csv'));
    setBias(0.25);
    expect(keysOf(await files.save())).toEqual([',', '.']);
  });

  it('can be exchanged for another', async () => {
    const { dialogs, files, workbench } = filesBench(folder);
    dialogs.askSave
      .mockResolvedValueOnce(join(folder, 'mine.csv'))
      .mockResolvedValueOnce(join(folder, 'mine.npz'));
    workbench.perform(NOTED);
    expect(keysOf(await files.save())).toEqual(['save', 'another']);
    expect(await files.answer('another')).toEqual(DONE);
    expect(await fs.readdir(folder)).toEqual(['mine.npz']);
    // A NumPy archive is a zip file.
    expect([...(await fs.readFile(join(folder, 'mine.npz'))).subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('writes nothing if the person cancels', async () => {
    const { dialogs, files, workbench } = filesBench(folder);
    dialogs.askSave.mockResolvedValue(join(folder, 'mine.csv'));
    workbench.perform(NOTED);
    asked(await files.save());
    expect(await files.answer(null)).toEqual(CANCELLED);
    expect(await fs.readdir(folder)).toEqual([]);
    expect(workbench.edited).toBe(true);
  });
});

describe('a file that another program changed', () => {
  /** A saved file of which one bit is another since, and an edit that is to be saved. */
  async function changedFile() {
    const bench = filesBench(folder);
    const path = join(folder, 'mine.safetensors');
    bench.dialogs.askSave.mockResolvedValueOnce(path);
    await bench.files.save();
    const { atime, mtime } = await fs.stat(path);
    const theirs = await fs.readFile(path);
    theirs[theirs.length - 1] ^= 1;
    await fs.writeFile(path, theirs);
    // Neither the size nor the time tells.
    await fs.utimes(path, atime, mtime);
    bench.setBias(0.5);
    return { ...bench, path, theirs };
  }

  it('is not overwritten unasked', async () => {
    const { files, path, theirs, workbench } = await changedFile();
    expect(english.say(asked(await files.save()).title)).toBe('Overwrite “mine.safetensors”?');
    expect(await files.answer(null)).toEqual(CANCELLED);
    expect((await fs.readFile(path)).equals(theirs)).toBe(true);
    expect(workbench.edited).toBe(true);
  });

  it('is overwritten if the person says so, and then belongs to Knobs again', async () => {
    const { files, path, setBias, theirs } = await changedFile();
    asked(await files.save());
    expect(await files.answer('overwrite')).toEqual(DONE);
    expect((await fs.readFile(path)).equals(theirs)).toBe(false);
    setBias(0.75);
    expect(await files.save()).toEqual(DONE);
  });

  it('stays as it is if the person saves elsewhere', async () => {
    const { dialogs, files, path, theirs } = await changedFile();
    const other = join(folder, 'other.safetensors');
    dialogs.askSave.mockResolvedValueOnce(other);
    asked(await files.save());
    expect(await files.answer('saveAs')).toEqual(DONE);
    expect((await fs.readFile(path)).equals(theirs)).toBe(true);
    expect(files.place).toBe(other);
  });

  it('is noticed after opening, too; one that was only touched or is gone is none', async () => {
    const { path } = await changedFile();
    const { files, openPath, setBias } = filesBench(folder);
    await openPath(path);
    await fs.utimes(path, new Date(0), new Date(0));
    setBias(1);
    expect(await files.save()).toEqual(DONE);
    await fs.rm(path);
    setBias(2);
    expect(await files.save()).toEqual(DONE);
    await fs.writeFile(path, 'something else');
    setBias(3);
    expect(keysOf(await files.save())).toEqual(['saveAs', 'overwrite']);
  });
});

it('a question is cancelled by whatever else is asked for', async () => {
  const { dialogs, files } = filesBench(folder);
  dialogs.askSave.mockResolvedValueOnce(join(folder, 'a.csv'));
  asked(await files.saveAs());
  dialogs.askSave.mockResolvedValueOnce(join(folder, 'b.npz'));
  expect(await files.saveAs()).toEqual(DONE);
  expect(await files.answer('save')).toEqual(CANCELLED);
  expect(await fs.readdir(folder)).toEqual(['b.npz']);
});
