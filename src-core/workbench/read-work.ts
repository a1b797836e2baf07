import { KnobsError } from '../errors';
import type { Reading } from '../formats/codec';
import { readNetwork } from '../formats/registry';

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
    throw notOpened(fileName, error);
  }
}

/** Why a file was not opened, for the person; a defect stays what it is. */
export function notOpened(fileName: string, error: unknown): unknown {
  if (!(error instanceof KnobsError)) return error;
  return new KnobsError(`${fileName} was not opened and nothing has changed. ${error.message}`);
}
