import type { Details, NetworkDocument } from '../document/document';
import { flagOf } from './flag-keys';

/** What a document says about itself that a format has no place for. */
interface Homeless {
  readonly snapshots?: readonly unknown[];
  readonly details?: Details;
  readonly otherMetadata?: Readonly<Record<string, string>>;
}

/** What muting comes to wherever nobody looks for it. */
const UNHEEDED = 'other programs compute with the weights of those that are muted';

/** In words for a sentence that lists them: `the title`, `the notes`; only what is there. */
export function lossesOf({ details, otherMetadata = {}, snapshots = [] }: Homeless): string[] {
  const losses: string[] = [];
  if (details?.title) losses.push('the title');
  if (details?.author) losses.push('the author');
  if (details?.notes) losses.push('the notes');
  if (snapshots.length > 0) losses.push('the snapshots');
  const flags = Object.keys(otherMetadata).map(flagOf);
  const isMuted = flags.includes('muted');
  if (isMuted) losses.push(`which neurons are muted or locked (${UNHEEDED})`);
  else if (flags.includes('locked')) losses.push('which neurons are muted or locked');
  if (flags.includes(undefined)) losses.push('what other programs noted in the file');
  return losses;
}

/**
 * Where a format keeps everything but the snapshots for Knobs, and is there for programs that know
 * of no muting: they find the weights of all neurons in their usual place, so that the network
 * computes otherwise there.
 */
export function lossesElsewhere({ otherMetadata, snapshots }: NetworkDocument): string[] {
  const losses = lossesOf({ snapshots });
  const isMuted = Object.keys(otherMetadata).some((key) => flagOf(key) === 'muted');
  if (isMuted) losses.push(`the muting of neurons outside Knobs (${UNHEEDED})`);
  return losses;
}
