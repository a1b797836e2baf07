import type { English } from './languages';

/*
 * What is said to a person, before it is put to words. The core says which sentence it is and what
 * it is about; the page, the native menus and the command line word it, each in its language. What
 * is kept keeps the data, so that it can be read in any language later.
 */

/** Every sentence there is, by the keys of the English catalogue. */
export type MessageId = keyof English & string;

/** A message whose values are not checked: what a sentence has inside, or what was kept. */
export interface Said {
  readonly id: string;
  readonly values?: object;
}

/** What a sentence is about; `undefined` if it is always the same. */
export type ValuesOf<Id extends MessageId> = English[Id] extends (
  values: infer Values,
  ...speech: never[]
) => string
  ? Values
  : undefined;

/** The values after an id: none where the sentence needs none. */
export type ValuesAfter<Id extends MessageId> =
  ValuesOf<Id> extends undefined ? [] : [values: ValuesOf<Id>];

/** One thing that is said: data that can be kept, sent and worded in any language. */
export interface Message extends Said {
  readonly id: MessageId;
}

/** A message with the values that its sentence needs. */
export function message<Id extends MessageId>(id: Id, ...values: ValuesAfter<Id>): Message {
  const [given] = values as [object?];
  return given === undefined ? { id } : { id, values: given };
}
