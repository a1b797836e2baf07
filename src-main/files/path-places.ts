import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KnobsError } from '#core/errors';
import type { FoundFile, Places, Target } from '#core/files/places';
import { suggestedName } from '#core/formats/file-name';
import { atomicWrite } from './atomic-write';
import type { DroppedPath } from './dropped-path';
import type { FileDialogs } from './file-dialogs';
import { asPng, withExtension } from './file-name';
import { fingerprint, hasChanged } from './fingerprint';
import { readDigitFiles } from './read-digit-files';
import { readWholeFile } from './read-file';
import { speech } from '../words';

export interface PathPlacesOptions {
  readonly dialogs: FileDialogs;
  /** The folder that dialogs start in. */
  readonly folder: string;
  /** Is told when a file was opened or saved elsewhere. */
  readonly onFolder: (folder: string) => void;
}

/** Files on the disk, found by their paths. */
export class PathPlaces implements Places<string, DroppedPath> {
  readonly asksWhere = true;
  readonly #dialogs: FileDialogs;
  readonly #onFolder: (folder: string) => void;
  #folder: string;

  constructor({ dialogs, folder, onFolder }: PathPlacesOptions) {
    this.#dialogs = dialogs;
    this.#folder = folder;
    this.#onFolder = onFolder;
  }

  async choose(): Promise<FoundFile<string> | null> {
    const path = await this.#dialogs.askOpen(this.#folder);
    return path === null ? null : this.open(path);
  }

  async open(path: string): Promise<FoundFile<string>> {
    const bytes = await readWholeFile(path);
    return { name: basename(path), bytes, place: path, state: await fingerprint(bytes) };
  }

  async openDropped(file: DroppedPath): Promise<FoundFile<string>> {
    return this.open(pathOf(file));
  }

  async chooseDigits() {
    const paths = await this.#dialogs.askDigits(this.#folder);
    return paths && readDigitFiles(paths);
  }

  async openDroppedDigits(files: readonly DroppedPath[]) {
    return readDigitFiles(files.map(pathOf));
  }

  async suggest(work: string): Promise<string> {
    return suggestedName(work, speech());
  }

  async chooseTarget(suggestedName: string): Promise<Target<string> | null> {
    const chosen = await this.#dialogs.askSave(join(this.#folder, suggestedName));
    const path = await this.#completed(chosen, withExtension);
    return path === null ? null : { name: basename(path), place: path };
  }

  /** A path that was only chosen is nothing on the disk yet. */
  async abandon(): Promise<void> {}

  async write({ place }: Target<string>, bytes: Uint8Array): Promise<string> {
    await atomicWrite(place!, bytes);
    return fingerprint(bytes);
  }

  /** What is gone is simply written again: nothing is lost by that. */
  async look(path: string, state: string): Promise<'as known' | 'changed'> {
    return (await hasChanged(path, state)) ? 'changed' : 'as known';
  }

  async savePicture(name: string, bytes: Uint8Array): Promise<boolean> {
    const chosen = await this.#dialogs.askPicture(join(this.#folder, name));
    const path = await this.#completed(chosen, asPng);
    if (path !== null) await atomicWrite(path, bytes);
    return path !== null;
  }

  async describe(path: string) {
    return { folder: dirname(path), isGone: !(await exists(path)) };
  }

  /** Dialogs start in its folder from now on. */
  used(path: string): void {
    const folder = dirname(path);
    if (folder === this.#folder) return;
    this.#folder = folder;
    this.#onFolder(folder);
  }

  /** A chosen path with an extension; null if there is none, or it may not be written to. */
  async #completed(
    chosen: string | null,
    complete: (path: string) => string,
  ): Promise<string | null> {
    if (chosen === null) return null;
    const path = complete(chosen);
    // The dialog asked about the name without the extension.
    const asked = path === chosen || !(await exists(path));
    return asked || (await this.#dialogs.mayReplace(path)) ? path : null;
  }
}

function pathOf({ name, path }: DroppedPath): string {
  if (path !== '') return path;
  throw new KnobsError('files.notOnDisk', { file: name });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
