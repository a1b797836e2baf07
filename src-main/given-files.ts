/**
 * Files that Knobs is given while it runs, by a second start or by the system. Some come before
 * there is a window to open them in.
 */
export class GivenFiles {
  #early: string | null = null;
  #listener: ((path: string) => void) | null = null;

  give(path: string): void {
    if (this.#listener) this.#listener(path);
    else this.#early = path;
  }

  /**
   * Tells of all files that are given from now on.
   * @returns the file that was given before, the last one of several; null if there was none
   */
  listen(listener: (path: string) => void): string | null {
    this.#listener = listener;
    return this.#early;
  }
}
