import { message, type Message } from '../words/message';
import type { Details } from './network-document';

/* What a person may say about a network, apart from what a file may bring, see `MAX_TEXT_BYTES`. */

/** The names of all details, in the order in which they are listed. */
export const DETAILS = ['title', 'author', 'notes'] as const satisfies readonly (keyof Details)[];

/**
 * The most characters that a person may write: a title fits a printed sheet, notes some ten pages.
 * What a file says at greater length is kept, and may become shorter.
 */
export const MAX_CHARACTERS: Readonly<Record<keyof Details, number>> = {
  title: 200,
  author: 200,
  notes: 20_000,
};

/**
 * Details as they are kept: title and author on one line each without surrounding or repeated
 * spaces, notes without spaces around them, none with control characters.
 * @param before what is there: what differs from it in nothing else stays as it is
 */
export function tidyDetails(given: Details, before: Details): Details {
  const kept = (field: keyof Details, tidy: (text: string) => string) => {
    const [text, was] = [given[field], before[field]];
    return text === was || tidy(text) === tidy(was) ? was : tidy(text);
  };
  return {
    title: kept('title', onOneLine),
    author: kept('author', onOneLine),
    notes: kept('notes', onLines),
  };
}

/**
 * Which of the details that are to take the place of others is too long, and what to say
 * about it; null if none is.
 * @param details as `tidyDetails` gives them
 */
export function faultOf(
  details: Details,
  before: Details,
): { readonly field: keyof Details; readonly said: Message } | null {
  for (const field of DETAILS) {
    if (details[field] === before[field]) continue;
    const [count, most] = [lengthOf(details[field]), MAX_CHARACTERS[field]];
    if (count <= most || count <= lengthOf(before[field])) continue;
    return { field, said: message('details.tooLong', { field, count, most }) };
  }
  return null;
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function onLines(text: string): string {
  return text
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

/** In characters, of which some are two code units. */
function lengthOf(text: string): number {
  return [...text].length;
}
