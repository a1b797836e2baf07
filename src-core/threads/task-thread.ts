import { message, type Message } from '../words/message';
import { OpenRequests } from './open-requests';
import type { AnswerOf, InputOf, TaskMessage, TaskRequest, TaskSaid, Tasks } from './task';
import { startOnce, type StartThread, type Thread } from './thread';

interface Asking<Input> {
  readonly input: Input;
  /** Told now and then how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /**
   * Buffers of the input that are handed over instead of copied. Such a question can't be asked
   * again when the thread dies of another one.
   */
  readonly moved?: readonly ArrayBuffer[];
}

/** A question that was asked. */
export interface TaskUnderWay<Answer> {
  /** @throws KnobsError, by the promise, if it can't be done, or the thread died of it */
  readonly answer: Promise<Answer>;
  /** Nobody waits for it any more: it is refused, and if nothing else is under way, the thread ended. */
  cancel(): void;
}

/**
 * Has tasks done on a thread of their own, which is started by the first of them. A thread that dies
 * is ended for good; what it was asked is asked once more, of another one, and what two threads died
 * of is refused with a sentence. The next question is what starts a thread then: nothing starts one
 * for ever.
 */
export class TaskThread<T extends Tasks> {
  readonly #start: StartThread<TaskMessage, TaskSaid>;
  readonly #questions = new OpenRequests<TaskRequest, unknown>();
  readonly #progress = new Map<number, (share: number) => void>();
  #thread: Thread<TaskMessage> | null = null;

  constructor(start: StartThread<TaskMessage, TaskSaid>) {
    this.#start = start;
  }

  ask<Name extends keyof T & string>(
    task: Name,
    { input, onProgress, moved = [] }: Asking<InputOf<T[Name]>>,
  ): TaskUnderWay<AnswerOf<T[Name]>> {
    const { message: question, answer } = this.#questions.open({ task, input }, moved.length > 0);
    const { id } = question;
    if (onProgress) this.#progress.set(id, onProgress);
    this.#thread ??= this.#startThread();
    this.#thread.post(question, moved);
    const settled = () => this.#progress.delete(id);
    answer.then(settled, settled);
    return {
      answer: answer as Promise<AnswerOf<T[Name]>>,
      cancel: () => this.#cancel(id),
    };
  }

  /** Ends the thread; what it was asked is refused. */
  async stop(): Promise<void> {
    this.#questions.refuseAll(message('threads.cancelled'));
    await this.#endThread();
  }

  #startThread(): Thread<TaskMessage> {
    return startOnce(this.#start, {
      said: (said) => this.#receive(said),
      died: (cause) => this.#died(cause),
    });
  }

  #receive(said: TaskSaid): void {
    switch (said.kind) {
      case 'answer':
        return this.#questions.answer(said.id, said.answer);
      case 'refusal':
        return this.#questions.refuse(said.id, said.reason);
      case 'progress':
        return this.#progress.get(said.id)?.(said.share);
    }
  }

  #died(cause: Message): void {
    this.#thread = null;
    const again = this.#questions.reopen(message('threads.died', { cause }));
    if (again.length === 0) return;
    this.#thread = this.#startThread();
    for (const question of again) this.#thread.post(question);
  }

  #cancel(id: number): void {
    if (!this.#questions.has(id)) return;
    this.#questions.refuse(id, message('threads.cancelled'));
    if (this.#questions.isEmpty) void this.#endThread();
  }

  async #endThread(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.end();
  }
}
