import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KnobsError } from '#core/errors';
import type { OpenAs } from '#core/compare/side';
import { Conversation, type Ask } from '#core/files/conversation';
import {
  agreeOnSaving,
  changedQuestion,
  NOTHING_AGREED,
  readingQuestion,
  type Agreement,
  type Decimal,
} from '#core/files/questions';
import type { RecentList } from '#core/files/recent';
import { thumbnailOf } from '#core/files/thumbnail';
import { suggestedName } from '#core/formats/file-name';
import { codecFor, isNamedByFormat, writeNetwork } from '#core/formats/registry';
import type { FileOutcome, RecentFile } from '#core/host';
import type { NetworkDocument } from '#core/document/document';
import { readWork } from '#core/workbench/read-work';
import type { Workbench } from '#core/workbench/workbench';
import type { PictureFile } from '../ipc/calls';
import { atomicWrite } from './atomic-write';
import type { FileDialogs } from './file-dialogs';
import { asPng, withExtension } from './file-name';
import { fingerprint, hasChanged } from './fingerprint';
import { readDigitFiles } from './read-digit-files';
import { readWholeFile } from './read-file';

export interface NetworkFilesOptions {
  readonly workbench: Workbench;
  readonly dialogs: FileDialogs;
  /** The folder that dialogs start in. */
  readonly folder: string;
  readonly recent: RecentList<string>;
  /** The decimal sign that the person's spreadsheets probably use. */
  readonly decimal: Decimal;
  /** Is told when a file was opened or saved elsewhere. */
  readonly onFolder: (folder: string) => void;
}

/** The file that Save writes to: its name is for the format that it is in. */
interface Place {
  readonly path: string;
  /** Of what Knobs last read or wrote there. */
  readonly fingerprint: string;
  readonly agreed: Agreement;
}

/** Opening and saving the work. Whatever is asked for is done one after another. */
export class NetworkFiles {
  readonly #workbench: Workbench;
  readonly #dialogs: FileDialogs;
  readonly #onFolder: (folder: string) => void;
  readonly #decimal: Decimal;
  readonly #recent: RecentList<string>;
  readonly #conversation = new Conversation();
  /** Paths that the page may ask for by their ids, besides those of the recent files. */
  readonly #offered = new Map<string, string>();
  #folder: string;
  #place: Place | null = null;
  /** Counts the networks that were started with; a save belongs to the one it began with. */
  #work = 0;

  constructor({ workbench, dialogs, folder, recent, decimal, onFolder }: NetworkFilesOptions) {
    this.#workbench = workbench;
    this.#dialogs = dialogs;
    this.#folder = folder;
    this.#decimal = decimal;
    this.#recent = recent;
    this.#onFolder = onFolder;
    workbench.onUpdate((update) => {
      recent.hear(update);
      if (!update.network) return;
      this.#work++;
      this.#place = null;
    });
  }

  /** The file that the work came from or was last saved to; null if Save asks where. */
  get path(): string | null {
    return this.#place?.path ?? null;
  }

  open(as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next(async (ask) => {
      const path = await this.#dialogs.askOpen(this.#folder);
      return path !== null && this.#read(path, as, ask);
    });
  }

