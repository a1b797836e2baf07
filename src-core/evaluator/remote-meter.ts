import { KnobsError } from '../errors';
import { message, type Message } from '../words/message';
import type { Measurement } from './measurement';
import type { Meter, MeterChange, MeterMessage } from './meter';
import { MeterMemory } from './meter-memory';
import type { MeterAnswer } from './meter-service';
import { OpenQuestions } from './open-questions';
import type { MeterAnswerTo, MeterQuestion } from './meter-question';

/** A thread that runs a `MeterService`. */
export interface MeterThread {
  post(message: MeterMessage): void;
  end(): Promise<void>;
}

export interface MeterThreadEvents {
  answered(answer: MeterAnswer): void;
  /** The thread is gone. @param cause in a few words, for the end of a sentence */
  died(cause: string): void;
}

/**
 * Measures on a thread of its own. A thread that dies is ended for good and replaced by one that is
 * told and asked everything again, if it has shown that it can measure at all; but once only, until
 * there is something new to measure or a question less to die of. Otherwise the person is told why
 * not, and the next one starts with other digits or another network.
 */
export class RemoteMeter implements Meter {
  readonly #startThread: (events: MeterThreadEvents) => MeterThread;
  readonly #memory = new MeterMemory();
  readonly #measured = new Set<(measurement: Measurement) => void>();
  readonly #failed = new Set<(reason: Message) => void>();
  readonly #questions = new OpenQuestions();
  #thread: MeterThread | null = null;
  /** Why there is no thread. */
  #reason = message('measuring.nothingYet');
  #hasAnswered = false;
  /** Whether the thread is already the second for what it has been told. */
  #isReplacement = false;
  #stopped = false;

  constructor(startThread: (events: MeterThreadEvents) => MeterThread) {
    this.#startThread = startThread;
    this.#start();
  }

  tell(change: MeterChange): void {
    this.#memory.remember(change);
    this.#isReplacement = false;
    if (this.#thread) return this.#thread.post(change);
    const isOther = change.kind === 'digits' || change.kind === 'network';
    if (isOther && !this.#stopped) this.#start();
  }

  async ask<Q extends MeterQuestion>(question: Q): Promise<MeterAnswerTo<Q>> {
    if (!this.#thread) throw new KnobsError(this.#reason);
    const { message, answer } = this.#questions.open(question);
    this.#thread.post(message);
    return answer;
  }

  onMeasurement(listener: (measurement: Measurement) => void): () => void {
    this.#measured.add(listener);
    return () => this.#measured.delete(listener);
  }

  onFailure(listener: (reason: Message) => void): () => void {
    this.#failed.add(listener);
    return () => this.#failed.delete(listener);
  }

  /** Ends the thread; nothing is measured after that. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const thread = this.#thread;
    this.#thread = null;
    this.#reason = message('measuring.closing');
    this.#questions.refuseAll(this.#reason);
    await thread?.end();
  }

  #start(): void {
    this.#hasAnswered = false;
    let isOver = false;
    const thread = this.#startThread({
      answered: (answer) => !isOver && this.#receive(answer),
      died: (cause) => {
        if (isOver) return;
        isOver = true;
        // What failed may still run, and hold all digits.
        void thread.end();
        this.#died(cause);
      },
    });
    this.#thread = thread;
    for (const change of this.#memory.retell()) thread.post(change);
    for (const message of this.#questions.reopen()) thread.post(message);
  }

  #receive(answer: MeterAnswer): void {
    switch (answer.kind) {
      case 'failure':
        return this.#fail(answer.reason);
      case 'answer':
        return this.#questions.answer(answer.id, answer.answer);
      case 'refusal':
        return this.#questions.refuse(answer.id, answer.reason);
      case 'measurement':
        this.#hasAnswered = true;
        if (answer.measurement.revision !== this.#memory.revision) return;
        for (const listener of this.#measured) listener(answer.measurement);
    }
  }

  #died(cause: string): void {
    this.#thread = null;
    if (this.#stopped) return;
    const isWorthATry = !this.#isReplacement || this.#questions.isAnyAskedAgain;
    if (this.#hasAnswered && isWorthATry) {
      this.#isReplacement = true;
      return this.#start();
    }
    this.#reason = message('measuring.died', { cause });
    this.#questions.refuseAll(this.#reason);
    this.#fail(this.#reason);
  }

  #fail(reason: Message): void {
    for (const listener of this.#failed) listener(reason);
  }
}
