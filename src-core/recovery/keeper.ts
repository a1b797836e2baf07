import { saidOf } from '../errors';
import { message, type Message } from '../words/message';
import type { RecoveryCopy } from './recovery';
import type { Update } from '../workbench/updates';

/**
 * How long after a change the copy is made, in milliseconds: with the time that writing takes, at
 * most 2 seconds of work are lost.
 */
const PAUSE_MS = 1000;

/** Where the copy of this work lies. One call is under way at a time. */
export interface CopyPort {
  /** Puts the copy in the place of the one before, whole or not at all. */
  write(copy: RecoveryCopy): Promise<void>;
  /** Deletes the copy, if there is one. */
  clear(): Promise<void>;
}

export interface Clock {
  /** In milliseconds since 1970. */
  now(): number;
  /** Runs a task after so many milliseconds. */
  later(task: () => void, milliseconds: number): void;
}

/** The part of the workbench that is needed here. */
export interface CopiedWork {
  onUpdate(listener: (update: Update) => void): () => void;
  recoveryCopy(made: number): RecoveryCopy | null;
  report(problem: Message): void;
}

/**
 * Keeps a copy of unsaved work: a moment after every first change, also while a gesture goes on, and
 * once more if how many digits are right is known only later; nothing is written while nothing
 * changes. When a file has the work, or the person threw it away,
 * the copy is deleted at once.
 */
export class RecoveryKeeper {
  readonly #work: CopiedWork;
  readonly #port: CopyPort;
  readonly #clock: Clock;
  readonly #stop: () => void;
  /** Whether a copy is going to be made. */
  #isPlanned = false;
  /** Whether a copy may be in the port. */
  #isKept = false;
  /** Whether the copy lacks how many digits are right. */
  #lacksScore = false;
  #hasFailed = false;
  #isOver = false;
  #last: Promise<boolean> = Promise.resolve(true);
  /** The last one in the queue, until it starts. */
  #queued: Promise<boolean> | null = null;

  constructor(work: CopiedWork, port: CopyPort, clock: Clock) {
    this.#work = work;
    this.#port = port;
    this.#clock = clock;
    this.#stop = work.onUpdate((update) => this.#note(update));
  }

  /** Whether a copy may lie there, or one is just being made or deleted. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Brings the copy up to date now. Answers whether that could be done. */
  flush(): Promise<boolean> {
    this.#queued ??= this.#last = this.#last.then(() => this.#keep());
    return this.#queued;
  }

  /** Keeps nothing any more, because the person closes the work and was asked about it. */
  async end(): Promise<void> {
    this.#stop();
    this.#isOver = true;
    await this.flush();
  }

  #note({ network, runs, facts, history, file, measurement }: Update): void {
    const completes = measurement && this.#lacksScore;
    if (file && !file.edited) void this.flush();
    else if (network || runs || facts || history || file || completes) this.#plan();
  }

  #plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#clock.later(() => {
      this.#isPlanned = false;
      void this.flush();
    }, PAUSE_MS);
  }

  async #keep(): Promise<boolean> {
    this.#queued = null;
    try {
      const copy = this.#isOver ? null : this.#work.recoveryCopy(this.#clock.now());
      this.#lacksScore = copy?.score === null;
      if (copy) {
        this.#isKept = true;
        await this.#port.write(copy);
      } else if (this.#isKept) {
        await this.#port.clear();
        this.#isKept = false;
      }
      this.#hasFailed = false;
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** Says so once; with the next change it is tried again. */
  #fail(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#work.report(message('recovery.notKept', { reason: saidOf(error) }));
  }
}
