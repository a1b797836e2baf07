import type { Reading } from '../formats/codec';
import { readNetwork } from '../formats/registry';
import { notOpenedFile } from './not-opened';

/**
 * The document in a file, for the workbench to open, or the question that decides which it is.
 * @param answer the key of a choice, if reading the same bytes asked a question before
 * @throws KnobsError unless the file was read whole and is valid
 */
export async function readWork(
  bytes: Uint8Array,
  fileName: string,
  answer?: string,
): Promise<Reading> {
  try {
    return await readNetwork(bytes, fileName, answer);
  } catch (error) {
    throw notOpenedFile(fileName, error);
  }
}
