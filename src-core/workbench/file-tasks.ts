import { KnobsError } from '../errors';
import type { LeftOpen, WriteOptions } from '../formats/codec';
import { dataOf, documentFrom, type DocumentData } from '../formats/h5-thread';
import type { ReadingChoice } from '../readings/ask-which';
import type { Message } from '../words/message';
import type { FileToRead } from './read-work';

/* Reading and writing large files, see `read-work.ts` and `write-work.ts`. */

type ReadFile =
  | {
      readonly document: DocumentData;
      readonly remarks?: readonly Message[];
      readonly leavesOpen?: LeftOpen;
    }
  | { readonly question: ReadingChoice };

/** @throws KnobsError, by the promise, that says what is wrong, where, and what was expected */
export async function readFile({ bytes, fileName, answer }: FileToRead): Promise<ReadFile> {
  const { readNetwork } = await formats();
  const reading = await readNetwork(bytes, fileName, answer);
  return 'question' in reading ? reading : { ...reading, document: dataOf(reading.document) };
}

interface FileToWrite {
  readonly document: DocumentData;
  readonly fileName: string;
  readonly options: WriteOptions;
}

export async function writeFile(file: FileToWrite): Promise<Uint8Array> {
  const { writeNetwork } = await formats();
  return writeNetwork(documentFrom(file.document), file.fileName, file.options);
}

/** All formats: most threads never need them. */
async function formats() {
  try {
    return await import('../formats/registry');
  } catch {
    throw new KnobsError('files.notFetched');
  }
}
