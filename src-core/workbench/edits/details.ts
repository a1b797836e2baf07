import { KnobsError } from '../../errors';
import { checkExtent } from '../../formats/extent';
import { DETAILS, faultOf, tidyDetails } from '../../document/details';
import type { Details, NetworkDocument } from '../../document/document';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import type { Label } from './label';

/**
 * Puts a title, an author and notes in the place of those that are there.
 * @param otherMetadata what else the file says, which needs room too
 * @throws KnobsError if one of them is too long, or no file has room for all of it
 */
export function setDetails(
  draft: Draft,
  command: EditOf<'setDetails'>,
  otherMetadata: NetworkDocument['otherMetadata'],
): Label {
  const before = draft.facts.details;
  const details = tidyDetails(command, before);
  const fault = faultOf(details, before);
  if (fault) throw new KnobsError(fault.text);
  try {
    checkExtent({ details, otherMetadata });
  } catch {
    throw new KnobsError(
      'With what other programs noted in the file, this is more than a file has room for: shorten it.',
    );
  }
  draft.facts = { ...draft.facts, details };
  const label = `Details: ${DETAILS.filter((field) => details[field] !== before[field])
    .map((field) => wordsFor(field, details))
    .join(', ')}`;
  return () => label;
}

/** The most characters of a title in the history, where there is room for little more. */
const MOST_QUOTED = 60;

/** `title “Three strokes”`, `no author`, `notes`, which are too long to be quoted. */
function wordsFor(field: keyof Details, details: Details): string {
  if (details[field] === '') return `no ${field}`;
  if (field === 'notes') return field;
  const characters = [...details[field]];
  const cut = characters.length > MOST_QUOTED;
  return `${field} “${cut ? `${characters.slice(0, MOST_QUOTED).join('')}…` : details[field]}”`;
}
