import { formats } from '#core/formats/format-list';
import { KnobsError } from '#core/errors';
import { message, type Message } from '#core/words/message';
import { speech } from '../words/words.svelte';

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
function types() {
  return Object.values(formats).map(({ name, extensions }) => ({
    description: speech().given(name),
    accept: { 'application/octet-stream': extensions.map((extension) => `.${extension}`) },
  }));
}

/** Asks where to save. Files that are picked to be written to are empty from then on. */
export function pickSave(suggestedName: string): Promise<FileSystemFileHandle> {
  return window.showSaveFilePicker!({ suggestedName, types: types() });
}

/**
 * Writes a file whole or not at all: the browser writes beside it, and puts that in its place at last.
 * @throws KnobsError that says why it could not be written
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
    throw new KnobsError('files.notSaved', { file: handle.name, cause: causeOf(error) });
  }
}

/** What the browser's errors mean when a file is written, by the File System standard. */
function causeOf({ name }: DOMException): Message {
  const known = Object.hasOwn(CAUSES, name) ? CAUSES[name] : null;
  return known ? message(known) : message('cause.browser', { code: name });
}

const CAUSES = {
  // What is written is looked at before it takes the place of the old file.
  AbortError: 'cause.notSafe',
  NoModificationAllowedError: 'cause.inUse',
  NotAllowedError: 'cause.notAllowed',
  NotFoundError: 'cause.gone',
  QuotaExceededError: 'cause.quota',
} as Readonly<Record<string, Cause>>;

type Cause = 'cause.notSafe' | 'cause.inUse' | 'cause.notAllowed' | 'cause.gone' | 'cause.quota';

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
