import { positionIn, type HistoryEntry } from '../document/history';
import { joined } from '../bytes/joined';
import { structureOf } from '../network/structure';
import {
  entryBytes,
  commonLength,
  differenceOf,
  journalPlace,
  keptState,
  newScores,
  take,
  type JournalContent,
} from './kept';
import { journalHeader, packRecord, type RecordContents } from './record';
import { MAX_COPY_BYTES, shortened, sizeOf } from './short-history';
import type { UnsavedWork } from './unsaved-work';

/** Bytes of a record of a new journal, roughly: packing them takes a millisecond or two. */
const RECORD_BYTES = 128 * 1024;

/** Scores in such a record. */
const RECORD_SCORES = 1000;

/** Bytes that nothing needs any more, beside half of what is needed, before a journal is written anew. */
const SLACK = 4 * 2 ** 20;

/** Sizes in bytes; each has a default. */
export interface JournalLimits {
  /** What the history may take: the oldest entries are left out beyond that. */
  readonly history?: number;
  /** How long a journal may become before it is written anew even while the hand is at work. */
  readonly long?: number;
  /** How long it may become at all: a longer one might not be read again. */
  readonly most?: number;
}

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
  /** It is not going to take the place of the old one. */
  abandon(): void;
  /** Whether something came that does not fit behind it: then it is not to take the old one's place. */
  readonly isObsolete: boolean;
  /** It has taken the place of the old one. */
  done(): void;
}

interface Next {
  readonly kept: JournalContent;
  readonly changes: Uint8Array[];
}

/**
 * What is kept of unsaved work in its journal, and what must be written for it to have all. Costs
 * what changed, however long the history is: entries are only added at its end and cut off there.
 */
export class Journal {
  readonly #history: number;
  readonly #long: number;
  readonly #most: number;
  #kept: JournalContent | null = null;
  /** What will be kept when a new journal has taken the place of the old one. */
  #next: Next | null = null;

  constructor({
    history = MAX_COPY_BYTES,
    long = 3 * MAX_COPY_BYTES,
    most = 3.5 * MAX_COPY_BYTES,
  }: JournalLimits = {}) {
    this.#history = history;
    this.#long = long;
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
    const { bytes, fixed, live } = this.#kept;
    const needed = fixed + live;
    return live > 1.5 * this.#history || bytes - needed > SLACK + needed / 2;
  }

  /** Whether it soon is too long to be read again. */
  get isTooLong(): boolean {
    return this.#kept !== null && this.#kept.bytes > this.#long;
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
    if (!kept || !this.isOf(work) || position < kept.start) return 'anew';
    const same = commonLength(kept, entries);
    const from = kept.start + same;
    const isRestUndone = same === kept.entries.length && (entries[from] ?? null) === kept.undone;
    const added = entries.slice(from, isRestUndone ? Math.max(from, position) : undefined);
    // Also what is done again, which may be more than there is room for.
    const bytes = added.reduce((sum, entry) => sum + sizeOf(entry), kept.bytes);
    if (bytes > this.#most) return 'anew';
    const isCut = same < kept.entries.length;
    const cut = isCut || added.length > 0 ? { from } : {};
    const state = keptState(work);
    const different = { ...cut, ...differenceOf(kept.state, state) };
    const scores = newScores(kept, work);
    const hasHands = work.hands.length > 0;
    const isSame =
      Object.keys(different).length === 0 &&
      scores.length === 0 &&
      position === kept.position &&
      !hasHands &&
      !kept.hasHands;
    if (isSame) return null;

    const contents = { scores, entries: added, hands: work.hands };
    const head = { made, ...journalPlace(work), ...different };
    const record = packRecord(head, contents, kept.floats);
    const rest = entries.slice(from);
    const apply = (to: JournalContent) => {
      if ('from' in cut) {
        const gone = to.entries.splice(from - to.start);
        to.entries.push(...added);
        to.undone = rest[to.start + to.entries.length - from] ?? null;
        to.live += entryBytes(added) - entryBytes(gone);
      }
      Object.assign(to, { position, hasHands, state });
      for (const known of scores) to.scores.add(known);
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
    const { start, end } = shortened(work.history, this.#history);
    const all = work.history.entries;
    const entries = all.slice(start, end);
    const scores = work.scores.slice();
    const kept: JournalContent = {
      document: work.document,
      start,
      entries: [...entries],
      undone: all[end] ?? null,
      position: work.history.position,
      hasHands: work.hands.length > 0,
      state: keptState(work),
      scores: new WeakSet(scores),
      floats: new Set(),
      bytes: 0,
      fixed: 0,
      live: 0,
    };
    // Other changes belong behind this one as well, which may not have the same lists.
    this.#kept?.floats.clear();
    const next: Next = { kept, changes: [] };
    this.#next = next;
    const startState = start === 0 ? 0 : all[start - 1].id;
    const { structure, parameters, otherMetadata } = work.whole();
    const { hands } = work;
    const head = {
      ...structureOf(structure),
      otherMetadata: Object.entries(otherMetadata),
      start,
      startState,
      more: entries.length,
      made,
      ...journalPlace(work),
      ...kept.state,
    };
    function* pieces() {
      // Not what changes brought meanwhile: those come behind all pieces.
      const floats = new Set<number>();
      const pack = (head: object, contents: RecordContents) => {
        const record = packRecord(head, contents, floats);
        take(kept, record);
        record.floats.forEach((number) => floats.add(number));
        kept.fixed += record.bytes.length - entryBytes(contents.entries ?? []);
        return record.bytes;
      };
      const header = journalHeader();
      kept.bytes += header.length;
      kept.fixed += header.length;
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
      abandon: () => {
        if (!isObsolete()) this.abandonNext();
      },
      done: () => {
        kept.live = entryBytes(kept.entries);
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
