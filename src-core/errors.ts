import type { Message, MessageId, Said, ValuesAfter } from './words/message';

/**
 * An error that is said to the person: what is wrong, where, and what was expected. Anything else
 * that is thrown is a defect. It carries what it says as data; whoever shows it words `said`.
 * Its `message` is for logs.
 */
export class KnobsError<Id extends MessageId = MessageId> extends Error {
  override readonly name = 'KnobsError';
  readonly #said: Message;

  /** Says a message that is there already: one that came from another thread, or goes further. */
  constructor(said: Message);
  constructor(id: Id, ...values: ValuesAfter<Id>);
  constructor(first: Message | string, values?: object) {
    const said = messageOf(first, values);
    super(wordForLogs(said));
    this.#said = said;
  }

  /** What it says: plain data. */
  get said(): Message {
    return this.#said;
  }
}

/** What to say of anything that was thrown: a sentence, which has what a defect says at its end. */
export function saidOf(error: unknown): Message {
  if (error instanceof KnobsError) return error.said;
  return { id: 'host.unexpected', values: { text: textOf(error) } };
}

/** The same inside a sentence that says already what went wrong: a defect in its own words alone. */
export function reasonOf(error: unknown): Message {
  if (error instanceof KnobsError) return error.said;
  return { id: 'plain', values: { text: textOf(error) } };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Sentences for logs: where nobody installs words, the id with its values. */
let wordForLogs = (said: Said): string => {
  const { text } = (said.values ?? {}) as { readonly text?: string };
  return said.id === 'plain' && text !== undefined
    ? text
    : [said.id, ...(said.values ? [JSON.stringify(said.values)] : [])].join(' ');
};

/** Words the `message` of every `KnobsError` from now on, for logs, tests and the command line. */
export function setWordsForLogs(word: (said: Said) => string): void {
  wordForLogs = word;
}

function messageOf(first: Message | string, values?: object): Message {
  if (typeof first !== 'string') return first;
  return values === undefined ? { id: first as MessageId } : { id: first as MessageId, values };
}
