import { isNumberedSnapshot } from '../given-names';
import type { Said } from '../message';
import type { Speech } from '../words';

/** A snapshot inside a sentence: `Schnappschuss „Bester“`; what nobody named says itself what it is. */
export function theSnapshot(snapshot: Said, { say }: Speech): string {
  return isNumberedSnapshot(snapshot) ? say(snapshot) : `Schnappschuss „${say(snapshot)}“`;
}
