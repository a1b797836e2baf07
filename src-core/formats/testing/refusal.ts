import { KnobsError } from '../../errors';
import type { Codec, DirectCodec } from '../codec';
import { readAnyDocument, readDocument } from './read-document';

/** The sentence with which a codec refuses some bytes. */
export function refusalOf(codec: DirectCodec, bytes: Uint8Array): string {
  try {
    readDocument(codec, bytes);
  } catch (error) {
    return sentenceOf(error);
  }
  throw new Error('Nothing was refused.');
}

/** The same, of a format that may have a thread of its own. */
export async function anyRefusalOf(codec: Codec, bytes: Uint8Array): Promise<string> {
  const outcome = await readAnyDocument(codec, bytes).then(() => null, sentenceOf);
  if (outcome === null) throw new Error('Nothing was refused.');
  return outcome;
}

function sentenceOf(error: unknown): string {
  if (error instanceof KnobsError) return error.message;
  throw error;
}
