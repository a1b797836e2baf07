import { KnobsError, saidOf } from '../errors';
import { summaryOf, type FoundCopy, type ParsedCopy } from './recovery';
import { TaskQueue } from './task-queue';
import type { UnsavedWork } from './unsaved-work';

/** Where the copies of all work lie, also of work that is being done elsewhere. */
export interface CopyStore {
  /** Copies that nobody works on: whatever did ended without deleting them. */
  abandoned(): Promise<readonly string[]>;
  /** What lies there, as it is. @throws KnobsError that says why it can't be read */
  read(id: string): Promise<unknown>;
  remove(id: string): Promise<void>;
  /**
   * Does something with an abandoned copy while nobody else can.
   * @throws KnobsError if somebody else does, or did
   */
  claim<T>(id: string, work: () => Promise<T>): Promise<T>;
}

/** The part of the workbench that is needed here. */
interface Restorer {
  recover(copy: ParsedCopy): void;
  unsaved(): Pick<UnsavedWork, 'document'>;
}

/** What checks a copy is loaded when there is one: hardly any start finds any. */
const checks = () =>
  import('./recovery-schema').catch(() => {
    throw new KnobsError('recovery.notFetched');
  });

/**
 * What an end without warning left behind, to be looked at and to choose from. What the person
 * doesn't decide on is kept.
 */
export class Copies {
  readonly #store: CopyStore;
  readonly #into: Restorer;
  readonly #flush: () => Promise<boolean>;
  readonly #restores = new TaskQueue();
  /** How many were asked for. */
  #asked = 0;

  /** @param flush brings the workbench's own copy up to date, and answers whether that could be done */
  constructor(store: CopyStore, into: Restorer, flush: () => Promise<boolean>) {
    this.#store = store;
    this.#into = into;
    this.#flush = flush;
  }

  /**
   * The newest first; those that can't be read come last, and stay where they are. Never the work of
   * this window, or of another that is open.
   */
  async found(): Promise<FoundCopy[]> {
    const ids = await this.#store.abandoned();
    const found = await Promise.all(ids.map((id) => this.#look(id)));
    return found.sort((a, b) => (b.summary?.made ?? 0) - (a.summary?.made ?? 0));
  }

  /**
   * Replaces the work by the copy's, with its history; unsaved work is lost by that, but for what
   * was just restored: of several that are asked for at once, one after the other is.
   * @throws KnobsError for the person if it can't be done; nothing has changed then
   */
  async restore(id: string): Promise<void> {
    const turn = ++this.#asked;
    const restore = async () => {
      const { parseCopy } = await checks();
      this.#into.recover(parseCopy(await this.#store.read(id)));
      const { document } = this.#into.unsaved();
      const isKept = await this.#flush();
      // The old copy goes only when a new one is there to stay: it may be all there is of the work.
      const stays = turn === this.#asked && this.#into.unsaved().document === document;
      if (isKept && stays) await this.#store.remove(id);
    };
    await this.#restores.add(() => this.#store.claim(id, restore));
  }

  /** Deletes the copy for good. @throws KnobsError for the person if it can't be done */
  async discard(id: string): Promise<void> {
    await this.#store.claim(id, () => this.#store.remove(id));
  }

  async #look(id: string): Promise<FoundCopy> {
    try {
      const { checkedCopy } = await checks();
      return { id, summary: summaryOf(checkedCopy(await this.#store.read(id))) };
    } catch (error) {
      // Whatever it is: one that can't be read does not keep the others from being found.
      return { id, summary: null, fault: saidOf(error) };
    }
  }
}
