import type { DigitSet } from '../digits/digit-set';
import type { Network } from '../network/network';
import type { Measurement } from './measurement';
import type { Meter } from './meter';
import { pass } from './reference';

/**
 * Measures on its own thread, a few digits a turn, so that commands are answered in between.
 */
export class TurnMeter implements Meter {
  readonly #digits: DigitSet;
  readonly #nextTurn: () => Promise<void>;
  readonly #listeners = new Set<(measurement: Measurement) => void>();
  #newest = 0;

  /** @param nextTurn resolves when what waited for the thread has had its turn */
  constructor(digits: DigitSet, nextTurn: () => Promise<void>) {
    this.#digits = digits;
    this.#nextTurn = nextTurn;
  }

  measure(revision: number, network: Network): void {
    this.#newest++;
    void this.#run(this.#newest, revision, network.clone());
  }

  onMeasurement(listener: (measurement: Measurement) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #run(request: number, revision: number, network: Network): Promise<void> {
    const steps = pass(this.#digits, network, revision);
    for (;;) {
      await this.#nextTurn();
      if (request !== this.#newest) return;
      const step = steps.next();
      if (step.done) {
        for (const listener of this.#listeners) listener(step.value);
        return;
      }
    }
  }
}
