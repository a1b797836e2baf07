import type { Worker } from 'node:worker_threads';
import type { Measurement } from '#core/evaluator/measurement';
import type { Meter } from '#core/evaluator/meter';
import type { Network } from '#core/network/network';
import type { MeasureAnswer, MeasureRequest } from './evaluator/thread-messages';

/**
 * Measures on a thread of its own. A thread that dies is replaced, once it has shown that it can
 * measure at all; otherwise `onFailure` is told, with a sentence for the person.
 */
export class ThreadMeter implements Meter {
  readonly #startThread: () => Worker;
  readonly #onFailure: (reason: string) => void;
  readonly #listeners = new Set<(measurement: Measurement) => void>();
  #thread: Worker | null = null;
  #hasAnswered = false;
  #newest: MeasureRequest | null = null;

  /** @param startThread runs evaluator-thread.ts with the digits */
  constructor(startThread: () => Worker, onFailure: (reason: string) => void) {
    this.#startThread = startThread;
    this.#onFailure = onFailure;
    this.#start();
  }

  measure(revision: number, network: Network): void {
    // Copied, because the network goes on changing while the message is kept for a new thread.
    const parameters = network.parameters.slice();
    this.#newest = { revision, sizes: network.sizes, parameters };
    this.#thread?.postMessage(this.#newest);
  }

  onMeasurement(listener: (measurement: Measurement) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends the thread; nothing is measured after that. */
  async stop(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #start(): void {
    const thread = this.#startThread();
    let cause = 'its thread ended';
    this.#thread = thread;
    this.#hasAnswered = false;
    thread.on('message', (answer: MeasureAnswer) => this.#receive(answer));
    thread.on('error', (error) => (cause = error instanceof Error ? error.message : String(error)));
    thread.on('exit', () => {
      if (this.#thread === thread) this.#died(cause);
    });
    if (this.#newest) thread.postMessage(this.#newest);
  }

  #receive(answer: MeasureAnswer): void {
    this.#hasAnswered = true;
    if (answer.revision !== this.#newest?.revision) return;
    for (const listener of this.#listeners) listener(answer);
  }

  #died(cause: string): void {
    this.#thread = null;
    if (this.#hasAnswered) return this.#start();
    this.#onFailure(
      `Knobs can no longer measure how the network does on the digits (${cause}). Your work is safe: save it and start Knobs again.`,
    );
  }
}
