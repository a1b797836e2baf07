import { buffersOf } from '../bytes/shared';
import { KnobsError, saidOf } from '../errors';
import { message, type Message } from '../words/message';
import { answerRequest } from './answer-request';
import { Evaluator } from './evaluator';
import type { Measurement } from './measurement';
import type { StartCrew } from './crew';
import { KEEPING_BYTES } from './network-table';
import type { MeterChange, MeterMessage } from './meter';
import { MeterMemory } from './meter-memory';
import type { AnyMeterAnswer, MeterRequest } from './meter-request';

/** What a meter's service answers. */
export type MeterAnswer =
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: AnyMeterAnswer }
  /** A question that has no answer; `reason` is said to the person. */
  | { readonly kind: 'refusal'; readonly id: number; readonly reason: Message }
  /** Nothing can be measured as it is; `reason` is said to the person. */
  | { readonly kind: 'failure'; readonly reason: Message };

/** @param moved buffers of the answer, which may be handed over whole */
export type TellAnswer = (answer: MeterAnswer, moved: ArrayBuffer[]) => void;

/** Runs a task of a service's thread after what waits for the thread already. */
export type NextTurn = (task: () => void) => void;

/**
 * Measures with the evaluator on this thread. All changes that are waiting are taken before anything
 * is measured, so the newest state wins and what came between is left out. A question is answered at
 * once, on the state it was asked about. After a failure it starts again with the next digits or the
 * next network; at once, if the same has been measured before and only this time failed.
 */
export class MeterService {
  readonly #nextTurn: NextTurn;
  readonly #startCrew: StartCrew | null;
  readonly #answer: TellAnswer;
  readonly #memory = new MeterMemory();
  #evaluator: Evaluator | null = null;
  /** Whether these digits and this network have been measured since the last try to start. */
  #isProven = false;
  #isAwaited = false;
  /** Why there is no evaluator. */
  #reason = message('measuring.nothingYet');

  /** @param startCrew for several threads that measure together */
  constructor(nextTurn: NextTurn, answer: TellAnswer, startCrew: StartCrew | null = null) {
    this.#startCrew = startCrew;
    this.#nextTurn = nextTurn;
    this.#answer = answer;
  }

  tell(message: MeterMessage): void {
    if (message.kind === 'question') return this.#answerTo(message.id, message.question);
    try {
      this.#take(message);
    } catch (error) {
      this.#fail(error);
    }
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    this.#nextTurn(() => this.#measure());
  }

  #take(change: MeterChange): void {
    this.#memory.remember(change);
    const isOther = change.kind === 'digits' || change.kind === 'network';
    if (!this.#evaluator) return this.#start(isOther);
    if (isOther) this.#isProven = false;
    switch (change.kind) {
      case 'digits':
        return this.#evaluator.setDigits(change.digits);
      case 'network':
        return this.#evaluator.setNetwork(change, change.parameters);
      case 'cost':
        return this.#evaluator.setCost(change.cost);
      case 'runs':
        return this.#evaluator.apply(change.runs);
    }
  }

  /** Starts with all that was told, unless that failed before and is still the same. */
  #start(isOther: boolean): void {
    const { task } = this.#memory;
    if (!task || !(isOther || this.#isProven)) return;
    this.#isProven = false;
    this.#evaluator = new Evaluator(
      task.digits,
      task.structure,
      task.parameters,
      KEEPING_BYTES,
      this.#startCrew,
    );
    this.#evaluator.setCost(task.cost);
  }

  #measure(): void {
    this.#isAwaited = false;
    const evaluator = this.#evaluator;
    if (!evaluator) return;
    try {
      const { revision, neurons } = this.#memory;
      const measurement = evaluator.measure(revision, neurons);
      this.#isProven = true;
      this.#answer({ kind: 'measurement', measurement }, []);
    } catch (error) {
      this.#fail(error);
    }
  }

  #answerTo(id: number, question: MeterRequest): void {
    try {
      if (!this.#evaluator) throw new KnobsError(this.#reason);
      const answer = answerRequest(this.#evaluator, question);
      this.#answer({ kind: 'answer', id, answer }, buffersOf(answer));
    } catch (error) {
      this.#answer({ kind: 'refusal', id, reason: saidOf(error) }, []);
    }
  }

  #fail(error: unknown): void {
    this.#evaluator?.end();
    this.#evaluator = null;
    this.#reason = message('measuring.failed', { reason: saidOf(error) });
    this.#answer({ kind: 'failure', reason: this.#reason }, []);
  }
}
