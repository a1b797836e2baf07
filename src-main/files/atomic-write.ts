import * as nodeFs from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, notSaved } from './file-problem';
import { removeLeftovers, withTemporary } from './temporary';
import { writeTarget } from './write-target';

/** The part of Node's `fs/promises` that writing needs. */
export type WriteFs = Pick<typeof nodeFs, 'access' | 'open' | 'rename' | 'rm'>;

/** A new file while it is written. */
export interface NewFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Takes what is written so far down to the disk. */
  sync(): Promise<void>;
}

/**
 * Writes a file whole or not at all: what was there stays, byte for byte, until the new bytes are
 * safely on the disk. A link stays a link, and the file keeps its permissions. What earlier writes
 * into the folder left behind when their process was killed is gone after it.
 * @param content the bytes, or what writes them; if that throws, it has been to no effect
 * @throws KnobsError that says why it could not be written; no other file is left behind
 */
export async function atomicWrite(
  path: string,
  content: Uint8Array | ((file: NewFile) => Promise<void>),
  fs: WriteFs = nodeFs,
): Promise<void> {
  const fill = typeof content === 'function' ? content : (file: NewFile) => file.write(content);
  try {
    const { target, mode } = await writeTarget(path, fs);
    const write = async (temporary: string) => {
      await writeThrough(fs, temporary, fill, mode);
      await replace(fs, temporary, target);
    };
    await withTemporary(target, write, fs);
    await syncFolder(dirname(target), fs);
    await removeLeftovers(dirname(target));
  } catch (error) {
    throw notSaved(path, error);
  }
}

/** Writes a new file down to the disk. */
async function writeThrough(
  fs: WriteFs,
  path: string,
  fill: (file: NewFile) => Promise<void>,
  mode: number | undefined,
): Promise<void> {
  const file = await fs.open(path, 'wx', mode);
  try {
    // As often as it is called: each goes on where the last one ended.
    await fill({ write: (bytes) => file.writeFile(bytes), sync: () => file.sync() });
    if (mode !== undefined) await keepMode(file, mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What file systems say that have no permissions, or do not let them be changed. */
const NO_MODES: readonly (string | null)[] = ['EPERM', 'ENOTSUP', 'ENOSYS'];

/** What a person denied new files does not change the permissions this one had before. */
async function keepMode(file: nodeFs.FileHandle, mode: number): Promise<void> {
  const { mode: given } = await file.stat();
  if ((given & 0o777) === mode) return;
  try {
    await file.chmod(mode);
  } catch (error) {
    // The work is worth more than its permissions.
    if (!NO_MODES.includes(codeOf(error))) throw error;
  }
}

const RETRIES_MS = [20, 100, 400];
const HELD: readonly (string | null)[] = ['EPERM', 'EACCES', 'EBUSY'];

/** Renames; on Windows a virus scanner may hold either file for a moment. */
export async function replace(
  fs: Pick<WriteFs, 'rename'>,
  from: string,
  to: string,
): Promise<void> {
  for (const pause of RETRIES_MS) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!HELD.includes(codeOf(error))) throw error;
      await wait(pause);
    }
  }
  await fs.rename(from, to);
}

/** Makes the rename itself last, where a folder can be synced: Windows has no such thing. */
export async function syncFolder(path: string, fs: Pick<WriteFs, 'open'>): Promise<void> {
  try {
    const folder = await fs.open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // The file is written all the same.
  }
}
