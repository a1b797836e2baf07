import { fileOpen, fileSave, supported } from 'browser-fs-access';
import type { DroppedFile, FileOutcome, Files } from '#core/host';
import type { WorkerClient } from './worker-client';

const TYPE = { description: 'Network', extensions: ['.safetensors'] };

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
      const file = await fileOpen(TYPE);
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

  save(): Promise<FileOutcome> {
    return this.#write(this.#handle);
  }

  saveAs(): Promise<FileOutcome> {
    return this.#write(null);
  }

  async #read(file: DroppedFile): Promise<void> {
    if (file.size > MAX_BYTES) {
      throw new Error(`${file.name} is too large for a network: at most 256 MB are read.`);
    }
    await this.#client.call('open', new Uint8Array(await file.arrayBuffer()), file.name);
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

const MAX_BYTES = 256 * 2 ** 20;

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
