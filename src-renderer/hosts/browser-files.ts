import { fileOpen, fileSave, supported } from 'browser-fs-access';
import type { OpenAs } from '#core/compare/side';
import { KnobsError, saidOf } from '#core/errors';
import { Conversation, type Ask } from '#core/files/conversation';
import {
  agreeOnSaving,
  changedQuestion,
  decimalOf,
  NOTHING_AGREED,
  readingQuestion,
  type Agreement,
} from '#core/files/questions';
import { fileExtensions } from '#core/formats/format-list';
import type { RecentList } from '#core/files/recent';
import type { DroppedFile, FileOutcome, Files, RecentFile } from '#core/host';
import { recentFile, shown } from './browser-recent';
import { discardEmpty, pickSave, stampOf, writeTo } from './file-handles';
import { savePicture } from './save-picture';
import type { WorkerClient } from './worker-client';

const TYPES = {
  description: 'Network',
  extensions: fileExtensions.map((extension) => `.${extension}`),
};

/** Where Save writes to; none if the file's name is for another format than the file is in. */
interface Place {
  /** null where the browser gives pages no such thing: every save is a download. */
  readonly handle: FileSystemFileHandle | null;
  /** Of what Knobs last read or wrote there. */
  readonly stamp: string | null;
  readonly agreed: Agreement;
}

/** Files by the browser's own pickers where it has them, else by uploads and downloads. */
export class BrowserFiles implements Files {
  static readonly canSaveInPlace = supported;

  readonly #client: WorkerClient;
  readonly #recent: RecentList<FileSystemFileHandle>;
  readonly #conversation = new Conversation();
  #place: Place | null = null;
  /** Counts the networks that were started with; a save belongs to the one it began with. */
  #work = 0;

  constructor(client: WorkerClient, recent: RecentList<FileSystemFileHandle>) {
    this.#client = client;
    this.#recent = recent;
    client.onUpdate((update) => {
      recent.hear(update);
      if (!update.network) return;
      this.#work++;
      this.#place = null;
    });
  }

  open(as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next(async (ask) => {
      const file = await fileOpen(TYPES);
      return this.#open(file, file.handle ?? null, as, ask);
    });
  }

  openDropped(file: DroppedFile, as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next((ask) => this.#open(file, handleOf(file), as, ask));
  }

  openDigits(): Promise<FileOutcome> {
    return this.#next(async () => this.#readDigits(await fileOpen({ ...DIGITS, multiple: true })));
  }

  openDroppedDigits(files: readonly DroppedFile[]): Promise<FileOutcome> {
    return this.#next(() => this.#readDigits(files));
  }

  save(): Promise<FileOutcome> {
    return this.#next((ask) => this.#save(ask));
  }

  saveAs(): Promise<FileOutcome> {
    return this.#next((ask) => this.#saveAs(ask));
  }

  savePicture(name: string, bytes: Uint8Array): Promise<FileOutcome> {
    return this.#next(() => savePicture(name, bytes));
  }

  async recent(): Promise<RecentFile[]> {
    return Promise.all((await this.#recent.entries()).map(shown));
  }

  clearRecent(): Promise<void> {
    return this.#recent.clear();
  }

  openRecent(id: string, as: OpenAs = 'work'): Promise<FileOutcome> {
    return this.#next(async (ask) => {
      const entry = await this.#recent.find(id);
      if (!entry) throw new KnobsError('files.notRecent');
      return this.#open(await recentFile(entry), entry.place, as, ask);
    });
  }

  answer(answer: string | null): Promise<FileOutcome> {
    return this.#conversation.answer(answer);
  }

  async #open(
    file: DroppedFile,
    handle: FileSystemFileHandle | null,
    as: OpenAs,
    ask: Ask,
  ): Promise<boolean> {
    const stamp = handle && (await stampOf(handle));
    const { name } = file;
    const bytes = await bytesOf(file);
    const isOpen = await this.#read(bytes, name, as, ask);
    if (!isOpen || as === 'comparison') return isOpen;
    const isNamedByFormat = await this.#client.call('isNamedByFormat', bytes, name);
    this.#place = isNamedByFormat ? { handle, stamp, agreed: NOTHING_AGREED } : null;
    if (handle) {
      await this.#recent.use(handle.name, handle, await this.#client.call('thumbnail'));
    }
    return true;
  }

