import { positionIn, type HistoryEntry } from '../document/history';
import { joined } from '../bytes/joined';
import { bytesOf, commonLength, differenceOf, placeOf, stateOf, take, type Kept } from './kept';
import { journalHeader, packRecord, type RecordContents } from './record';
import { MAX_COPY_BYTES, shortened, sizeOf } from './short-history';
import type { UnsavedWork } from './unsaved-work';

/** Bytes of a record of a new journal, roughly: packing them takes a millisecond or two. */
const RECORD_BYTES = 128 * 1024;

/** Scores in such a record. */
const RECORD_SCORES = 1000;

/** Bytes that nothing needs any more, beside half of what is needed, before a journal is written anew. */
const SLACK = 4 * 2 ** 20;

/** How long a journal may become before it is written anew even while the hand is at work. */
const LONG = 3 * MAX_COPY_BYTES;

/** How long it may become at all: a longer one might not be read again. */
const MOST = LONG + MAX_COPY_BYTES / 2;

/** What is to be written behind a journal. Once it is there, `done` is to be called. */
export interface JournalChange {
  readonly bytes: Uint8Array;
  done(): void;
}

/** A journal that is to take the place of the one there is. */
export interface NewJournal {
  /** One piece after the other, each a few milliseconds of work at most. */
  pieces(): Generator<Uint8Array>;
  /** What was written behind the old one meanwhile, and belongs behind this one too. */
  changes(): Uint8Array;
  /** Whether something came that does not fit behind it: then it is not to take the old one's place. */
  readonly isObsolete: boolean;
  /** It has taken the place of the old one. */
  done(): void;
}

interface Next {
  readonly kept: Kept;
  readonly changes: Uint8Array[];
}

/**
 * What is kept of unsaved work in its journal, and what must be written for it to have all. Costs
 * what changed, however long the history is: entries are only added at its end and cut off there.
 */
export class Journal {
  readonly #most: number;
  #kept: Kept | null = null;
  /** What will be kept when a new journal has taken the place of the old one. */
  #next: Next | null = null;

  /** @param most bytes that the history may take: the oldest entries are left out beyond that */
  constructor(most = MAX_COPY_BYTES) {
    this.#most = most;
  }

  /** Whether there is a journal of this document. */
  isOf({ document }: UnsavedWork): boolean {
    return this.#kept?.document === document;
  }

  /** There is no journal any more. */
  forget(): void {
    this.#kept = null;
    this.#next = null;
  }

