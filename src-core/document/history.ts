import type { Said } from '../words/message';
import { condense, inverse, isEmpty, type Patch } from './patch';

/* Undo and redo: what was done, as patches that lead there and back. */

export interface HistoryEntry {
  /** Grows with every entry; never used twice. */
  readonly id: number;
  /** What was done, to be said in words the person recognises. */
  readonly label: Said;
  readonly patch: Patch;
}

/** All that a history has to be made of again. */
export interface SavedHistory {
  readonly entries: readonly HistoryEntry[];
  /** How many entries are done. */
  readonly position: number;
  /** The id of the next entry: larger than any that was ever used. */
  readonly nextId: number;
}

/** The id of the state that a history is in; 0 is the state before all entries. */
export function stateIn({ entries, position }: Pick<SavedHistory, 'entries' | 'position'>): number {
  return position === 0 ? 0 : entries[position - 1].id;
}

/** How many entries are done in a state; null if no entry leads to it. Ids grow: found by halves. */
export function positionIn(entries: readonly HistoryEntry[], state: number): number | null {
  if (state === 0) return 0;
  const before = entriesBefore(entries, state);
  return entries[before]?.id === state ? before + 1 : null;
}

/** How many entries have a smaller id than some state. */
export function entriesBefore(entries: readonly HistoryEntry[], state: number): number {
  let [start, end] = [0, entries.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (entries[middle].id < state) start = middle + 1;
    else end = middle;
  }
  return start;
}

const EMPTY: SavedHistory = { entries: [], position: 0, nextId: 1 };

/** What leads from the state in which so many entries are done to another, in turn. */
export function patchesBetween(
  entries: readonly HistoryEntry[],
  from: number,
  to: number,
): Patch[] {
  const undone = entries.slice(to, from).reverse();
  const redone = entries.slice(from, to);
  return condense([
    ...undone.map(({ patch }) => inverse(patch)),
    ...redone.map(({ patch }) => patch),
  ]);
}

/** What an entry is called, told from what it changed in the end. */
export type Describe = (patch: Patch) => HistoryEntry['label'];

/** How a history came to be in another state: by one more entry, or by undoing and redoing. */
export type HistoryChange =
  | {
      readonly kind: 'added';
      readonly entry: HistoryEntry;
      readonly position: number;
      /** The undone entries that it took the place of: their states are no longer to be had. */
      readonly dropped: readonly HistoryEntry[];
    }
  | { readonly kind: 'moved'; readonly position: number };

/**
 * Undo and redo without a limit. The entries before `position` are done, those after it are undone;
 * what was undone is lost when an entry is added. It only remembers: its owner applies the patches.
 */
export class History {
  /** Only added to and cut off at its end, so that a long history makes no entry dear. */
  readonly #entries: HistoryEntry[];
  #position: number;
  #nextId: number;
  readonly #changed: (change: HistoryChange) => void;

  /**
   * @param from what it goes on from
   * @param changed told of every change, after it
   */
  constructor(from: SavedHistory = EMPTY, changed: (change: HistoryChange) => void = () => {}) {
    this.#entries = [...from.entries];
    this.#position = from.position;
    this.#nextId = from.nextId;
    this.#changed = changed;
  }

  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  /** How many entries are done. */
  get position(): number {
    return this.#position;
  }

  /** The id of the state in which the entries before `position` are done; 0 is before all of them. */
  get stateId(): number {
    return this.stateAt(this.#position);
  }

  /** The id of the state in which so many entries are done. */
  stateAt(position: number): number {
    return stateIn({ entries: this.#entries, position });
  }

  /** How many entries are done in a state; null if it is no longer to be had. */
  positionOf(state: number): number | null {
    return positionIn(this.#entries, state);
  }

  /** Takes note of a patch that was applied, unless it changes nothing. */
  add(patch: Patch, describe: Describe): void {
    if (isEmpty(patch)) return;
    const entry = { id: this.#nextId++, label: describe(patch), patch };
    const dropped = this.#entries.splice(this.#position);
    this.#position = this.#entries.push(entry);
    this.#changed({ kind: 'added', entry, position: this.#position, dropped });
  }

  /**
   * Undoes or redoes until `position` entries are done, in one step.
   * @returns what is to be applied for that, in turn: one patch where the structure stays
   */
  goTo(position: number): Patch[] {
    const goal = Math.max(0, Math.min(this.#entries.length, Math.trunc(position)));
    const patches = patchesBetween(this.#entries, this.#position, goal);
    if (goal === this.#position) return patches;
    this.#position = goal;
    this.#changed({ kind: 'moved', position: goal });
    return patches;
  }

  /** All there is of it; the entries go on to change with it. */
  saved(): SavedHistory {
    return { entries: this.#entries, position: this.#position, nextId: this.#nextId };
  }
}
