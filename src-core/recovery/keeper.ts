import { saidOf } from '../errors';
import { message, type Message } from '../words/message';
import { Journal, type NewJournal } from './journal';
import type { UnsavedWork } from './unsaved-work';

/**
 * How long after a change it is written, in milliseconds: with the time that writing takes, at most
 * 2 seconds of work are lost.
 */
const PAUSE_MS = 1000;

/** After so many milliseconds without a change a journal is written anew, if that is worth it. */
const QUIET_MS = 5000;

/** When it is tried again if that failed. */
const RETRY_MS = 60_000;

/** Where bytes are written one after the other. */
export interface JournalOutput {
  write(bytes: Uint8Array): Promise<void>;
  /** Takes what is written so far to the disk, so that little is left to be done at the end. */
  sync(): Promise<void>;
}

/** The journal is not there any more as it was left: it has to be written anew. */
export class JournalLost extends Error {
  override readonly name = 'JournalLost';
}

/** Where the journal of this work lies. What resolves is on the disk. */
export interface JournalPort {
  /**
   * Puts another journal in the place of the one there is, when all of it is on the disk. Until then
   * the old one can be written behind.
   * @param fill writes it; if it throws, the old one stays
   */
  replace(fill: (output: JournalOutput) => Promise<void>): Promise<void>;
  /**
   * Writes behind the journal, and puts it back in its place.
   * @throws JournalLost
   */
  append(bytes: Uint8Array): Promise<void>;
  /** Lets it be found by nobody for now. */
  setAside(): Promise<void>;
  /** Deletes the journal, if there is one, also one that was set aside. */
  remove(): Promise<void>;
}

export interface Clock {
  /** In milliseconds since 1970. */
  now(): number;
  /** Runs a task after so many milliseconds. */
  later(task: () => void, milliseconds: number): void;
}

/** What of an update of the workbench decides whether something is to be kept. */
interface ToBeKept {
  readonly network?: unknown;
  readonly runs?: unknown;
  readonly facts?: unknown;
  readonly history?: unknown;
  readonly file?: { readonly edited: boolean };
  readonly measurement?: unknown;
}

/** The part of the workbench that is needed here. */
export interface KeptWork {
  onUpdate(listener: (update: ToBeKept) => void): () => void;
  unsaved(): UnsavedWork;
  report(problem: Message): void;
}

/**
 * Keeps a journal of unsaved work: a moment after every first change, also while a gesture goes on,
 * and once more if how many digits are right is known only later; nothing is written while nothing
 * changes. When a file has the work, the journal is set aside at once, so that the next change costs
 * no more than any other; when the person threw it away, it is deleted. Written anew it is in quiet
 * moments, while changes are still written behind the old one.
 */
export class RecoveryKeeper {
  readonly #work: KeptWork;
  readonly #port: JournalPort;
  readonly #clock: Clock;
  readonly #stop: () => void;
  readonly #journal = new Journal();
  /** Whether something is going to be written. */
  #isPlanned = false;
  /** Whether a journal may be in the port. */
  #isKept = false;
  #isAside = false;
  /** Whether the journal lacks how many digits are right. */
  #lacksScore = false;
  #hasFailed = false;
  #isOver = false;
  /** Grows with every change. */
  #changes = 0;
  #isRenewing = false;
  #last: Promise<unknown> = Promise.resolve();
  /** The last one in the queue, until it starts. */
  #queued: Promise<boolean> | null = null;

  constructor(work: KeptWork, port: JournalPort, clock: Clock) {
    this.#work = work;
    this.#port = port;
    this.#clock = clock;
    this.#stop = work.onUpdate((update) => this.#note(update));
  }

  /** Whether any of the work may lie there, or is just being written or deleted. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Brings the journal up to date now. Answers whether that could be done. */
  flush(): Promise<boolean> {
    this.#queued ??= this.#enqueue(() => this.#keep());
    return this.#queued;
  }

  /** Keeps nothing any more, because the person closes the work and was asked about it. */
  async end(): Promise<void> {
    this.#stop();
    this.#isOver = true;
    await this.flush();
  }

