import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KnobsError } from '#core/errors';
import { suggestedName } from '#core/formats/file-name';
import { writeNetwork } from '#core/formats/registry';
import type { FileOutcome } from '#core/host';
import { readWork } from '#core/workbench/read-work';
import type { Workbench } from '#core/workbench/workbench';
import { atomicWrite } from './atomic-write';
import type { FileDialogs } from './file-dialogs';
import { withExtension } from './file-name';
import { readWholeFile } from './read-file';

export interface NetworkFilesOptions {
  readonly workbench: Workbench;
  readonly dialogs: FileDialogs;
  /** The folder that dialogs start in. */
  readonly folder: string;
  /** Is told when a file was opened or saved elsewhere. */
  readonly onFolder: (folder: string) => void;
}

/** Opening and saving the work. Whatever is asked for is done one after another. */
export class NetworkFiles {
  readonly #workbench: Workbench;
  readonly #dialogs: FileDialogs;
  readonly #onFolder: (folder: string) => void;
  #folder: string;
  /** The file that Save writes to. */
  #path: string | null = null;
  /** Counts the networks that were started with; a save belongs to the one it began with. */
  #work = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ workbench, dialogs, folder, onFolder }: NetworkFilesOptions) {
    this.#workbench = workbench;
    this.#dialogs = dialogs;
    this.#folder = folder;
    this.#onFolder = onFolder;
    workbench.onUpdate(({ network }) => {
      if (!network) return;
      this.#work++;
      this.#path = null;
    });
  }

  /** The file that the work came from or was last saved to; null if there is none. */
  get path(): string | null {
    return this.#path;
  }

  open(): Promise<FileOutcome> {
    return this.#next(async () => {
      const path = await this.#dialogs.askOpen(this.#folder);
      return path !== null && this.#read(path);
    });
  }

  openPath(path: string): Promise<FileOutcome> {
    return this.#next(() => this.#read(path));
  }

  /** Measures on the digits of files that the person chooses. */
  openDigits(): Promise<FileOutcome> {
    return this.#next(async () => {
      const paths = await this.#dialogs.askDigits(this.#folder);
      return paths !== null && this.#readDigits(paths);
    });
  }

  openDigitPaths(paths: readonly string[]): Promise<FileOutcome> {
    return this.#next(() => this.#readDigits(paths));
  }

  /** Writes to the file the work came from; asks where if there is none. */
  save(): Promise<FileOutcome> {
    return this.#next(() => (this.#path === null ? this.#askAndWrite() : this.#write(this.#path)));
  }

  saveAs(): Promise<FileOutcome> {
    return this.#next(() => this.#askAndWrite());
  }

  async #read(path: string): Promise<true> {
    const name = basename(path);
    this.#workbench.open(await readWork(await readWholeFile(path), name), name);
    this.#settle(path);
    return true;
  }

  async #readDigits(paths: readonly string[]): Promise<true> {
    const files = await Promise.all(
      paths.map(async (path) => ({ name: basename(path), bytes: await readWholeFile(path) })),
    );
    this.#workbench.openDigits(files);
    return true;
  }

  async #askAndWrite(): Promise<boolean> {
    const name = suggestedName(this.#workbench.fileName);
    const chosen = await this.#dialogs.askSave(join(this.#folder, name));
    if (chosen === null) return false;
    const path = withExtension(chosen);
    // The dialog asked about the name without the extension.
    const asked = path === chosen || !(await exists(path));
    return (asked || (await this.#dialogs.mayReplace(path))) && this.#write(path);
  }

  async #write(path: string): Promise<true> {
    const work = this.#work;
    const name = basename(path);
    const { document, written } = this.#workbench.save();
    await atomicWrite(path, await writeNetwork(document, name));
    if (work === this.#work) this.#path = path;
    written(name);
    this.#rememberFolder(path);
    return true;
  }

  #settle(path: string): void {
    this.#path = path;
    this.#rememberFolder(path);
  }

  #rememberFolder(path: string): void {
    if (dirname(path) === this.#folder) return;
    this.#folder = dirname(path);
    this.#onFolder(this.#folder);
  }

  /** @param work answers whether it was done; it wasn't if the person changed their mind */
  #next(work: () => Promise<boolean>): Promise<FileOutcome> {
    const result = this.#last.then(() => outcomeOf(work));
    this.#last = result.catch(() => undefined);
    return result;
  }
}

async function outcomeOf(work: () => Promise<boolean>): Promise<FileOutcome> {
  try {
    return { outcome: (await work()) ? 'done' : 'cancelled' };
  } catch (error) {
    if (error instanceof KnobsError) return { outcome: 'failed', reason: error.message };
    throw error;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
