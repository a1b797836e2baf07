import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnobsError } from '#core/errors';
import { JournalLost } from '#core/recovery/journal-port';
import { recordedFs } from '../files/testing/recorded-fs';
import { JournalFile, type JournalFs } from './journal-file';

const onWindows = process.platform === 'win32';

let folder: string;
let path: string;
let aside: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-journal-'));
  path = join(folder, 'a.knobs-journal');
  aside = join(folder, '.knobs-a.tmp');
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => Buffer.from(text);
const textAt = (file: string) => fs.readFile(file, 'utf8');

async function journalOf(text: string, using?: JournalFs): Promise<JournalFile> {
  const journal = new JournalFile(path, aside, using);
  await journal.replace(({ write }) => write(bytes(text)));
  return journal;
}

describe('a journal as a file', () => {
  it('has what was written behind it, whether it was set aside or not', async () => {
    const journal = await journalOf('one ');
    await journal.append(bytes('two '));
    expect(await textAt(path)).toBe('one two ');
    await journal.setAside();
    expect(await fs.readdir(folder)).toEqual(['.knobs-a.tmp']);
    await journal.append(bytes('three'));
    expect(await fs.readdir(folder)).toEqual(['a.knobs-journal']);
    expect(await textAt(path)).toBe('one two three');
    await journal.setAside();
    await journal.replace(({ write }) => write(bytes('anew')));
    expect(await fs.readdir(folder)).toEqual(['a.knobs-journal']);
    await journal.append(bytes('!'));
    expect(await textAt(path)).toBe('anew!');
    await journal.setAside();
    await journal.remove();
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('takes the place of one that was set aside, also where that cannot be deleted', async () => {
    const rm = async () => {
      throw Object.assign(new Error('EPERM: what the system says'), { code: 'EPERM' });
    };
    const journal = await journalOf('old and long', { ...fs, rm });
    await journal.setAside();
    await journal.replace(({ write }) => write(bytes('new')));
    await journal.append(bytes('!'));
    expect(await textAt(path)).toBe('new!');
    await journal.setAside();
    await journal.append(bytes('?'));
    expect(await textAt(path)).toBe('new!?');
  });

  it('goes on while another one is written, which then takes its place', async () => {
    const journal = await journalOf('old');
    await journal.replace(async ({ write, sync }) => {
      await write(bytes('new'));
      await sync();
      await journal.append(bytes(' and more'));
      expect(await textAt(path)).toBe('old and more');
      await write(bytes(' and more'));
    });
    expect(await textAt(path)).toBe('new and more');
    await journal.append(bytes('.'));
    expect(await textAt(path)).toBe('new and more.');
  });

  it('stays if the other one is not wanted in the end', async () => {
    const journal = await journalOf('old');
    const unwanted = journal.replace(async ({ write }) => {
      await write(bytes('half'));
      throw new Error('no');
    });
    await expect(unwanted).rejects.toThrow('no');
    await journal.append(bytes('er'));
    expect(await textAt(path)).toBe('older');
    expect(await fs.readdir(folder)).toEqual(['a.knobs-journal']);
  });

  it('has nothing of a record whose writing failed, wherever that was', async () => {
    for (const method of ['write', 'sync'] as const) {
      let fails = false;
      const failing: JournalFs = {
        ...fs,
        async open(...args) {
          const file = await fs.open(...args);
          if (!fails) return file;
          const write = file.write.bind(file) as (...given: unknown[]) => Promise<unknown>;
          const refuse = async () => {
            await write(bytes('torn'), 0, 4, 5);
            throw Object.assign(new Error('ENOSPC: what the system says'), { code: 'ENOSPC' });
          };
          return Object.assign(file, { [method]: refuse });
        },
      };
      const journal = await journalOf('whole', failing);
      fails = true;
      await expect(journal.append(bytes('it'))).rejects.toThrow(
        new KnobsError('plain', { text: 'a.knobs-journal could not be saved: the disk is full.' }),
      );
      fails = false;
      await journal.append(bytes('!'));
      expect(await textAt(path)).toBe('whole!');
    }
  });

  it('says that it is lost if somebody took it away or shortened it', async () => {
    const journal = await journalOf('whole');
    await fs.truncate(path, 2);
    await expect(journal.append(bytes('!'))).rejects.toThrow(JournalLost);
    await fs.rm(path);
    await expect(journal.append(bytes('!'))).rejects.toThrow(JournalLost);
    await journal.setAside();
    await expect(journal.append(bytes('!'))).rejects.toThrow(JournalLost);
    await journal.replace(({ write }) => write(bytes('anew')));
    expect(await textAt(path)).toBe('anew');
  });
});

/* A killed process tells nothing of this: what it wrote is with the system. A power cut would. */
describe('what a journal’s file asks of the disk', () => {
  const folderSync = onWindows ? [] : ['sync folder'];

  it('is a sync before a record counts', async () => {
    const { fs, steps } = recordedFs();
    const journal = await journalOf('one', fs);
    steps.length = 0;
    await journal.append(bytes('two'));
    expect(steps).toEqual(['open', 'write', 'sync', 'close']);
  });

  it('is a sync of a new journal before its name, and of that before it counts', async () => {
    const { fs, steps } = recordedFs();
    const journal = await journalOf('one', fs);
    expect(steps).toEqual(['create', 'write', 'sync', 'close', 'rename', ...folderSync]);
    steps.length = 0;
    await journal.replace(async ({ write, sync }) => {
      for (const part of ['t', 'w']) await write(bytes(part));
      await sync();
      await write(bytes('o'));
    });
    expect(steps).toEqual([
      ...['create', 'write', 'sync', 'write', 'sync', 'close', 'rename'],
      ...folderSync,
    ]);
  });

  it('is a sync of where its folder is made', async () => {
    const { fs, steps } = recordedFs();
    const deep = join(folder, 'unsaved', 'a.knobs-journal');
    const journal = new JournalFile(deep, join(folder, 'unsaved', '.knobs-a.tmp'), fs);
    await journal.replace(({ write }) => write(bytes('one')));
    expect(steps.slice(0, 1 + folderSync.length)).toEqual([...folderSync, 'create']);
  });

  it('is a sync of what is written behind a journal that was set aside, before it is back', async () => {
    const { fs, steps } = recordedFs();
    const journal = await journalOf('one', fs);
    steps.length = 0;
    await journal.setAside();
    expect(steps).toEqual(['rename', ...folderSync]);
    steps.length = 0;
    await journal.append(bytes('two'));
    expect(steps).toEqual(['open', 'write', 'sync', 'close', 'rename', ...folderSync]);
  });
});
