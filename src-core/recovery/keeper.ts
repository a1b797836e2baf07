import { saidOf } from '../errors';
import { message, type Message } from '../words/message';
import type { Clock } from './clock';
import { Journal, type JournalLimits, type NewJournal } from './journal';
import { JournalLost, type JournalPort } from './journal-port';
import { Renewal, writePieces } from './renewal';
import { TaskQueue } from './task-queue';
import type { UnsavedWork } from './unsaved-work';

/**
 * How long after a change it is written, in milliseconds: with the time that writing takes, at most
 * 2 seconds of work are lost.
 */
const PAUSE_MS = 1000;

/** How long after a failure it is tried again if nothing changes sooner, in milliseconds. */
const RETRY_MS = 60_000;

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
 * Autosave: keeps a journal of unsaved work, a moment after every first change, also while a gesture goes on,
 * and once more if how many digits are right is known only later; nothing is written while nothing
 * changes. When a file has the work, the journal is set aside at once, so that the next change costs
 * no more than any other; when the person threw it away, it is deleted. What fails is tried again,
 * with the next change or after a while.
 */
export class RecoveryKeeper {
  readonly #work: KeptWork;
  readonly #port: JournalPort;
  readonly #clock: Clock;
  readonly #stop: () => void;
  readonly #journal: Journal;
  readonly #queue = new TaskQueue();
  readonly #renewal: Renewal;
  /** Whether something is going to be written. */
  #isPlanned = false;
  /** Whether a journal may be in the port. */
  #isKept = false;
  #isAside = false;
  /** Whether the journal lacks how many digits are right. */
  #lacksScore = false;
  /** Whether the port lacks something, or has something that nobody is to find. */
  #hasFailed = false;
  #isRetryPlanned = false;
  /** From when on a journal that can't be written behind may be written anew, see `#write`. */
  #anewFrom = 0;
  /** Whether the person knows that the work is not safe. */
  #isFailureTold = false;
  #isOver = false;
  /** The last one in the queue, until it starts. */
  #queued: Promise<boolean> | null = null;

  constructor(work: KeptWork, port: JournalPort, clock: Clock, limits?: JournalLimits) {
    this.#work = work;
    this.#port = port;
    this.#clock = clock;
    const journal = new Journal(limits);
    const begin = () => this.#beginNext();
    this.#journal = journal;
    this.#renewal = new Renewal({ journal, port, clock, queue: this.#queue, begin });
    this.#stop = work.onUpdate((update) => this.#note(update));
    // Also what was done before there was somebody to keep it.
    if (work.unsaved().edited) this.#plan();
  }

  /** Whether any of the work may lie there, or is just being written or deleted. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Brings the journal up to date now. Answers whether that could be done. */
  flush(): Promise<boolean> {
    this.#queued ??= this.#queue.add(() => this.#keep());
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
    this.#renewal.noteChange();
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#clock.later(() => {
      this.#isPlanned = false;
      void this.flush();
    }, PAUSE_MS);
  }

  async #keep(): Promise<boolean> {
    this.#queued = null;
    let isUnsafe = true;
    try {
      const work = this.#work.unsaved();
      isUnsafe = work.edited && !this.#isOver;
      this.#lacksScore = work.edited && work.score === null;
      if (isUnsafe) await this.#write(work);
      else if (this.#isKept) await this.#hide(work);
      this.#succeed(isUnsafe);
      return true;
    } catch (error) {
      this.#fail(error, isUnsafe);
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
      if (!(error instanceof JournalLost) && !this.#isAnewWorthATry()) throw error;
      return this.#begin(this.#work.unsaved());
    }
    this.#renewal.consider();
  }

  /**
   * Whether the journal that is there may be what can't be written: it could not be before either. On
   * a full disk, all of it anew is a lot to try: once in a while is enough.
   */
  #isAnewWorthATry(): boolean {
    const now = this.#clock.now();
    if (!this.#hasFailed || now < this.#anewFrom) return false;
    this.#anewFrom = now + RETRY_MS;
    return true;
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
      journal.abandon();
      throw error;
    }
    journal.done();
    this.#isAside = false;
  }

  /** A journal of exactly what the old one has, once what is just missing is written behind that. */
  async #beginNext(): Promise<NewJournal | null> {
    const work = this.#work.unsaved();
    const made = this.#clock.now();
    const change = this.#journal.change(work, made);
    if (!work.edited || this.#isOver || this.#isAside || change === 'anew') return null;
    const journal = this.#journal.begin(work, made);
    try {
      if (change) await this.#port.append(change.bytes);
    } catch (error) {
      journal.abandon();
      // Also what needs no renewal is not there: that is told, and tried again.
      void this.flush();
      throw error;
    }
    change?.done();
    return journal;
  }

  #succeed(isSafe: boolean): void {
    this.#hasFailed = false;
    if (!this.#isFailureTold) return;
    this.#isFailureTold = false;
    if (isSafe) this.#work.report(message('recovery.keptAgain'));
  }

  /** Tells the person once; it is tried again with the next change, or after a while. */
  #fail(error: unknown, isUnsafe: boolean): void {
    this.#hasFailed = true;
    this.#planRetry();
    if (!isUnsafe || this.#isFailureTold) return;
    this.#isFailureTold = true;
    this.#work.report(message('recovery.notKept', { reason: saidOf(error) }));
  }

  #planRetry(): void {
    if (this.#isRetryPlanned) return;
    this.#isRetryPlanned = true;
    this.#clock.later(() => {
      this.#isRetryPlanned = false;
      if (this.#hasFailed) void this.flush();
    }, RETRY_MS);
  }
}
