import { isNumberedSnapshot } from '../given-names';
import type { Said } from '../message';
import type { Speech } from '../words';

/** A snapshot inside a sentence: `la instantánea «mejor»`; what nobody named says itself what it is. */
export function theSnapshot(snapshot: Said, { say }: Speech): string {
  const name = `«${say(snapshot)}»`;
  return isNumberedSnapshot(snapshot) ? name : `la instantánea ${name}`;
}
