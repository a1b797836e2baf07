import { KnobsError } from '../../errors';
import { checkExtent } from '../../formats/extent';
import { DETAILS, faultOf, tidyDetails } from '../../document/details';
import type { Details, NetworkDocument } from '../../document/network-document';
import type { Draft } from '../../document/draft';
import type { EditOf } from '../edit-commands';
import type { Label } from './label';
import { message, type Message } from '../../words/message';

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
  if (fault) throw new KnobsError(fault.said);
  try {
    checkExtent({ details, otherMetadata });
  } catch {
    throw new KnobsError('details.noRoom');
  }
  draft.facts = { ...draft.facts, details };
  const changed = DETAILS.filter((field) => details[field] !== before[field]);
  const changes = changed.map((field) => changeOf(field, details[field]));
  return () => message('history.details', { changes });
}

/** The most characters of a title in the history, where there is room for little more. */
const MOST_QUOTED = 60;

/** `title “Three strokes”`, `no author`, `notes`, which are too long to be quoted. */
function changeOf(field: keyof Details, now: string): Message {
  if (now === '') return message(NONE[field]);
  if (field === 'notes') return message('history.notes');
  const characters = [...now];
  const cut = characters.length > MOST_QUOTED;
  const text = cut ? `${characters.slice(0, MOST_QUOTED).join('')}…` : now;
  return field === 'title'
    ? message('history.title', { text })
    : message('history.author', { text });
}

const NONE = {
  title: 'history.noTitle',
  author: 'history.noAuthor',
  notes: 'history.noNotes',
} as const;
