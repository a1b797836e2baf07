import * as nodeFs from 'node:fs/promises';
import { dirname } from 'node:path';
import { JournalLost, type JournalOutput, type JournalPort } from '#core/recovery/journal-port';
import { atomicWrite, replace, syncFolder, type WriteFs } from '../files/atomic-write';
import { codeOf, notSaved } from '../files/file-problem';

/** The part of Node's `fs/promises` that a journal needs. */
export type JournalFs = WriteFs & Pick<typeof nodeFs, 'mkdir'>;

/**
 * A journal as a file. What is written behind it is on the disk before it counts; a new one, and one
 * that was set aside, take their place by a rename.
 */
export class JournalFile implements JournalPort {
  readonly #path: string;
  /** Where it lies while nobody is to find it. */
  readonly #aside: string;
  readonly #fs: JournalFs;
  /** How many bytes of it are known to be there. */
  #length = 0;
  #isAside = false;

  /**
   * @param path its folder need not be there yet
   * @param aside in the same folder
   */
  constructor(path: string, aside: string, fs: JournalFs = nodeFs) {
    this.#path = path;
    this.#aside = aside;
    this.#fs = fs;
  }

  async replace(fill: (output: JournalOutput) => Promise<void>): Promise<void> {
    await this.#makeFolder();
    let length = 0;
    const counted = async (file: JournalOutput) => {
      const write = (bytes: Uint8Array) => {
        length += bytes.length;
        return file.write(bytes);
      };
      await fill({ write, sync: () => file.sync() });
    };
    await atomicWrite(this.#path, counted, this.#fs);
    this.#length = length;
    const wasAside = this.#isAside;
    this.#isAside = false;
    // The new one is there all the same; what was set aside goes at the next start at the latest.
    if (wasAside) await this.#fs.rm(this.#aside, { force: true }).catch(() => undefined);
  }

  async append(bytes: Uint8Array): Promise<void> {
    try {
      await this.#writeBehind(bytes);
      if (this.#isAside) await this.#move(this.#aside, this.#path);
      this.#isAside = false;
      this.#length += bytes.length;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new JournalLost();
      throw notSaved(this.#path, error);
    }
  }

  async setAside(): Promise<void> {
    try {
      await this.#move(this.#path, this.#aside);
    } catch (error) {
      // Gone is as good as aside; the next change finds out.
      if (codeOf(error) !== 'ENOENT') throw notSaved(this.#path, error);
    }
    this.#isAside = true;
  }

  async remove(): Promise<void> {
    for (const path of [this.#path, this.#aside]) await this.#fs.rm(path, { force: true });
    this.#isAside = false;
  }

  async #makeFolder(): Promise<void> {
    try {
      const made = await this.#fs.mkdir(dirname(this.#path), { recursive: true });
      if (made !== undefined) await syncFolder(dirname(made), this.#fs);
    } catch (error) {
      throw notSaved(this.#path, error);
    }
  }

  async #writeBehind(bytes: Uint8Array): Promise<void> {
    const file = await this.#fs.open(this.#isAside ? this.#aside : this.#path, 'r+');
    try {
      const { size } = await file.stat();
      if (size < this.#length) throw new JournalLost();
      // What was written here before, and failed on the way, ends up behind nothing.
      if (size > this.#length) await file.truncate(this.#length);
      await writeAt(file, bytes, this.#length);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async #move(from: string, to: string): Promise<void> {
    await replace(this.#fs, from, to);
    await syncFolder(dirname(to), this.#fs);
  }
}

async function writeAt(file: nodeFs.FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, start + done);
    done += bytesWritten;
  }
}
