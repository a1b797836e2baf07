import { speakWholly } from '../words/words.svelte';
import { firstPaint } from './first-paint';

/** A part of the page that is not among what the page starts with. */
export class Fetched<Part> {
  readonly #from: () => Promise<{ default: Part }>;
  #part = $state.raw<Part | null>(null);

  constructor(from: () => Promise<{ default: Part }>) {
    this.#from = from;
  }

  /** null until it is there. */
  get part(): Part | null {
    return this.#part;
  }

  /**
   * Fetches it once the page has been painted, unless it is there.
   * @throws by the promise, if it can't be fetched; it may be tried again
   */
  async fetch(): Promise<void> {
    if (this.#part) return;
    await firstPaint();
    // Its words are among those that are fetched after the first paint.
    const [module] = await Promise.all([this.#from(), speakWholly()]);
    this.#part = module.default;
  }
}