  #note({ network, runs, facts, history, file, measurement }: ToBeKept): void {
    const completes = measurement && this.#lacksScore;
    if (file && !file.edited) void this.flush();
    else if (network || runs || facts || history || file || completes) this.#plan();
  }

  #plan(): void {
    this.#changes++;
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#clock.later(() => {
      this.#isPlanned = false;
      void this.flush();
    }, PAUSE_MS);
  }

  /** Does something when everything before it is done. */
  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task);
    this.#last = done;
    return done;
  }

  async #keep(): Promise<boolean> {
    this.#queued = null;
    try {
      const work = this.#work.unsaved();
      this.#lacksScore = work.edited && work.score === null;
      if (work.edited && !this.#isOver) await this.#write(work);
      else if (this.#isKept) await this.#hide(work);
      this.#hasFailed = false;
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  async #write(work: UnsavedWork): Promise<void> {
    this.#isKept = true;
    const change = this.#journal.change(work, this.#clock.now());
    if (change === 'anew') return this.#begin(work);
    if (change === null && !this.#isAside) return;
    try {
      await this.#port.append(change?.bytes ?? new Uint8Array(0));
      change?.done();
      this.#isAside = false;
    } catch (error) {
      this.#journal.abandonNext();
      if (!(error instanceof JournalLost)) throw error;
      return this.#begin(this.#work.unsaved());
    }
    if (this.#journal.isTooLong) void this.#renew();
    else if (this.#journal.isWasteful) this.#planRenewal();
  }

  /** Takes away what nobody is to find any more. */
  async #hide(work: UnsavedWork): Promise<void> {
    this.#journal.abandonNext();
    if (this.#isOver || !this.#journal.isOf(work)) {
      this.#journal.forget();
      await this.#port.remove();
      this.#isKept = this.#isAside = false;
    } else if (!this.#isAside) {
      await this.#port.setAside();
      this.#isAside = true;
    }
  }

  /** Writes a journal that has everything; nothing else is written meanwhile. */
  async #begin(work: UnsavedWork): Promise<void> {
    const journal = this.#journal.begin(work, this.#clock.now());
    try {
      await this.#port.replace((output) => writePieces(journal, output));
    } catch (error) {
      this.#journal.abandonNext();
      throw error;
    }
    journal.done();
    this.#isAside = false;
  }

  #planRenewal(): void {
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    const changes = this.#changes;
    this.#clock.later(() => {
      this.#isRenewing = false;
      if (this.#changes === changes) void this.#renew();
      else if (this.#journal.isWasteful) this.#planRenewal();
    }, QUIET_MS);
  }

  /** Writes the journal anew while changes are still written behind the old one. */
  async #renew(): Promise<void> {
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    let release = () => {};
    try {
      const journal = await this.#enqueue(() => this.#beginNext());
      if (!journal) return void (this.#isRenewing = false);
      await this.#port.replace(async (output) => {
        await writePieces(journal, output);
        await output.sync();
        release = await this.#hold();
        checkNext(journal);
        await output.write(journal.changes());
      });
      journal.done();
      this.#isRenewing = false;
    } catch {
      // The old journal has everything, and goes on: there is nothing to tell, nor any haste.
      this.#journal.abandonNext();
      this.#clock.later(() => (this.#isRenewing = false), RETRY_MS);
    } finally {
      release();
    }
  }

  /** A journal of exactly what the old one has, once what is just missing is written behind that. */
  async #beginNext(): Promise<NewJournal | null> {
    const work = this.#work.unsaved();
    const made = this.#clock.now();
    const change = this.#journal.change(work, made);
    if (!work.edited || this.#isOver || this.#isAside || change === 'anew') return null;
    const journal = this.#journal.begin(work, made);
    if (change) await this.#port.append(change.bytes);
    change?.done();
    return journal;
  }

  /** Resolves when nothing is being written, and nothing is from then on until that is released. */
  #hold(): Promise<() => void> {
    return new Promise((hold) => {
      void this.#enqueue(() => new Promise<void>((release) => hold(release)));
    });
  }

  /** Says so once; with the next change it is tried again. */
  #fail(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#work.report(message('recovery.notKept', { reason: saidOf(error) }));
  }
}

async function writePieces(journal: NewJournal, output: JournalOutput): Promise<void> {
  for (const piece of journal.pieces()) {
    checkNext(journal);
    // Between the pieces, while they are written, the hand is answered.
    await output.write(piece);
  }
}

function checkNext({ isObsolete }: NewJournal): void {
  if (isObsolete) throw new Error('This journal is not wanted any more.');
}
