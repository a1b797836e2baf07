import { KnobsError } from '../errors';
import { OpenRequests } from '../threads/open-requests';
import { startOnce, type StartThread, type Thread } from '../threads/thread';
import { message, type Message } from '../words/message';
import type { Measurement } from './measurement';
import type { Meter, MeterChange, MeterMessage } from './meter';
import { MeterMemory } from './meter-memory';
import type { MeterAnswer } from './meter-service';
import type { AnyMeterAnswer, MeterAnswerTo, MeterRequest } from './meter-request';

/** Starts a thread that runs a `MeterService`. */
export type StartMeter = StartThread<MeterMessage, MeterAnswer>;

/**
 * Measures on a thread of its own. A thread that dies is ended for good and replaced by one that is
 * told and asked everything again, if it has shown that it can measure at all; but once only, until
 * there is something new to measure or a question less to die of. Otherwise the person is told why
 * not, and the next one starts with other digits or another network.
 */
export class RemoteMeter implements Meter {
  readonly #startThread: StartMeter;
  readonly #memory = new MeterMemory();
  readonly #measured = new Set<(measurement: Measurement) => void>();
  readonly #failed = new Set<(reason: Message) => void>();
  readonly #questions = new OpenRequests<MeterRequest, AnyMeterAnswer>();
  #thread: Thread<MeterMessage> | null = null;
  /** Why there is no thread. */
  #reason = message('measuring.nothingYet');
  #hasAnswered = false;
  /** Whether the thread is already the second for what it has been told. */
  #isReplacement = false;
  #stopped = false;

  constructor(startThread: StartMeter) {
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

  async ask<Q extends MeterRequest>(question: Q): Promise<MeterAnswerTo<Q>> {
    if (!this.#thread) throw new KnobsError(this.#reason);
    const { message, answer } = this.#questions.open(question);
    this.#thread.post(message);
    // The service answers a question with what its kind calls for.
    return answer as Promise<MeterAnswerTo<Q>>;
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
    const thread = startOnce(this.#startThread, {
      said: (answer) => this.#receive(answer),
      died: (cause) => this.#died(cause),
    });
    this.#thread = thread;
    for (const change of this.#memory.retell()) thread.post(change);
    const again = this.#questions.reopen(message('measuring.endedTwice'));
    for (const question of again) thread.post(question);
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

  #died(cause: Message): void {
    this.#thread = null;
    if (this.#stopped) return;
    const isWorthATry = !this.#isReplacement || this.#questions.isAnyOnLastTry;
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
