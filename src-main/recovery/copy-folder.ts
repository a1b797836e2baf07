import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KnobsError } from '#core/errors';
import type { CopyStore } from '#core/recovery/copies';
import type { CopyPort } from '#core/recovery/keeper';
import type { RecoveryCopy } from '#core/recovery/recovery';
import { atomicWrite } from '../files/atomic-write';
import { notSaved } from '../files/file-problem';
import { readWholeFile } from '../files/read-file';
import { decodeCopy, encodeCopy } from './copy-file';

const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.knobs-copy$/;
/** What a process that was killed while it wrote left behind. */
const UNFINISHED = /^\.knobs-.*\.tmp$/;

/**
 * The folder of all copies of unsaved work: a file for each piece of work, of a name that is never
 * used again. Only one Knobs at a time runs with a folder (it holds Electron's lock on the data
 * folder, which the system takes back however it ends): so whatever it did not write itself is of
 * one that no longer runs. What is no copy is left alone.
 */
export class CopyFolder implements CopyStore, CopyPort {
  readonly #folder: string;
  readonly #own = randomUUID();
  readonly #claimed = new Set<string>();

  /** @param folder need not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes away what writing left unfinished. To be called before anything is written. */
  async tidy(): Promise<void> {
    const unfinished = (await this.#names()).filter((name) => UNFINISHED.test(name));
    await Promise.all(unfinished.map((name) => rm(join(this.#folder, name), { force: true })));
  }

  async write(copy: RecoveryCopy): Promise<void> {
    const path = this.#pathOf(this.#own);
    const bytes = encodeCopy(copy);
    await mkdir(this.#folder, { recursive: true }).catch((error) => {
      throw notSaved(path, error);
    });
    await atomicWrite(path, bytes);
  }

  clear(): Promise<void> {
    return this.remove(this.#own);
  }

  async abandoned(): Promise<string[]> {
    const ids = (await this.#names()).flatMap((name) => NAME.exec(name)?.[1] ?? []);
    return ids.filter((id) => id !== this.#own);
  }

  async read(id: string): Promise<unknown> {
    return decodeCopy(await readWholeFile(this.#pathOf(id)));
  }

  async remove(id: string): Promise<void> {
    await rm(this.#pathOf(id), { force: true });
  }

  async claim<T>(id: string, work: () => Promise<T>): Promise<T> {
    const isThere = (await this.abandoned()).includes(id);
    if (!isThere || this.#claimed.has(id)) {
      throw new KnobsError('recovery.gone');
    }
    this.#claimed.add(id);
    try {
      return await work();
    } finally {
      this.#claimed.delete(id);
    }
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.knobs-copy`);
  }

  async #names(): Promise<string[]> {
    try {
      return await readdir(this.#folder);
    } catch {
      // There is none, or none that can be read: then there is nothing to be found in it.
      return [];
    }
  }
}
