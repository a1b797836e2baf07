import { changedPicture, UNCHANGED, type DigitChanges } from '#core/explain/digit-changes';
import type { InputSource } from '#core/workbench/input';
import type { Session } from '../../../state/session.svelte';

/** Of the noise. */
export const SEED = 1;

/** So many of what was put on the pad may come back late. */
const LAST = 30;

/** The digit on the pad, as it was and with changes. To be made while a component is. */
export class ChangedPad {
  #changes = $state.raw<DigitChanges>(UNCHANGED);
  #base = $state.raw<{ readonly pixels: Float32Array; readonly source: InputSource }>()!;
  readonly #session: Session;
  /** What was put on the pad since, as text. */
  #put: readonly string[] = [];

  constructor(session: Session) {
    this.#session = session;
    this.#base = session.input;
    $effect(() => {
      const { pixels, source } = session.input;
      if (pixels === this.#base.pixels || this.#put.includes(pixels.join())) return;
      // Something else was put on the pad: that is changed from now on.
      this.#base = { pixels, source };
      this.#changes = UNCHANGED;
      this.#put = [];
    });
  }

  get changes(): DigitChanges {
    return this.#changes;
  }

  /** The picture [784] without any change. */
  get picture(): Float32Array {
    return this.#base.pixels;
  }

  get isChanged(): boolean {
    return this.#changes !== UNCHANGED;
  }

  change(changes: DigitChanges): void {
    this.#changes = changes;
    const pixels = changedPicture(this.#base.pixels, changes, SEED);
    this.#note(pixels);
    void this.#session.perform({ type: 'putPicture', pixels });
  }

  /** Puts the digit back on the pad as it was. */
  restore(): void {
    const { source, pixels } = this.#base;
    this.#note(pixels);
    this.#changes = UNCHANGED;
    void this.#session.perform(
      source.kind === 'digit'
        ? { type: 'pickDigit', index: source.index }
        : { type: 'putPicture', pixels },
    );
  }

  #note(pixels: Float32Array): void {
    // Only the last few can still be on their way.
    this.#put = [...this.#put.slice(-LAST), pixels.join()];
  }
}
