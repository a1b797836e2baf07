import type { Message } from '../words/message';
import type { Replacement } from './replacement';

/** What only the person knows about a file. Each can be cancelled, and then nothing changes. */
export type FilePrompt = FileChoice | FileNamePrompt | UnsavedPrompt;

/** Is answered by the `key` of a choice; the first is the usual one. */
export interface FileChoice {
  readonly kind: 'choice';
  /** A short question. */
  readonly title: Message;
  /** Sentences that say what the question is about. */
  readonly text: Message;
  readonly choices: readonly { readonly key: string; readonly label: Message }[];
}

/** Under which name to save; the extension of the name that it is answered by says the format. */
export interface FileNamePrompt {
  readonly kind: 'name';
  readonly suggested: string;
}

/**
 * Whether unsaved work may be lost: answered by `save`, which has it saved first, or `discard`. It is
 * asked again where there is other work to lose than when it was answered.
 */
export interface UnsavedPrompt {
  readonly kind: 'unsaved';
  /** What the work is called. */
  readonly name: string;
  readonly before: Replacement;
}
