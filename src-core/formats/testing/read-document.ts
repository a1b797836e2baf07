import type { NetworkDocument } from '../../document/document';
import type { Codec } from '../codec';

/** The document in a file that asks nothing. */
export function readDocument(codec: Codec, bytes: Uint8Array, answer?: string): NetworkDocument {
  const reading = codec.read(bytes, answer);
  if ('document' in reading) return reading.document;
  throw new Error(`Asked: ${reading.question.text}`);
}
