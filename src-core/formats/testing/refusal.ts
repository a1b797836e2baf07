import { KnobsError } from '../../errors';
import type { Codec } from '../codec';
import { readDocument } from './read-document';

/** The sentence with which a codec refuses some bytes. */
export function refusalOf(codec: Codec, bytes: Uint8Array): string {
  try {
    readDocument(codec, bytes);
  } catch (error) {
    if (error instanceof KnobsError) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
