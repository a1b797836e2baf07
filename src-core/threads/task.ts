import type { Message } from '../words/message';
import type { Posed } from './open-requests';

/**
 * What a thread can be asked to work out, by name. All that a task takes and answers crosses from
 * thread to thread: plain data, typed arrays.
 */
export type Tasks = Readonly<Record<string, Task<never, unknown>>>;

/**
 * @param onProgress to be told now and then how much is done, 0 to 1
 * @throws KnobsError, at once or by the promise, if it can't be done
 */
export type Task<Input, Answer> = (
  input: Input,
  onProgress: (share: number) => void,
) => Answer | Promise<Answer>;

export type InputOf<T> = T extends Task<infer Input, unknown> ? Input : never;
export type AnswerOf<T> = T extends (...asked: never) => infer Answer ? Awaited<Answer> : never;

/** Which task, and what it is to be done with. */
export interface TaskRequest {
  readonly task: string;
  readonly input: unknown;
}

/** What a thread of tasks is told, and what it says. */
export type TaskMessage = Posed<TaskRequest>;
export type TaskSaid =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  /** `reason` is said to the person. */
  | { readonly kind: 'refusal'; readonly id: number; readonly reason: Message }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number };
