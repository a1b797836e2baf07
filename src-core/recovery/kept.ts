import type { Facts } from '../document/facts';
import type { HistoryEntry } from '../document/history';
import type { StateScores } from '../document/saved-state';
import { packedSize, type PackedRecord } from './record';
import { editsSince } from './recovery';
import type { UnsavedWork } from './unsaved-work';

/** What a journal has of the work, so that it can be told what it lacks. */
export interface JournalContent {
  readonly document: object;
  /** Index of the journal's first entry among those of the work: the older ones are left out. */
  readonly start: number;
  readonly entries: HistoryEntry[];
  /** The first entry behind those of the journal, which is undone and left out; null for none. */
  undone: HistoryEntry | null;
  position: number;
  hasHands: boolean;
  state: KeptState;
  /** Scores that it has, though some may be of states that are gone. */
  readonly scores: WeakSet<StateScores[number]>;
  /** Numbers of the float lists that it has. */
  readonly floats: Set<number>;
  bytes: number;
  /** Bytes of what it began with beside its entries. */
  fixed: number;
  /** Bytes of its entries that are still there. */
  live: number;
}

/** What is in a record only if it is different from before. */
type KeptState = Omit<Facts, 'ids'> & Pick<UnsavedWork, 'file' | 'score' | 'nextSnapshot'>;

/** Those that are made anew each time they are asked for. */
const SMALL: readonly string[] = ['file', 'score'];

export function keptState({ facts, nextSnapshot, file, score }: UnsavedWork): KeptState {
  const { names, muted, locked, details, snapshots } = facts;
  return { names, muted, locked, details, snapshots, nextSnapshot, file, score };
}

/** What of the state is other than what is kept. */
export function differenceOf(kept: KeptState, now: KeptState): Partial<KeptState> {
  const before = new Map(Object.entries(kept));
  const isOther = ([key, value]: [string, unknown]) =>
    before.get(key) !== value &&
    !(SMALL.includes(key) && JSON.stringify(before.get(key)) === JSON.stringify(value));
  return Object.fromEntries(Object.entries(now).filter(isOther));
}

/** Where in the history the work is: in every record. */
export function journalPlace({ file, hands, history }: UnsavedWork) {
  const { entries, position, nextId } = history;
  const edits = editsSince(file.savedState, history, hands.length);
  return { position, nextId, length: entries.length, edits };
}

/**
 * How many entries, from the first that is kept on, are still the same. Found by halves: where one
 * is the same, so are all before it.
 */
export function commonLength(
  { start, entries }: JournalContent,
  now: readonly HistoryEntry[],
): number {
  let same = 0;
  let end = Math.min(entries.length, now.length - start);
  while (same < end) {
    const middle = (same + end) >> 1;
    if (entries[middle] === now[start + middle]) same = middle + 1;
    else end = middle;
  }
  return same;
}

/** The scores that were found since those that are kept. */
export function newScores(kept: JournalContent, { scores }: UnsavedWork): StateScores {
  return scores.slice(scores.findLastIndex((known) => kept.scores.has(known)) + 1);
}

/** Notes that a record is there. */
export function take(kept: JournalContent, { bytes, floats }: PackedRecord): void {
  kept.bytes += bytes.length;
  for (const number of floats) kept.floats.add(number);
}

/** How many bytes these entries take in a journal that has them. */
export function entryBytes(entries: readonly HistoryEntry[]): number {
  return entries.reduce((sum, entry) => sum + packedSize(entry), 0);
}
