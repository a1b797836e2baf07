import { KnobsError } from '../errors';
import { readNetwork } from '../formats/registry';
import type { NetworkDocument } from '../network/document';
import { notOpened } from './not-opened';

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
