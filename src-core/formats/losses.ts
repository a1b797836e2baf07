import type { Details } from '../network/document';

/** What a document says about itself that a format has no place for. */
export interface Homeless {
  readonly snapshots?: readonly unknown[];
  readonly details?: Details;
  readonly otherMetadata?: Readonly<Record<string, string>>;
}

/** In words for a sentence that lists them: `the title`, `the notes`; only what is there. */
export function lossesOf({ details, otherMetadata = {}, snapshots = [] }: Homeless): string[] {
  const losses: string[] = [];
  if (details?.title) losses.push('the title');
  if (details?.author) losses.push('the author');
  if (details?.notes) losses.push('the notes');
  if (snapshots.length > 0) losses.push('the snapshots');
  const others = Object.keys(otherMetadata).length;
  if (others > 0) losses.push('what other programs noted in the file');
  return losses;
}
