import { putDown } from '../lib/hands';

/** Something that is done over a while. */
interface Held {
  end(): void;
  /** Restores everything from before. */
  cancel(): void;
}

/**
 * What keys do over several presses, or for as long as one is held: a hand like any other. Escape
 * and Undo take it back wherever the focus is, and it ends with the page's attention.
 */
export class KeyGesture<T extends Held> {
  #held: T | null = null;
  #lift = () => {};

  /** What is under way; null if nothing is. */
  get held(): T | null {
    return this.#held;
  }

  /** What is under way; begins it if nothing is. */
  hold(begin: () => T): T {
    if (!this.#held) {
      this.#held = begin();
      this.#lift = putDown({
        knob: null,
        end: () => this.end(),
        cancel: () => this.#close()?.cancel(),
      });
    }
    return this.#held;
  }

  end(): void {
    this.#close()?.end();
  }

  #close(): T | null {
    const held = this.#held;
    this.#held = null;
    this.#lift();
    return held;
  }
}
