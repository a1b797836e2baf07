import type { FactChange } from '../document/facts';
import type { HistoryEntry, SavedHistory } from '../document/history';

/**
 * The most that the entries of a copy of unsaved work take, in bytes, roughly. Whatever is written
 * must be read again, and a file of at most 256 MB is; a history without a limit outgrows that.
 */
export const MAX_COPY_BYTES = 64 * 2 ** 20;

/** How many entries of a history did not fit. */
export interface LeftOut {
  /** Of those that were done, which are the first ones. */
  readonly oldest: number;
  /** Of those that were undone, which are the last ones. */
  readonly undone: number;
}

/** A history that begins later than it did, and how its states are called now. */
export interface ShortHistory {
  readonly history: SavedHistory;
  readonly leftOut: LeftOut;
  /** What a state's id is in it; null for the first one of before, if it no longer leads there. */
  stateNow(state: number): number | null;
}

/**
 * As much of a history as fits: the oldest entries go first, then those undone that are the farthest
 * from the state there is. What is left leads from and to the same states.
 */
export function shortened({ entries, position, nextId }: SavedHistory, most: number): ShortHistory {
  let bytes = entries.reduce((sum, entry) => sum + bytesOf(entry), 0);
  let start = 0;
  for (; bytes > most && start < position; start++) bytes -= bytesOf(entries[start]);
  let end = entries.length;
  for (; bytes > most && end > position; end--) bytes -= bytesOf(entries[end - 1]);
  // The state before all entries has the id 0, whatever led to it.
  const startId = start === 0 ? 0 : entries[start - 1].id;
  return {
    history: { entries: entries.slice(start, end), position: position - start, nextId },
    leftOut: { oldest: start, undone: entries.length - end },
    stateNow: (state) => (state === startId ? 0 : state === 0 ? null : state),
  };
}

/** Of whatever has no numbers: objects, keys, short texts. */
const OVERHEAD = 100;

function bytesOf({ label, patch: { runs, changes } }: HistoryEntry): number {
  const numbers = runs.reduce((sum, { after }) => sum + OVERHEAD + 2 * after.byteLength, 0);
  const facts = changes.reduce((sum, change) => sum + OVERHEAD + bytesOfChange(change), 0);
  return OVERHEAD + 2 * JSON.stringify(label).length + numbers + facts;
}

/** A renamed snapshot has the same parameters before and after, which are written once. */
function bytesOfChange(change: FactChange): number {
  if (change.kind === 'details') return 2 * (change.before.length + change.after.length);
  if (change.kind !== 'snapshot') return 0;
  return (change.before ?? change.after)?.parameters.byteLength ?? 0;
}
