import { KnobsError } from '#core/errors';
import { formats } from '#core/formats/format-list';

declare global {
  interface Window {
    /** In browsers that let pages write files. */
    showSaveFilePicker?(options: {
      suggestedName: string;
      types: { description: string; accept: Record<string, string[]> }[];
    }): Promise<FileSystemFileHandle>;
  }
  interface FileSystemFileHandle {
    /** Deletes the file, where the browser can. */
    remove?(): Promise<void>;
  }
}

/** One for each format, so that choosing one adds its extension where the system does that. */
const TYPES = Object.values(formats).map(({ name, extensions }) => ({
  description: name,
  accept: { 'application/octet-stream': extensions.map((extension) => `.${extension}`) },
}));

/** Asks where to save. Files that are picked to be written to are empty from then on. */
export function pickSave(suggestedName: string): Promise<FileSystemFileHandle> {
  return window.showSaveFilePicker!({ suggestedName, types: TYPES });
}

/**
 * Writes a file whole or not at all: the browser writes beside it, and puts that in its place at last.
 * @throws with a sentence that says why it could not be written
 */
export async function writeTo(handle: FileSystemFileHandle, blob: Blob): Promise<void> {
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(blob);
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    await stream.close();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const reason = CAUSES[error.name] ?? `the browser reports ${error.name}`;
    throw new KnobsError(`${handle.name} could not be saved: ${reason}.`);
  }
}

/** What the browser's errors mean when a file is written, by the File System standard. */
const CAUSES: Readonly<Record<string, string>> = {
  // What is written is looked at before it takes the place of the old file.
  AbortError: 'the browser does not think it safe',
  NoModificationAllowedError: 'another tab or program is using it',
  NotAllowedError: 'the browser may not write it, unless you allow it to',
  NotFoundError: 'it was moved or deleted, or its folder was',
  QuotaExceededError: 'the disk, or the part of it that pages may use, is full',
};

/** Tells one state of a file from another; null if the file is gone. */
export async function stampOf(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    const { lastModified, size } = await handle.getFile();
    return `${lastModified} ${size}`;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** Removes a file that was picked and then not written to. */
export async function discardEmpty(handle: FileSystemFileHandle): Promise<void> {
  try {
    if ((await handle.getFile()).size === 0) await handle.remove?.();
  } catch {
    // An empty file does no harm.
  }
}
