import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnobsError } from '#core/errors';
import { atomicWrite, type NewFile, type WriteFs } from './atomic-write';
import { recordedFs } from './testing/recorded-fs';

const OLD = new Uint8Array([1, 2, 3]);
const NEW = new Uint8Array([9, 8, 7, 6]);

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'knobs-write-'));
  path = join(folder, 'mine.safetensors');
});
afterEach(() => fs.rm(folder, { recursive: true }));

const onWindows = process.platform === 'win32';

async function contentOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await fs.readFile(file));
}

/** An error as Node's fs throws it. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: what the system says`), { code });
}

/** Node's fs, but files opened for writing fail in one of their methods. */
function failingFile(method: 'writeFile' | 'sync' | 'chmod', code: string): WriteFs {
  return {
    ...fs,
    async open(...args) {
      const file = await fs.open(...args);
      if (args[1] === 'wx') file[method] = () => Promise.reject(systemError(code));
      return file;
    },
  };
}

describe('a save', () => {
  it('makes a new file of exactly these bytes', async () => {
    await atomicWrite(path, NEW);
    expect(await contentOf(path)).toEqual(NEW);
    expect(await fs.readdir(folder)).toEqual([basename(path)]);
  });

  it('replaces a file, so that whoever has the old one open still reads the old bytes', async () => {
    await fs.writeFile(path, OLD);
    const reader = await fs.open(path, 'r');
    await atomicWrite(path, NEW);
    expect(new Uint8Array(await reader.readFile())).toEqual(OLD);
    await reader.close();
    expect(await contentOf(path)).toEqual(NEW);
    expect(await fs.readdir(folder)).toEqual([basename(path)]);
  });

  it.skipIf(onWindows)('keeps the permissions, whatever new files get', async () => {
    await fs.writeFile(path, OLD);
    await fs.chmod(path, 0o666);
    const before = process.umask(0o077);
    try {
      await atomicWrite(path, NEW);
    } finally {
      process.umask(before);
    }
    expect((await fs.stat(path)).mode & 0o777).toBe(0o666);
  });

  it.skipIf(onWindows)('goes through links to the file they lead to', async () => {
    await fs.mkdir(join(folder, 'real'));
    const real = join(folder, 'real', 'file.safetensors');
    await fs.writeFile(real, OLD);
    await fs.symlink(join('real', 'file.safetensors'), join(folder, 'second'));
    await fs.symlink('second', path);
    await atomicWrite(path, NEW);
    expect(await fs.readlink(path)).toBe('second');
    expect(await contentOf(real)).toEqual(NEW);
    expect(await fs.readdir(dirname(real))).toEqual([basename(real)]);
  });

  it.skipIf(onWindows)('makes the file that a link leads to if it is not there yet', async () => {
    await fs.symlink('not-yet', path);
    await atomicWrite(path, NEW);
    expect(await fs.readlink(path)).toBe('not-yet');
    expect(await contentOf(join(folder, 'not-yet'))).toEqual(NEW);
  });

  it.skipIf(onWindows)(
    'goes on from where the link lies, not from where its folder is linked',
    async () => {
      await fs.mkdir(join(folder, 'deep', 'real'), { recursive: true });
      await fs.symlink(join('..', 'not-yet'), join(folder, 'deep', 'real', 'link'));
      await fs.symlink(join('deep', 'real'), join(folder, 'short'));
      await atomicWrite(join(folder, 'short', 'link'), NEW);
      expect(await contentOf(join(folder, 'deep', 'not-yet'))).toEqual(NEW);
      expect((await fs.readdir(folder)).sort()).toEqual(['deep', 'short']);
    },
  );

  it.skipIf(onWindows).each(['EPERM', 'ENOTSUP', 'ENOSYS'])(
    'is worth more than permissions that the disk does not keep: %s',
    async (code) => {
      await fs.writeFile(path, OLD);
      await fs.chmod(path, 0o666);
      await atomicWrite(path, NEW, failingFile('chmod', code));
      expect(await contentOf(path)).toEqual(NEW);
    },
  );

  it.each([
    ['at once', NEW],
    [
      'in parts',
      async ({ write }: NewFile) => {
        await write(NEW.subarray(0, 2));
        await write(NEW.subarray(2));
      },
    ],
  ])('is on the disk before it takes the place of the old file: %s', async (_how, content) => {
    await fs.writeFile(path, OLD);
    const recorded = recordedFs();
    await atomicWrite(path, content, recorded.fs);
    expect(recorded.steps).toEqual([
      ...['create', 'write', 'sync', 'close', 'rename'],
      ...(onWindows ? [] : ['sync folder']),
    ]);
    expect(await contentOf(path)).toEqual(NEW);
  });

  it('waits for a virus scanner that holds the file for a moment', async () => {
    let tries = 0;
    await atomicWrite(path, NEW, {
      ...fs,
      async rename(from, to) {
        if (++tries < 3) throw systemError('EPERM');
        await fs.rename(from, to);
      },
    });
    expect(tries).toBe(3);
    expect(await contentOf(path)).toEqual(NEW);
  });
});

