import type { NetworkDocument } from '../../document/network-document';
import type { Codec, DirectCodec, Reading } from '../codec';

/** The document in a file that asks nothing. */
export function readDocument(
  codec: DirectCodec,
  bytes: Uint8Array,
  answer?: string,
): NetworkDocument {
  return documentOf(codec.read(bytes, answer));
}

/** The same, of a format that may have a thread of its own. */
export async function readAnyDocument(codec: Codec, bytes: Uint8Array): Promise<NetworkDocument> {
  return documentOf(await codec.read(bytes));
}

function documentOf(reading: Reading): NetworkDocument {
  if ('document' in reading) return reading.document;
  throw new Error(`Asked: ${reading.question.text}`);
}