  openPath(path: string, as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next((ask) => this.#read(path, as, ask));
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

  /** Writes to the file the work came from; asks where if there is none that Save may write to. */
  save(): Promise<FileOutcome> {
    return this.#next((ask) =>
      this.#place ? this.#saveAgain(this.#place, ask) : this.#saveAs(ask),
    );
  }

  saveAs(): Promise<FileOutcome> {
    return this.#next((ask) => this.#saveAs(ask));
  }

  /** Writes a picture to where the person says; the work and its file stay as they are. */
  savePicture({ name, bytes }: PictureFile): Promise<FileOutcome> {
    return this.#next(async () => {
      const chosen = await this.#dialogs.askPicture(join(this.#folder, name));
      const path = await this.#completed(chosen, asPng);
      if (path !== null) await atomicWrite(path, bytes);
      return path !== null;
    });
  }

  /** The files that were opened or saved last, the latest first. */
  async recent(): Promise<RecentFile[]> {
    const listed = (await this.#recent.entries()).map(async ({ place, ...entry }) => {
      return { ...entry, folder: dirname(place), isGone: !(await exists(place)) };
    });
    return Promise.all(listed);
  }

  clearRecent(): Promise<void> {
    return this.#recent.clear();
  }

  /** Is told whenever other files are the recent ones, or more is known of them. */
  onRecentChange(listener: () => void): void {
    this.#recent.onChange(listener);
  }

  /** Makes a file one that can be opened as the recent ones are, by an id and without its path. */
  offer(path: string): Pick<RecentFile, 'id' | 'name'> {
    const id = randomUUID();
    this.#offered.set(id, path);
    return { id, name: basename(path) };
  }

  openRecent(id: string, as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next(async (ask) => {
      const offered = this.#offered.get(id);
      if (offered !== undefined) return this.#read(offered, as, ask);
      const entry = await this.#recent.find(id);
      if (!entry) throw new KnobsError('files.notRecent');
      return this.#read(entry.place, as, ask);
    });
  }

  /** Goes on with what asked the last question; null cancels it. */
  answer(answer: string | null): Promise<FileOutcome> {
    return this.#conversation.answer(answer);
  }

  /** Whether something is being read or written just now; what waits for the person is not. */
  get isBusy(): boolean {
    return this.#conversation.isBusy;
  }

  /** Resolves when nothing is being read or written any more. */
  idle(): Promise<void> {
    return this.#conversation.idle();
  }

  async #read(path: string, as: OpenAs, ask: Ask): Promise<boolean> {
    const name = basename(path);
    const bytes = await readWholeFile(path);
    let reading = await readWork(bytes, name);
    while ('question' in reading) {
      const answer = await ask(readingQuestion(name, reading.question));
      if (answer === null) return false;
      reading = await readWork(bytes, name, answer);
    }
    this.#workbench.open(reading.document, name, as);
    if (as === 'comparison') {
      this.#startIn(dirname(path));
      return true;
    }
    this.#place = isNamedByFormat(bytes, name)
      ? { path, fingerprint: fingerprint(bytes), agreed: NOTHING_AGREED }
      : null;
    await this.#remember(path, reading.document);
    return true;
  }

  async #readDigits(paths: readonly string[]): Promise<true> {
    this.#workbench.openDigits(await readDigitFiles(paths));
    return true;
  }

  async #saveAs(ask: Ask): Promise<boolean> {
    const name = suggestedName(this.#workbench.fileName);
    const chosen = await this.#dialogs.askSave(join(this.#folder, name));
    const path = await this.#completed(chosen, withExtension);
    return path !== null && this.#write(path, NOTHING_AGREED, ask);
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

  async #saveAgain(place: Place, ask: Ask): Promise<boolean> {
    return this.#write(place.path, place.agreed, ask, async () => {
      if (!(await hasChanged(place.path, place.fingerprint))) return 'overwrite';
      return ask(changedQuestion(basename(place.path)));
    });
  }

  /** @param check answers `overwrite`, `saveAs` or that the person doesn't want to go on */
  async #write(
    path: string,
    before: Agreement,
    ask: Ask,
    check: () => Promise<string | null> = async () => 'overwrite',
  ): Promise<boolean> {
    const work = this.#work;
    const name = basename(path);
    const { document, written } = this.#workbench.save();
    const losses = codecFor(name).loses(document);
    const agreed = await agreeOnSaving(name, losses, ask, before, this.#decimal);
    if (agreed === 'another') return this.#saveAs(ask);
    if (agreed === null) return false;
    const answer = await check();
    if (answer === 'saveAs') return this.#saveAs(ask);
    if (answer !== 'overwrite') return false;
    const bytes = await writeNetwork(document, name, agreed);
    await atomicWrite(path, bytes);
    if (work === this.#work) {
      this.#place = { path, fingerprint: fingerprint(bytes), agreed };
      await this.#remember(path, document);
    }
    written(name);
    return true;
  }

  async #remember(path: string, { network }: NetworkDocument): Promise<void> {
    await this.#recent.use(basename(path), path, thumbnailOf(network));
    this.#startIn(dirname(path));
  }

  /** Dialogs start in this folder from now on. */
  #startIn(folder: string): void {
    if (folder === this.#folder) return;
    this.#folder = folder;
    this.#onFolder(folder);
  }

  /** @param work answers whether it was done; it wasn't if the person changed their mind */
  #next(work: (ask: Ask) => Promise<boolean>): Promise<FileOutcome> {
    return this.#conversation.start((ask) => outcomeOf(() => work(ask)));
  }
}

async function outcomeOf(work: () => Promise<boolean>): Promise<FileOutcome> {
  try {
    return { outcome: (await work()) ? 'done' : 'cancelled' };
  } catch (error) {
    if (error instanceof KnobsError) return { outcome: 'failed', reason: error.said };
    throw error;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