describe('a save that fails', () => {
  const failures: [string, WriteFs, string][] = [
    ['while writing', failingFile('writeFile', 'ENOSPC'), 'the disk is full'],
    ['while syncing', failingFile('sync', 'EIO'), 'the disk reports an error'],
    ['on the permissions', failingFile('chmod', 'EROFS'), 'the disk is read-only'],
    [
      'to a file that can only be read',
      {
        ...fs,
        async access(_path, mode) {
          if (mode === fs.constants.W_OK) throw systemError('EACCES');
        },
      },
      'you don’t have permission to do that there',
    ],
    [
      'on renaming',
      { ...fs, rename: () => Promise.reject(systemError('EACCES')) },
      'you don’t have permission to do that there',
    ],
    [
      'on opening, with a code that nobody foresaw',
      { ...fs, open: () => Promise.reject(systemError('EXDEV')) },
      'the system reports EXDEV',
    ],
  ];

  it.each(failures)('%s leaves the old file and nothing else', async (_when, failing, cause) => {
    await fs.writeFile(path, OLD);
    // More than new files get, so that there is something to change.
    await fs.chmod(path, 0o666);
    await expect(atomicWrite(path, NEW, failing)).rejects.toThrow(
      new KnobsError('plain', { text: `mine.safetensors could not be saved: ${cause}.` }),
    );
    expect(await contentOf(path)).toEqual(OLD);
    expect(await fs.readdir(folder)).toEqual([basename(path)]);
  });

  // Root may write to every file.
  it.skipIf(onWindows || process.getuid?.() === 0)('leaves a read-only file', async () => {
    await fs.writeFile(path, OLD);
    await fs.chmod(path, 0o444);
    await expect(atomicWrite(path, NEW)).rejects.toThrow(
      new KnobsError('plain', {
        text: 'mine.safetensors could not be saved: you don’t have permission to do that there.',
      }),
    );
    expect(await contentOf(path)).toEqual(OLD);
  });

  it('says that the folder is gone', async () => {
    await expect(atomicWrite(join(folder, 'gone', 'a.safetensors'), NEW)).rejects.toThrow(
      new KnobsError('plain', {
        text: 'a.safetensors could not be saved: its folder does not exist.',
      }),
    );
  });

  it('says that a folder is in the way, and leaves it', async () => {
    await fs.mkdir(path);
    await expect(atomicWrite(path, NEW)).rejects.toThrow(
      new KnobsError('plain', {
        text: 'mine.safetensors could not be saved: there is a folder with that name.',
      }),
    );
    expect((await fs.stat(path)).isDirectory()).toBe(true);
    expect(await fs.readdir(folder)).toEqual([basename(path)]);
  });

  it.skipIf(onWindows)('does not replace a device by a file', async () => {
    await expect(atomicWrite('/dev/null', NEW)).rejects.toThrow(
      new KnobsError('plain', { text: 'null could not be saved: it is a device and not a file.' }),
    );
  });

  it.skipIf(onWindows)('says that links lead in a circle', async () => {
    await fs.symlink(path, path);
    await expect(atomicWrite(path, NEW)).rejects.toThrow(
      new KnobsError('plain', {
        text: 'mine.safetensors could not be saved: its links lead in a circle.',
      }),
    );
  });

  it('does not make a sentence of a defect', async () => {
    const defect = new TypeError('undefined is not a function');
    const failing: WriteFs = { ...fs, rename: () => Promise.reject(defect) };
    await expect(atomicWrite(path, NEW, failing)).rejects.toBe(defect);
    expect(await fs.readdir(folder)).toEqual([]);
  });
});