  async #read(bytes: Uint8Array, name: string, as: OpenAs, ask: Ask): Promise<boolean> {
    let question = await this.#client.call('open', bytes, name, as);
    while (question) {
      const answer = await ask(readingQuestion(name, question));
      if (answer === null) return false;
      question = await this.#client.call('open', bytes, name, as, answer);
    }
    return true;
  }

  async #readDigits(files: readonly DroppedFile[]): Promise<true> {
    const named = files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) }));
    await this.#client.call('openDigits', await Promise.all(named));
    return true;
  }

  async #save(ask: Ask): Promise<boolean> {
    const { handle = null, stamp = null, agreed = NOTHING_AGREED } = this.#place ?? {};
    if (!handle) {
      if (supported) return this.#saveAs(ask);
      return this.#write(null, await this.#client.call('suggestedName'), agreed, ask);
    }
    const now = await stampOf(handle);
    // It was moved or deleted.
    if (now === null) return this.#saveAs(ask);
    if (now !== stamp) {
      const answer = await ask(changedQuestion(handle.name));
      if (answer === 'saveAs') return this.#saveAs(ask);
      if (answer !== 'overwrite') return false;
    }
    return this.#write(handle, handle.name, agreed, ask);
  }

  async #saveAs(ask: Ask): Promise<boolean> {
    const suggested = await this.#client.call('suggestedName');
    if (!supported) {
      const name = await ask({ kind: 'name', suggested });
      return name !== null && this.#write(null, name, NOTHING_AGREED, ask);
    }
    const handle = await pickSave(suggested);
    const done = await this.#write(handle, handle.name, NOTHING_AGREED, ask);
    if (!done) await discardEmpty(handle);
    return done;
  }

  /** @param before what was agreed to when this file was last written */
  async #write(
    handle: FileSystemFileHandle | null,
    name: string,
    before: Agreement,
    ask: Ask,
  ): Promise<boolean> {
    const work = this.#work;
    const losses = await this.#client.call('losses', name);
    const usual = decimalOf(navigator.language);
    const agreed = await agreeOnSaving(name, losses, ask, before, usual);
    if (agreed === 'another') {
      if (handle) await discardEmpty(handle);
      return this.#saveAs(ask);
    }
    if (agreed === null) return false;
    const { decimal } = agreed;
    // Asked for together, they are of the same state of the work.
    const [{ bytes, ticket }, thumbnail] = await Promise.all([
      this.#client.call('save', name, { decimal }),
      this.#client.call('thumbnail'),
    ]);
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' });
    if (handle) await writeTo(handle, blob);
    else await fileSave(blob, { fileName: name });
    const stamp = handle && (await stampOf(handle));
    if (work === this.#work) {
      this.#place = { handle, stamp, agreed };
      if (handle) await this.#recent.use(name, handle, thumbnail);
    }
    await this.#client.call('written', ticket, name);
    return true;
  }

  /** @param work answers whether it was done; it wasn't if the person changed their mind */
  #next(work: (ask: Ask) => Promise<boolean>): Promise<FileOutcome> {
    return this.#conversation.start((ask) => outcomeOf(() => work(ask)));
  }
}

/** By what a dropped file is written to; null where every save is a download. */
function handleOf({ handle }: DroppedFile): FileSystemFileHandle | null {
  return supported && handle instanceof FileSystemFileHandle ? handle : null;
}

/** Files of digits are known by their content: their names end in anything. */
const DIGITS = { description: 'Digits: images and labels in IDX files' };

const MAX_BYTES = 256 * 2 ** 20;

async function bytesOf(file: DroppedFile): Promise<Uint8Array> {
  if (file.size > MAX_BYTES)
    throw new KnobsError('files.tooLarge', { file: file.name, megabytes: MAX_BYTES / 2 ** 20 });
  return new Uint8Array(await file.arrayBuffer());
}

async function outcomeOf(work: () => Promise<boolean>): Promise<FileOutcome> {
  try {
    return { outcome: (await work()) ? 'done' : 'cancelled' };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      return { outcome: 'cancelled' };
    }
    return { outcome: 'failed', reason: saidOf(error) };
  }
}
