import { KnobsError } from '../errors';
import { quote } from '../text/quote';
import type { Message } from '../words/message';

/** The numbers fit a network in several ways; only the person knows which is meant. */
export interface ReadingChoice {
  /** What is not certain, and a question. */
  readonly text: Message;
  /** The choices; `key` is the answer to read with, `label` says it in words. */
  readonly choices: readonly { readonly key: string; readonly label: Message }[];
}

/** More choices than these are no help to anybody. */
const MAX_CHOICES = 6;

/** How several ways to read a file are told apart. */
interface Words<Way> {
  /** The same for a way whenever the file is read. */
  keyOf(way: Way): string;
  labelOf(way: Way): Message;
  /** Asked of so many. */
  text(count: number): Message;
  /** What keeps more than can be asked about from being read. */
  tooMany(count: number): Message;
  /** What keeps an answer, which is quoted, from being one. */
  unknown(answer: string): Message;
}

/**
 * The one of several ways to read a file that is meant: the only one, or the one that a person chose;
 * else the question.
 * @param ways one at least
 * @param answer the key of a choice, if the same ways asked a question before
 * @throws KnobsError if there are too many, or the answer is none of them
 */
export function askWhich<Way>(
  ways: readonly Way[],
  answer: string | undefined,
  { keyOf, labelOf, text, tooMany, unknown }: Words<Way>,
): { readonly meant: Way } | { readonly question: ReadingChoice } {
  if (ways.length === 1) return { meant: ways[0] };
  if (ways.length > MAX_CHOICES) throw new KnobsError(tooMany(ways.length));
  const choices = ways.map((way) => ({ key: keyOf(way), label: labelOf(way) }));
  if (answer === undefined) return { question: { text: text(ways.length), choices } };
  const at = choices.findIndex(({ key }) => key === answer);
  if (at < 0) throw new KnobsError(unknown(quote(answer)));
  return { meant: ways[at] };
}
