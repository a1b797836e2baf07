import { KnobsError } from '../errors';
import type { FoundCopy, Recovery } from '../host';
import { summaryOf, type ParsedCopy } from './recovery';

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

/** The part of the workbench and of its keeper that is needed here. */
interface Restorer {
  recover(copy: ParsedCopy): void;
  /** Brings the workbench's own copy up to date. Answers whether that could be done. */
  flush(): Promise<boolean>;
}

/** What checks a copy is loaded when there is one: hardly any start finds any. */
const checks = () =>
  import('./recovery-schema').catch(() => {
    throw new KnobsError('recovery.notFetched');
  });

/** What an end without warning left behind, to be looked at and to choose from. */
export class Copies implements Recovery {
  readonly #store: CopyStore;
  readonly #into: Restorer;

  constructor(store: CopyStore, into: Restorer) {
    this.#store = store;
    this.#into = into;
  }

  /** The newest first; those that can't be read come last, and stay where they are. */
  async found(): Promise<FoundCopy[]> {
    const ids = await this.#store.abandoned();
    const found = await Promise.all(ids.map((id) => this.#look(id)));
    return found.sort((a, b) => (b.summary?.made ?? 0) - (a.summary?.made ?? 0));
  }

  async restore(id: string): Promise<void> {
    await this.#store.claim(id, async () => {
      const { parseCopy } = await checks();
      this.#into.recover(parseCopy(await this.#store.read(id)));
      // The old copy goes only when a new one is there: it may be all there is of the work.
      if (await this.#into.flush()) await this.#store.remove(id);
    });
  }

  async discard(id: string): Promise<void> {
    await this.#store.claim(id, () => this.#store.remove(id));
  }

  async #look(id: string): Promise<FoundCopy> {
    try {
      const { checkedCopy } = await checks();
      return { id, summary: summaryOf(checkedCopy(await this.#store.read(id))) };
    } catch (error) {
      if (!(error instanceof KnobsError)) throw error;
      return { id, summary: null, fault: error.said };
    }
  }
}
