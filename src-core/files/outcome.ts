import type { Message } from '../words/message';
import type { FilePrompt } from './prompts';

/** How an open or a save ended, or what the person has to say before it goes on. */
export type FileOutcome =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'cancelled' }
  /** Nothing was read or written yet: `answerFile` goes on with what the person says. */
  | { readonly outcome: 'question'; readonly question: FilePrompt }
  /** Nothing was read or written; `reason` is said to the person. */
  | { readonly outcome: 'failed'; readonly reason: Message };
