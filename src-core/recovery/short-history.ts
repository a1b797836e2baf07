import type { FactChange } from '../document/facts';
import type { HistoryEntry, SavedHistory } from '../document/history';
import type { StructureChange } from '../document/structure-change';

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

/**
 * Which entries of a history fit: the oldest are left out first, then those undone that are the
 * farthest from the state there is. What is left leads from and to the same states.
 * @returns the index of the first entry, and of the first one behind them
 */
export function shortened(
  { entries, position }: Pick<SavedHistory, 'entries' | 'position'>,
  most: number,
): { start: number; end: number } {
  let bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  let start = 0;
  for (; bytes > most && start < position; start++) bytes -= sizeOf(entries[start]);
  let end = entries.length;
  for (; bytes > most && end > position; end--) bytes -= sizeOf(entries[end - 1]);
  return { start, end };
}

/** Of whatever has no numbers: objects, keys, short texts. */
const OVERHEAD = 100;

const sizes = new WeakMap<HistoryEntry, number>();

/** How many bytes an entry takes, roughly and at most. */
export function sizeOf(entry: HistoryEntry): number {
  const size = sizes.get(entry) ?? measured(entry);
  sizes.set(entry, size);
  return size;
}

function measured({ label, patch: { structure, runs, changes } }: HistoryEntry): number {
  const numbers = runs.reduce((sum, { after }) => sum + OVERHEAD + 2 * after.byteLength, 0);
  const facts = changes.reduce((sum, change) => sum + OVERHEAD + sizeOfChange(change), 0);
  const own = structure ? sizeOfStructure(structure) : 0;
  return OVERHEAD + 2 * JSON.stringify(label).length + numbers + facts + own;
}

function sizeOfStructure({ origins, removed, added }: StructureChange): number {
  const parts = [removed, added].reduce(
    (sum, { parameters, neurons }) => sum + parameters.byteLength + OVERHEAD * neurons.length,
    OVERHEAD,
  );
  // A place takes at most four characters, and a comma.
  const places = origins.map(({ rows, columns }) => (rows?.length ?? 0) + (columns?.length ?? 0));
  return places.reduce((sum, count) => sum + OVERHEAD + 5 * count, parts);
}

/** A renamed snapshot has the same parameters before and after, which are written once. */
function sizeOfChange(change: FactChange): number {
  if (change.kind === 'details') return 2 * (change.before.length + change.after.length);
  if (change.kind !== 'snapshot') return 0;
  return (change.before ?? change.after)?.parameters.byteLength ?? 0;
}
