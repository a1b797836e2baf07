import { KnobsError } from '../errors';
import type { Message } from '../words/message';

/** A question on its way to a thread: `id` tells its answer from others. */
export interface Posed<Question> {
  readonly kind: 'question';
  readonly id: number;
  readonly question: Question;
}

/** The questions that a thread was asked and has not answered yet. */
export class OpenRequests<Question, Answer> {
  readonly #open = new Map<number, OpenRequest<Question, Answer>>();
  #lastId = 0;

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  /** Whether there is one that would not be asked of another thread. */
  get isAnyOnLastTry(): boolean {
    return [...this.#open.values()].some(({ isLastTry }) => isLastTry);
  }

  has(id: number): boolean {
    return this.#open.has(id);
  }

  /**
   * The message that asks, and the promise of the answer.
   * @param isOnce whether it can be asked of one thread only
   */
  open(question: Question, isOnce = false): { message: Posed<Question>; answer: Promise<Answer> } {
    const id = ++this.#lastId;
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#open.set(id, { question, isLastTry: isOnce, resolve, reject });
    });
    return { message: { kind: 'question', id, question }, answer };
  }

  answer(id: number, answer: Answer): void {
    this.#open.get(id)?.resolve(answer);
    this.#open.delete(id);
  }

  /** @param reason is said to the person */
  refuse(id: number, reason: Message): void {
    this.#open.get(id)?.reject(new KnobsError(reason));
    this.#open.delete(id);
  }

  refuseAll(reason: Message): void {
    for (const id of [...this.#open.keys()]) this.refuse(id, reason);
  }

  /**
   * The messages that ask a new thread. Questions that two threads died of are refused: the third
   * would fare no better.
   * @param reason with which they are refused
   */
  reopen(reason: Message): Posed<Question>[] {
    const messages: Posed<Question>[] = [];
    for (const [id, open] of [...this.#open]) {
      if (open.isLastTry) {
        this.refuse(id, reason);
        continue;
      }
      open.isLastTry = true;
      messages.push({ kind: 'question', id, question: open.question });
    }
    return messages;
  }
}

interface OpenRequest<Question, Answer> {
  readonly question: Question;
  /** Whether no other thread is to be asked. */
  isLastTry: boolean;
  resolve(answer: Answer): void;
  reject(error: KnobsError): void;
}
