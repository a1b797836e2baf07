import type { Reading } from '../formats/codec';
import { documentFrom } from '../formats/h5-thread';
import { codecOf } from '../formats/registry';
import { notOpenedFile } from './not-opened';
import type { WorkbenchTasks } from './tasks';

export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The key of a choice, if reading the same bytes asked a question before. */
  readonly answer?: string | undefined;
}

/** From so many bytes on, a file is read on a thread of its own; what is smaller takes a few ms. */
export const LARGE_FILE = 100_000;

/**
 * The document in a file, for the workbench to open, or the question that decides which it is.
 * @throws KnobsError, by the promise, unless the file was read whole and is valid
 */
export async function readWork(file: FileToRead, tasks: WorkbenchTasks): Promise<Reading> {
  const { bytes, fileName, answer } = file;
  try {
    const codec = codecOf(bytes, fileName);
    if (codec.hasThread || bytes.length < LARGE_FILE) return await codec.read(bytes, answer);
    const reading = await tasks.ask('readFile', { input: file }).answer;
    return 'question' in reading
      ? reading
      : { ...reading, document: documentFrom(reading.document) };
  } catch (error) {
    throw notOpenedFile(fileName, error);
  }
}
