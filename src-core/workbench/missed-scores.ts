import type { Meter } from '../evaluator/meter';
import type { History } from '../document/history';
import { PastStates } from './past-states';
import type { Results } from './results';
import type { EditedDocument } from './edited-document';

interface Parts {
  readonly document: EditedDocument;
  readonly history: History;
  /** Whether the document is in no state of the history, but in a gesture. */
  readonly isBetween: () => boolean;
  readonly results: Results;
  readonly meter: Meter;
  /** Told in which state, by how many entries are done, it is known how many digits are right. */
  readonly found: (position: number) => void;
}

interface MissedState {
  /** Its id in the history. */
  readonly state: number;
  /** How many entries are done in it. */
  readonly position: number;
}

/**
 * Finds out how many digits were right in states of the history that came and went before they were
 * measured, once nothing newer is to be measured: so that every entry tells what it did.
 */
export class MissedScores {
  readonly #parts: Parts;
  /** States of which nothing was known when the history was in them, or when it was begun. */
  readonly #missed: Set<number>;
  /** All of them, the newest last; some may be known by now. */
  readonly #newest: number[];
  readonly #past: PastStates;
  #isAsking = false;
  #isClosed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#newest = [0, ...parts.history.entries.map(({ id }) => id)];
    this.#missed = new Set(this.#newest);
    this.#past = new PastStates(parts.document, parts.history);
  }

  /** Takes note of the state that the history is in, if nothing is known of it. */
  note(): void {
    const { history, results } = this.#parts;
    const { stateId } = history;
    if (this.#missed.has(stateId) || results.scoresOf(stateId) !== null) return;
    this.#missed.add(stateId);
    this.#newest.push(stateId);
  }

  /** Nothing is found any more. */
  close(): void {
    this.#isClosed = true;
  }

  /** Asks for one after the other, the newest first, as long as nothing changes. */
  async fill(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (let next = this.#next(); next !== null; next = this.#next()) {
      const { state } = next;
      // What goes wrong with one state must not keep the others from being asked for.
      await this.#find(next).catch(() => this.#missed.delete(state));
    }
    this.#isAsking = false;
  }

  /** The state to ask for, and how many entries are done in it; null if there is none now. */
  #next(): MissedState | null {
    const { history, isBetween, results } = this.#parts;
    if (this.#isClosed || isBetween() || !results.isCurrent) return null;
    for (let state = this.#newest.at(-1); state !== undefined; state = this.#newest.at(-1)) {
      const position = history.positionOf(state);
      const isWanted = this.#missed.has(state) && results.scoresOf(state) === null;
      if (isWanted && position !== null) return { state, position };
      this.#missed.delete(state);
      this.#newest.pop();
    }
    this.#past.forget();
    return null;
  }

  async #find({ state, position }: MissedState): Promise<void> {
    const { history, results, meter, found } = this.#parts;
    const { digits } = results;
    const { structure, parameters } = this.#past.networkAt(position);
    const asked = { kind: 'network', ...structure, parameters } as const;
    const result = await meter.ask(asked).catch(() => null);
    // Other digits have other scores; they are asked for again. What could not be answered is not.
    if (this.#isClosed || results.digits !== digits) return;
    this.#missed.delete(state);
    const at = history.positionOf(state);
    if (!result || at === null) return;
    results.remember(state, result);
    found(at);
  }
}
