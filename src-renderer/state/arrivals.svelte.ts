/** A file that comes from outside the page. */
interface Arrival {
  /** Of the file, or of the files that are opened together. */
  readonly names: readonly string[];
  /** Opens it; what stands in its way is asked or told there. */
  open(): Promise<void>;
}

/**
 * Files that come whatever the page shows: dropped on it, or given to Knobs by the system. One that
 * comes at a bad moment waits until that is over; of several that wait, the last one is meant.
 */
export class Arrivals {
  readonly #isBadMoment: () => boolean;
  #waiting = $state.raw<Arrival | null>(null);

  /** @param isBadMoment whether the person is asked something, or something is done with files */
  constructor(isBadMoment: () => boolean) {
    this.#isBadMoment = isBadMoment;
  }

  /** What the files that wait are called; null if there are none. */
  get waiting(): readonly string[] | null {
    return this.#waiting?.names ?? null;
  }

  /** Whether a file waits for nothing any more. */
  get isReady(): boolean {
    return this.#waiting !== null && !this.#isBadMoment();
  }

  async take(arrival: Arrival): Promise<void> {
    this.#waiting = arrival;
    await this.open();
  }

  /** Opens the file that waits, if this is the moment. */
  async open(): Promise<void> {
    if (!this.isReady) return;
    const { open } = this.#waiting!;
    this.#waiting = null;
    await open();
  }
}
