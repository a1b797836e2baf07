/** A page that stops again within this time would go on doing so, in milliseconds. */
const TOO_SOON_MS = 10_000;

/** Tells a page that stopped once from one that stops over and over. */
export class CrashWatch {
  #last = -Infinity;

  /** Notes a crash. @param now in milliseconds. Answers whether starting again makes sense. */
  mayReload(now: number): boolean {
    const soon = now - this.#last < TOO_SOON_MS;
    this.#last = now;
    return !soon;
  }
}
