import type * as v from 'valibot';
import { message, type Message, type MessageId } from '../words/message';

/** The id of the sentence that says what a check of a schema expects: what valibot gives as its message. */
export function expecting(id: MessageId & `damage.${string}`): string {
  return id;
}

/** Why a value is not what a schema expects, for the end of a sentence. */
export function mismatchOf({ message: id, expected, received }: v.BaseIssue<unknown>): Message {
  if (id.startsWith('damage.')) return { id: id as MessageId };
  return message('damage.expected', { expected: expected ?? '?', found: received });
}
