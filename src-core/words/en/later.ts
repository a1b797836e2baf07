import { host } from './host';

/** What is said only after the page is shown, in English: refusals, questions, lessons. */
export const later = {
  ...host,
  /** A finished sentence: of an old copy, of the system or of a library. */
  plain: ({ text }: { text: string }) => text,
};
