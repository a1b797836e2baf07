import type { DigitSet } from '../digits/digit-set';
import { KnobsError } from '../errors';
import type { NeuronId } from '../network/shape';
import { Evaluator } from './evaluator';
import type { Measurement } from './measurement';
import type { MeterChange } from './meter';

/** What a meter's service answers. */
export type MeterAnswer =
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
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
 * is measured, so the newest state wins and what came between is left out.
 */
export class MeterService {
  readonly #turns: Turns;
  readonly #answer: (answer: MeterAnswer) => void;
  #evaluator: Evaluator | null = null;
  #digits: DigitSet | null = null;
  #neuron: NeuronId | null = null;
  #revision = 0;
  #asked = false;
  #callOff: () => void = () => {};

  constructor(turns: Turns, answer: (answer: MeterAnswer) => void) {
    this.#turns = turns;
    this.#answer = answer;
  }

  tell(change: MeterChange): void {
    try {
      this.#take(change);
    } catch (error) {
      this.#fail(error);
    }
    if (this.#asked) return;
    this.#asked = true;
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
    this.#asked = false;
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

  #fail(error: unknown): void {
    this.#evaluator = null;
    const cause = error instanceof KnobsError ? error.message : String(error);
    this.#answer({
      kind: 'failure',
      reason: `Knobs can’t measure how the network does on the digits. ${cause}`,
    });
  }
}
