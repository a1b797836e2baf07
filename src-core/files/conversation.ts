import type { FileOutcome } from './outcome';
import type { FilePrompt } from './prompts';

/** Asks the person; null if they don't want to go on. */
export type Ask = (question: FilePrompt) => Promise<string | null>;

/** Whoever waits to hear how the work under way goes on. */
interface Listener {
  resolve(outcome: FileOutcome): void;
  reject(error: unknown): void;
}

/**
 * Carries out what is asked for one after another. Work that asks the person is written as if the
 * answer came back to it; outside, the question is an outcome and the answer another call, which
 * is all that can cross between processes.
 */
export class Conversation {
  #last: Promise<void> = Promise.resolve();
  /** Goes on with the work that asked; null unless a question is open. */
  #goOn: ((answer: string | null) => Promise<FileOutcome>) | null = null;
  /** How much was started and is not over. */
  #underWay = 0;
  readonly #onIdle: (() => void)[] = [];

  /** Whether something goes on without the person: it does not while a question is open. */
  get isBusy(): boolean {
    return this.#underWay > 0 && this.#goOn === null;
  }

  /** Resolves when nothing goes on without the person. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#onIdle.push(resolve);
      this.#tellIfIdle();
    });
  }

  /** Starts when all before is over. A question that is still open is cancelled for that. */
  start(work: (ask: Ask) => Promise<FileOutcome>): Promise<FileOutcome> {
    this.answer(null).catch(() => undefined);
    this.#underWay++;
    return new Promise((resolve, reject) => {
      this.#last = this.#last.then(() => this.#carryOut(work, { resolve, reject }));
    });
  }

  /** Says what the person answered; nothing comes of it if nothing was asked. */
  answer(answer: string | null): Promise<FileOutcome> {
    return this.#goOn?.(answer) ?? Promise.resolve({ outcome: 'cancelled' });
  }

  async #carryOut(work: (ask: Ask) => Promise<FileOutcome>, first: Listener): Promise<void> {
    let listener = first;
    const ask: Ask = (question) =>
      new Promise((answered) => {
        this.#goOn = (answer) =>
          new Promise((resolve, reject) => {
            this.#goOn = null;
            listener = { resolve, reject };
            answered(answer);
          });
        listener.resolve({ outcome: 'question', question });
        this.#tellIfIdle();
      });
    try {
      const outcome = await work(ask);
      listener.resolve(outcome);
    } catch (error) {
      listener.reject(error);
    }
    this.#underWay--;
    this.#tellIfIdle();
  }

  #tellIfIdle(): void {
    if (!this.isBusy) for (const resolve of this.#onIdle.splice(0)) resolve();
  }
}
