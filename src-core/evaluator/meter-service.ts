import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import type { NeuronId } from '../network/shape';
import { answerQuestion } from './answer-question';
import { Evaluator } from './evaluator';
import type { Measurement } from './measurement';
import type { MeterChange, MeterMessage } from './meter';
import type { Answer, Question } from './question';

/** What a meter's service answers. */
export type MeterAnswer =
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  /** A question that has no answer; `reason` is a sentence for the person. */
  | { readonly kind: 'refusal'; readonly id: number; readonly reason: string }
  /** Nothing can be measured; `reason` is a sentence for the person. */
  | { readonly kind: 'failure'; readonly reason: string };

/** The time of the thread that a service runs on. */
export interface Turns {
  /** Runs a task after what waits for the thread already. */
  next(task: () => void): void;
  /** Runs a task after so many milliseconds; returns how to call it off. */
  later(task: () => void, milliseconds: number): () => void;
}

/** How long nothing changes before everything is computed anew. */
const QUIET_MS = 2000;

/**
 * Measures with the evaluator on this thread. All changes that are waiting are taken before anything
 * is measured, so the newest state wins and what came between is left out. A question is answered at
 * once, on the state it was asked about.
 */
export class MeterService {
  readonly #turns: Turns;
  readonly #answer: (answer: MeterAnswer) => void;
  #evaluator: Evaluator | null = null;
  #digits: DigitSet | null = null;
  #neuron: NeuronId | null = null;
  #revision = 0;
  #isAwaited = false;
  /** Why there is no evaluator. */
  #reason = 'There is nothing to measure yet: neither digits nor a network.';
  #callOff: () => void = () => {};

  constructor(turns: Turns, answer: (answer: MeterAnswer) => void) {
    this.#turns = turns;
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
    this.#turns.next(() => this.#measure());
  }

  #take(change: MeterChange): void {
    switch (change.kind) {
      case 'digits':
        this.#digits = change.digits;
        this.#evaluator?.setDigits(change.digits);
        break;
      case 'network':
        this.#neuron = null;
        if (this.#evaluator) this.#evaluator.setNetwork(change.sizes, change.parameters);
        else if (this.#digits) {
          this.#evaluator = new Evaluator(this.#digits, change.sizes, change.parameters);
        }
        break;
      case 'runs':
        this.#evaluator?.apply(change.runs);
        break;
      case 'watch':
        this.#neuron = change.neuron;
        return;
    }
    this.#revision = change.revision;
  }

  #measure(): void {
    this.#isAwaited = false;
    this.#callOff();
    const evaluator = this.#evaluator;
    if (!evaluator) return;
    try {
      const measurement = evaluator.measure(this.#revision, this.#neuron);
      this.#answer({ kind: 'measurement', measurement });
      this.#callOff = this.#turns.later(() => evaluator.refresh(), QUIET_MS);
    } catch (error) {
      this.#fail(error);
    }
  }

  #answerTo(id: number, question: Question): void {
    try {
      if (!this.#evaluator) throw new KnobsError(this.#reason);
      this.#answer({ kind: 'answer', id, answer: answerQuestion(this.#evaluator, question) });
    } catch (error) {
      this.#answer({ kind: 'refusal', id, reason: messageOf(error) });
    }
  }

  #fail(error: unknown): void {
    this.#evaluator = null;
    this.#reason = `Knobs can’t measure how the network does on the digits. ${messageOf(error)}`;
    this.#answer({ kind: 'failure', reason: this.#reason });
  }
}

function messageOf(error: unknown): string {
  return error instanceof KnobsError ? error.message : String(error);
}
