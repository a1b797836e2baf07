import { compare } from './compare';
import { dialogs } from './dialogs';
import { host } from './host';
import { lessons } from './lessons';
import { rows } from './rows';
import { stamps } from './stamps';

/** What is said only after the page is shown, in English: refusals, questions, lessons. */
export const later = {
  /** A finished sentence: of an old copy, of the system or of a library. */
  plain: ({ text }: { text: string }) => text,
  ...compare,
  ...dialogs,
  ...host,
  ...lessons,
  ...rows,
  ...stamps,
};
