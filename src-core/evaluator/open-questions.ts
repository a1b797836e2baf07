import { KnobsError } from '../errors';
import { message, type Message } from '../words/message';
import type { MeterMessage } from './meter';
import type { AnyMeterAnswer, MeterAnswerTo, MeterQuestion } from './meter-question';

/** The questions that a meter's thread was asked and has not answered yet. */
export class OpenQuestions {
  readonly #open = new Map<number, OpenQuestion>();
  #lastId = 0;

  /** The message that asks, and the promise of the answer. */
  open<Q extends MeterQuestion>(
    question: Q,
  ): { message: MeterMessage; answer: Promise<MeterAnswerTo<Q>> } {
    const id = ++this.#lastId;
    const answer = new Promise<AnyMeterAnswer>((resolve, reject) => {
      this.#open.set(id, { question, isAskedAgain: false, resolve, reject });
    });
    return {
      message: { kind: 'question', id, question },
      // The service answers a question with what its kind calls for.
      answer: answer as Promise<MeterAnswerTo<Q>>,
    };
  }

  /** Whether there is one that a second thread has been asked: a third would not be. */
  get isAnyAskedAgain(): boolean {
    return [...this.#open.values()].some(({ isAskedAgain }) => isAskedAgain);
  }

  answer(id: number, answer: AnyMeterAnswer): void {
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
   */
  reopen(): MeterMessage[] {
    const messages: MeterMessage[] = [];
    for (const [id, open] of [...this.#open]) {
      if (open.isAskedAgain) {
        this.refuse(id, message('measuring.endedTwice'));
        continue;
      }
      open.isAskedAgain = true;
      messages.push({ kind: 'question', id, question: open.question });
    }
    return messages;
  }
}

interface OpenQuestion {
  readonly question: MeterQuestion;
  isAskedAgain: boolean;
  resolve(answer: AnyMeterAnswer): void;
  reject(error: KnobsError): void;
}
