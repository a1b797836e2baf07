import type { Clock } from './clock';
import type { Journal, NewJournal } from './journal';
import type { JournalOutput, JournalPort } from './journal-port';
import type { TaskQueue } from './task-queue';

/** After so many milliseconds without a change a journal is written anew, if that is worth it. */
const QUIET_MS = 5000;

/** When it is tried again if that failed, in milliseconds. */
const RETRY_MS = 60_000;

interface Parts {
  readonly journal: Journal;
  readonly port: JournalPort;
  readonly clock: Clock;
  /** Where changes wait to be written. */
  readonly queue: TaskQueue;
  /**
   * Begins a journal of exactly what the old one has, as a task of the queue; null if there is not
   * to be one now.
   */
  begin(): Promise<NewJournal | null>;
}

/**
 * Writes a journal anew while changes are still written behind the old one: in a quiet moment, or
 * even while the hand is at work once the old one gets too long to be read again.
 */
export class Renewal {
  readonly #parts: Parts;
  #changes = 0;
  /** Whether a quiet moment is waited for. */
  #isPlanned = false;
  /** Whether it goes on, or failed a short while ago. */
  #isBusy = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Something changed: the moment is not quiet. */
  noteChange(): void {
    this.#changes++;
  }

  /** To be called when the journal has grown. */
  consider(): void {
    const { journal } = this.#parts;
    if (this.#isBusy) return;
    if (journal.isTooLong) void this.#renew();
    else if (journal.isWasteful) this.#plan();
  }

  #plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    const changes = this.#changes;
    this.#parts.clock.later(() => {
      this.#isPlanned = false;
      if (this.#changes !== changes) return this.consider();
      if (this.#parts.journal.isWasteful && !this.#isBusy) void this.#renew();
    }, QUIET_MS);
  }

  async #renew(): Promise<void> {
    this.#isBusy = true;
    let journal: NewJournal | null = null;
    try {
      journal = await this.#parts.queue.add(() => this.#parts.begin());
      if (journal) await this.#replaceBy(journal);
      this.#isBusy = false;
    } catch {
      // The old journal has everything, and goes on: there is nothing to tell, nor any haste.
      const wait = journal?.isObsolete ? 0 : RETRY_MS;
      journal?.abandon();
      this.#parts.clock.later(() => (this.#isBusy = false), wait);
    }
  }

  async #replaceBy(journal: NewJournal): Promise<void> {
    const { port, queue } = this.#parts;
    let release = () => {};
    try {
      await port.replace(async (output) => {
        await writePieces(journal, output);
        await output.sync();
        release = await queue.hold();
        checkNext(journal);
        await output.write(journal.changes());
      });
      journal.done();
    } finally {
      release();
    }
  }
}

/** @throws if the journal becomes obsolete meanwhile */
export async function writePieces(journal: NewJournal, output: JournalOutput): Promise<void> {
  for (const piece of journal.pieces()) {
    checkNext(journal);
    // Between the pieces, while they are written, the hand is answered.
    await output.write(piece);
  }
}

function checkNext({ isObsolete }: NewJournal): void {
  if (isObsolete) throw new Error('This journal is not wanted any more.');
}
