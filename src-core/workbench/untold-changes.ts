import type { HistoryChange } from '../document/history';
import { squash, type Patch, type Run } from '../document/patch';

/** What was done to a document and is not told yet. */
export class UntoldChanges {
  #patches: Patch[] = [];
  #effective: Run[] = [];
  #history: HistoryChange[] = [];
  #isRestructured = false;

  /** @param effective what is different in the parameters as they count; null for all */
  note(patch: Patch, effective: readonly Run[] | null = []): void {
    if (effective === null) this.#isRestructured = true;
    else for (const run of effective) this.#effective.push(run);
    // In another structure nothing of what was told before is where it was.
    if (!this.#isRestructured) this.#patches.push(patch);
  }

  noteHistory(change: HistoryChange): void {
    this.#history.push(change);
  }

  /** All of it, for the one who tells it. */
  take() {
    const all = {
      ...squash(this.#patches),
      effective: this.#effective,
      isRestructured: this.#isRestructured,
      isMoved: this.#history.length > 0,
      /** States of the history that are no longer to be had. */
      dropped: this.#history.flatMap((change) =>
        change.kind === 'added' ? change.dropped.map(({ id }) => id) : [],
      ),
    };
    this.#patches = [];
    this.#effective = [];
    this.#history = [];
    this.#isRestructured = false;
    return all;
  }
}
