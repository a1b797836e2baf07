import type { Measurement } from '#core/evaluator/measurement';
import type { Update } from '#core/workbench/updates';
import { atPace, CALM_MS } from '../lib/pace';

/** The newest measurement, at the two paces at which the page shows it. */
export class Measurements {
  /** As figures and charts follow it: with every frame. */
  #newest = $state.raw<Measurement | null>(null);
  /** As words and lists follow it. */
  #calm = $state.raw<Measurement | null>(null);
  /** Not shown yet. */
  #waiting: { readonly measurement: Measurement; readonly shown: () => void } | null = null;
  readonly #after: (task: () => void) => void;

  /** @param after runs a task after the next frame */
  constructor(after: (task: () => void) => void) {
    this.#after = after;
  }

  get newest(): Measurement | null {
    return this.#newest;
  }

  get calm(): Measurement | null {
    return this.#calm;
  }

  /**
   * Shows it after the next frame, so that drawing it never keeps what the hand does waiting.
   * @param shown shows what came with it; both are left out if something newer comes before
   */
  showSoon(measurement: Measurement, shown: () => void = () => {}): void {
    if (!this.#waiting) this.#after(() => this.#showWaiting());
    this.#waiting = { measurement, shown };
  }

  /** Shows it at once. Whatever came before it is not shown any more. */
  show(measurement: Measurement | null): void {
    this.#waiting = null;
    this.#newest = measurement;
    if (measurement && this.#calm) this.#follow();
    else this.#calm = measurement;
  }

  #showWaiting(): void {
    if (!this.#waiting) return;
    const { measurement, shown } = this.#waiting;
    this.show(measurement);
    shown();
  }

  readonly #follow = atPace(CALM_MS, () => (this.#calm = this.#newest));
}

/** Whether all that an update tells is a measurement. */
export function tellsNothingElse({ revision: _, measurement: __, ...others }: Update): boolean {
  return Object.keys(others).length === 0;
}
