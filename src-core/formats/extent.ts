import { KnobsError } from '../errors';
import { MAX_ENTRIES, MAX_TEXT_BYTES, type NetworkDocument } from '../document/network-document';
import { flagOf } from './flag-keys';
import { encodeUtf8, withoutZeros } from '../bytes/utf8';

/** More characters than the numbers of all neurons of a layer take. */
const LONGEST_FLAGS = 500;

/**
 * Refuses what says more about itself than every format has room for. Which neurons are muted or
 * locked does not count: that may change after a file was opened, and it has to be saved then.
 * @throws KnobsError if it is too many entries or too much text
 */
export function checkExtent({
  details,
  otherMetadata,
}: Pick<NetworkDocument, 'details' | 'otherMetadata'>): void {
  const entries = [
    ...(Object.entries(details) as [string, string][]).filter(([, text]) => text !== ''),
    ...Object.entries(otherMetadata).filter(([key, text]) => !areFlags(key, text)),
  ];
  if (entries.length > MAX_ENTRIES) {
    const count = entries.length;
    throw new KnobsError('extent.tooManyEntries', { count, most: MAX_ENTRIES });
  }
  let bytes = 0;
  for (const text of entries.flat()) {
    bytes += text.length > MAX_TEXT_BYTES ? text.length : bytesOf(text);
    if (bytes > MAX_TEXT_BYTES) {
      throw new KnobsError('extent.tooMuch', { most: MAX_TEXT_BYTES });
    }
  }
}

function areFlags(key: string, text: string): boolean {
  return flagOf(key) !== undefined && text.length <= LONGEST_FLAGS;
}

/** With what some formats put in the place of zeros, which takes more. */
function bytesOf(text: string): number {
  return encodeUtf8(withoutZeros(text)).length;
}
