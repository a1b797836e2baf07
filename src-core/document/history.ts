import { inverse, isEmpty, squash, type Patch } from './patch';

export interface HistoryEntry {
  /** Grows with every entry; never used twice. */
  readonly id: number;
  /** What was done, in words the person recognises. */
  readonly label: string;
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

/** Something that patches can be applied to. */
export interface Patchable {
  apply(patch: Patch): void;
}

/**
 * Undo and redo without a limit. The entries before `position` are done, those after it are undone.
 * A gesture is marked on the way in; its patches are squashed into one entry on the way out, or
 * bailed out of. What was undone is lost only when a gesture that changed something is squashed.
 */
export class History {
  readonly #target: Patchable;
  /** Only added to and cut off at its end, so that a long history makes no entry dear. */
  readonly #entries: HistoryEntry[];
  #position: number;
  #nextId: number;
  /** The patches of the gesture under way. */
  #gesture: Patch[] | null = null;

  /** @param from what it goes on from; `target` is in that state */
  constructor(target: Patchable, from: SavedHistory = EMPTY) {
    this.#target = target;
    this.#entries = [...from.entries];
    this.#position = from.position;
    this.#nextId = from.nextId;
  }

  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  /** How many entries are done. */
  get position(): number {
    return this.#position;
  }

  get inGesture(): boolean {
    return this.#gesture !== null;
  }

  /** Whether the gesture under way has changed anything so far. */
  get gestureChanged(): boolean {
    return this.#gesture !== null && this.#gesture.length > 0;
  }

  /** The id of the state the target is in; 0 is the state before all entries. */
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

  mark(): void {
    this.#gesture ??= [];
  }

  /** Applies a patch: part of the gesture under way, else an entry of its own. */
  record(patch: Patch, describe: (patch: Patch) => string): void {
    if (isEmpty(patch)) return;
    this.#target.apply(patch);
    if (this.#gesture) this.#gesture.push(patch);
    else this.#push(patch, describe(patch));
  }

  /** Ends the gesture under way; it is one entry, or none if nothing is different from before. */
  squash(describe: (patch: Patch) => string): void {
    const patches = this.#gesture ?? [];
    this.#gesture = null;
    if (patches.length === 0) return;
    const patch = squash(patches);
    if (!isEmpty(patch)) this.#push(patch, describe(patch));
  }

  /** Applies a patch in place of what the gesture under way did so far. */
  replace(patch: Patch): void {
    if (!this.#gesture) throw new Error('There is no gesture to replace a part of.');
    if (isEmpty(patch)) return;
    this.#target.apply(patch);
    this.#gesture = [squash([...this.#gesture, patch])].filter((all) => !isEmpty(all));
  }

  /** Ends the gesture under way and restores everything from before it. */
  bail(): void {
    const patches = this.#gesture ?? [];
    this.#gesture = null;
    if (patches.length > 0) this.#target.apply(inverse(squash(patches)));
  }

  /** The entry that the gesture under way would be if it ended now; none if it changed nothing. */
  ifEnded(describe: (patch: Patch) => string): HistoryEntry[] {
    if (!this.#gesture || this.#gesture.length === 0) return [];
    const patch = squash(this.#gesture);
    return isEmpty(patch) ? [] : [{ id: this.#nextId, label: describe(patch), patch }];
  }

  undo(): void {
    this.goTo(this.#position - 1);
  }

  redo(): void {
    this.goTo(this.#position + 1);
  }

  /** Undoes or redoes until `position` entries are done, in one step. */
  goTo(position: number): void {
    const goal = Math.max(0, Math.min(this.#entries.length, Math.trunc(position)));
    if (goal === this.#position) return;
    const patch = this.patchTo(goal);
    this.#position = goal;
    this.#target.apply(patch);
  }

  /** What the state in which `position` entries are done has other than the one the target is in. */
  patchTo(position: number): Patch {
    const undone = this.#entries.slice(position, this.#position).reverse();
    const redone = this.#entries.slice(this.#position, position);
    return squash([
      ...undone.map(({ patch }) => inverse(patch)),
      ...redone.map(({ patch }) => patch),
    ]);
  }

  #push(patch: Patch, label: string): void {
    this.#entries.length = this.#position;
    this.#entries.push({ id: this.#nextId++, label, patch });
    this.#position++;
  }

  /** All there is of it, without the gesture under way; the entries go on to change. */
  get saved(): SavedHistory {
    return { entries: this.#entries, position: this.#position, nextId: this.#nextId };
  }
}
