import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KnobsError } from '#core/errors';
import type { CopyStore } from '#core/recovery/copies';
import { readWholeFile } from '../files/read-file';
import { decodeCopy } from './copy-file';
import { JournalFile } from './journal-file';

/** A journal, or a copy as Knobs wrote it before it kept journals. */
const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.knobs-(journal|copy)$/;
/** What a process that was killed while it wrote left behind, or had set aside. */
const UNFINISHED = /^\.knobs-.*\.tmp$/;

/**
 * The folder of all copies of unsaved work: a file for each piece of work, of a name that is never
 * used again. Only one Knobs at a time runs with a folder (it holds Electron's lock on the data
 * folder, which the system takes back however it ends): so whatever it did not write itself is of
 * one that no longer runs. What is no copy is left alone.
 */
export class CopyFolder implements CopyStore {
  readonly #folder: string;
  /** The ids of what is being worked on. */
  readonly #own = new Set<string>();
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

  /** A journal for a piece of work; nothing is written yet. */
  journal(): JournalFile {
    const id = randomUUID();
    this.#own.add(id);
    return new JournalFile(
      join(this.#folder, `${id}.knobs-journal`),
      join(this.#folder, `.knobs-${id}.tmp`),
    );
  }

  async abandoned(): Promise<string[]> {
    return [...(await this.#files()).keys()];
  }

  async read(id: string): Promise<unknown> {
    const path = await this.#pathOf(id);
    const bytes = await readWholeFile(path);
    return path.endsWith('.knobs-copy') ? decodeCopy(bytes) : bytes;
  }

  async remove(id: string): Promise<void> {
    await rm(await this.#pathOf(id), { force: true });
  }

  async claim<T>(id: string, work: () => Promise<T>): Promise<T> {
    const isThere = (await this.#files()).has(id);
    if (!isThere || this.#claimed.has(id)) throw new KnobsError('recovery.gone');
    this.#claimed.add(id);
    try {
      return await work();
    } finally {
      this.#claimed.delete(id);
    }
  }

  async #pathOf(id: string): Promise<string> {
    const name = (await this.#files()).get(id);
    if (name === undefined) throw new KnobsError('recovery.gone');
    return join(this.#folder, name);
  }

  /** What others left behind: the names of the files by their ids. */
  async #files(): Promise<Map<string, string>> {
    const found = (await this.#names()).map((name) => [NAME.exec(name)?.[1], name] as const);
    return new Map(
      found.filter(
        (pair): pair is [string, string] => pair[0] !== undefined && !this.#own.has(pair[0]),
      ),
    );
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
