import { fileOpen, fileSave, supported } from 'browser-fs-access';
import { fileExtensions } from '#core/formats/format-list';
import type { DroppedFile, FileOutcome, Files } from '#core/host';
import type { WorkerClient } from './worker-client';

const TYPE = { description: 'Network', extensions: ['.safetensors'] };
const TYPES = {
  description: 'Network',
  extensions: fileExtensions.map((extension) => `.${extension}`),
};

/** Files by the browser's own pickers where it has them, else by uploads and downloads. */
export class BrowserFiles implements Files {
  static readonly canSaveInPlace = supported;

  readonly #client: WorkerClient;
  /** The file that Save writes to, where the browser gives pages such a thing. */
  #handle: FileSystemFileHandle | null = null;

  constructor(client: WorkerClient) {
    this.#client = client;
    client.onUpdate(({ file }) => {
      if (file && !file.saved) this.#handle = null;
    });
  }

  open(): Promise<FileOutcome> {
    return outcomeOf(async () => {
      const file = await fileOpen(TYPES);
      await this.#read(file);
      this.#handle = file.handle ?? null;
    });
  }

  openDropped(file: DroppedFile): Promise<FileOutcome> {
    return outcomeOf(async () => {
      await this.#read(file);
      this.#handle = null;
    });
  }

  openDigits(): Promise<FileOutcome> {
    return outcomeOf(async () => this.#readDigits(await fileOpen({ ...DIGITS, multiple: true })));
  }

  openDroppedDigits(files: readonly DroppedFile[]): Promise<FileOutcome> {
    return outcomeOf(() => this.#readDigits(files));
  }

  save(): Promise<FileOutcome> {
    return this.#write(this.#handle);
  }

  saveAs(): Promise<FileOutcome> {
    return this.#write(null);
  }

  async #read(file: DroppedFile): Promise<void> {
    await this.#client.call('open', await bytesOf(file), file.name);
  }

  async #readDigits(files: readonly DroppedFile[]): Promise<void> {
    const named = files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) }));
    await this.#client.call('openDigits', await Promise.all(named));
  }

  #write(handle: FileSystemFileHandle | null): Promise<FileOutcome> {
    return outcomeOf(async () => {
      const { bytes, fileName, ticket } = await this.#client.call('save');
      const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], {
        type: 'application/octet-stream',
      });
      this.#handle = await fileSave(blob, { ...TYPE, fileName }, handle);
      await this.#client.call('written', ticket, this.#handle?.name ?? fileName);
    });
  }
}

/** Files of digits are known by their content: their names end in anything. */
const DIGITS = { description: 'Digits: images and labels in IDX files' };

const MAX_BYTES = 256 * 2 ** 20;

async function bytesOf(file: DroppedFile): Promise<Uint8Array> {
  if (file.size > MAX_BYTES) throw new Error(`${file.name} is too large: at most 256 MB are read.`);
  return new Uint8Array(await file.arrayBuffer());
}

async function outcomeOf(work: () => Promise<void>): Promise<FileOutcome> {
  try {
    await work();
    return { outcome: 'done' };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      return { outcome: 'cancelled' };
    }
    return { outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