  /** Whether so much of it is of no use any more that it should be written anew. */
  get isWasteful(): boolean {
    if (!this.#kept) return false;
    const { bytes, live } = this.#kept;
    return live > 1.5 * this.#most || bytes - live > SLACK + live / 2;
  }

  /** Whether it soon is too long to be read again. */
  get isTooLong(): boolean {
    return this.#kept !== null && this.#kept.bytes > LONG;
  }

  /** No new journal takes the place of the old one. */
  abandonNext(): void {
    this.#next = null;
  }

  /**
   * What is different from what the journal has; null for nothing.
   * @param made when that is, in milliseconds since 1970
   * @returns 'anew' if it can't be written behind the journal
   */
  change(work: UnsavedWork, made: number): JournalChange | 'anew' | null {
    const [kept, next] = [this.#kept, this.#next];
    const { entries, position } = work.history;
    if (!kept || !this.isOf(work) || position < kept.start || kept.bytes > MOST) return 'anew';
    const same = commonLength(kept, entries);
    const from = kept.start + same;
    const isRestUndone = same === kept.entries.length && (entries[from] ?? null) === kept.undone;
    const added = entries.slice(from, isRestUndone ? Math.max(from, position) : undefined);
    const isCut = same < kept.entries.length;
    const cut = isCut || added.length > 0 ? { from } : {};
    const state = stateOf(work);
    const different = { ...cut, ...differenceOf(kept.state, state) };
    const scores = work.scores.slice(kept.scores);
    const hasHands = work.hands.length > 0;
    const isSame =
      Object.keys(different).length === 0 &&
      scores.length === 0 &&
      position === kept.position &&
      !hasHands &&
      !kept.hasHands;
    if (isSame) return null;

    const contents = { scores, entries: added, hands: work.hands };
    const head = { made, ...placeOf(work), ...different };
    const record = packRecord(head, contents, kept.floats);
    const rest = entries.slice(from);
    const apply = (to: Kept) => {
      if ('from' in cut) {
        const gone = to.entries.splice(from - to.start);
        to.entries.push(...added);
        to.undone = rest[to.start + to.entries.length - from] ?? null;
        to.live += bytesOf(added) - bytesOf(gone);
      }
      Object.assign(to, { position, hasHands, state });
      to.scores += scores.length;
      take(to, record);
    };
    const done = () => {
      apply(kept);
      if (!next || next !== this.#next) return;
      const { start, entries } = next.kept;
      const fits =
        start <= position &&
        (!('from' in cut) || (start <= from && from <= start + entries.length)) &&
        position <= ('from' in cut ? from + added.length : start + entries.length);
      if (!fits) return this.abandonNext();
      apply(next.kept);
      next.changes.push(record.bytes);
    };
    return { bytes: record.bytes, done };
  }

  /**
   * Begins a journal that has everything. If there is one of this document already, it must have
   * everything too, but for a change that is not done yet.
   */
  begin(work: UnsavedWork, made: number): NewJournal {
    const { start, end } = shortened(work.history, this.#most);
    const all = work.history.entries;
    const entries = all.slice(start, end);
    const kept: Kept = {
      document: work.document,
      start,
      entries: [...entries],
      undone: all[end] ?? null,
      position: work.history.position,
      hasHands: work.hands.length > 0,
      state: stateOf(work),
      scores: work.scores.length,
      floats: new Set(),
      bytes: 0,
      live: 0,
    };
    // Other changes belong behind this one as well, which may not have the same lists.
    this.#kept?.floats.clear();
    const next: Next = { kept, changes: [] };
    this.#next = next;
    const startState = start === 0 ? 0 : all[start - 1].id;
    const { parameters, otherMetadata } = work.whole();
    const { hands } = work;
    const scores = work.scores.slice();
    const head = {
      sizes: work.sizes,
      otherMetadata: Object.entries(otherMetadata),
      start,
      startState,
      more: entries.length,
      made,
      ...placeOf(work),
      ...kept.state,
    };
    function* pieces() {
      const pack = (head: object, contents: RecordContents) => {
        const record = packRecord(head, contents, kept.floats);
        take(kept, record);
        return record.bytes;
      };
      const header = journalHeader();
      kept.bytes += header.length;
      yield header;
      yield pack(head, { parameters, hands });
      for (const some of inPieces(entries)) yield pack({}, { entries: some });
      const isThere = (state: number) =>
        state === startState || positionIn(entries, state) !== null;
      for (let at = 0; at < scores.length; at += RECORD_SCORES) {
        const some = scores.slice(at, at + RECORD_SCORES).filter(([state]) => isThere(state));
        if (some.length > 0) yield pack({}, { scores: some });
      }
    }
    const isObsolete = () => this.#next !== next;
    return {
      pieces,
      changes: () => joined(next.changes),
      get isObsolete() {
        return isObsolete();
      },
      done: () => {
        kept.live = bytesOf(kept.entries);
        this.#kept = kept;
        this.#next = null;
      },
    };
  }
}

/** The entries in lists that make records of about the same length. */
function* inPieces(entries: readonly HistoryEntry[]): Generator<HistoryEntry[]> {
  let some: HistoryEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    some.push(entry);
    bytes += sizeOf(entry);
    if (bytes < RECORD_BYTES) continue;
    yield some;
    [some, bytes] = [[], 0];
  }
  if (some.length > 0) yield some;
}
