import { KnobsError } from '../errors';
import { readNetwork } from '../formats/registry';
import type { NetworkDocument } from '../network/document';

/**
 * The document in a file, for the workbench to open.
 * @throws KnobsError unless the file was read whole, is valid, and can be understood in one way only
 */
export async function readWork(bytes: Uint8Array, fileName: string): Promise<NetworkDocument> {
  try {
    const reading = await readNetwork(bytes, fileName);
    if ('document' in reading) return reading.document;
    throw new KnobsError(reading.question.text);
  } catch (error) {
    throw notOpened(fileName, error);
  }
}

/** Why a file was not opened, for the person; a defect stays what it is. */
export function notOpened(fileName: string, error: unknown): unknown {
  if (!(error instanceof KnobsError)) return error;
  return new KnobsError(`${fileName} was not opened and nothing has changed. ${error.message}`);
}
