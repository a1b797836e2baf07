import { KnobsError } from '#core/errors';
import type { CopyStore } from '#core/recovery/copies';
import { joined } from '#core/bytes/joined';
import { JournalLost, type JournalOutput, type JournalPort } from '#core/recovery/journal-port';

const DATABASE = 'knobs';
const STORE = 'unsaved work';

/** How long a tab that is just being closed or reloaded may take to give its lock back. */
const PATIENCE_MS = 1000;

/*
 * What the store has for a piece of work, by its id:
 *
 *   id                      a copy as Knobs wrote it before it kept journals
 *   [id]                    which of its journals counts, see `State`
 *   [id, number, index]     the bytes of a journal, in parts
 *
 * A journal that is written anew has a number of its own, and counts with one change at its end.
 */

interface State {
  readonly journal: number;
  /** Set aside: nobody is to find it. */
  readonly isAside: boolean;
}

/**
 * Copies of unsaved work in IndexedDB: a journal for each tab, under an id that is never used again.
 * A tab holds the lock of its id for as long as it lives, and the browser takes it back however the
 * tab ends: what is under an id whose lock is free is of a tab that is gone.
 */
export class BrowserCopies implements CopyStore, JournalPort {
  readonly #database: IDBDatabase;
  readonly #own: string;
  /** The number of the last journal that was begun. */
  #last = 0;
  /** The one that counts, and how many parts it has; null if there is none. */
  #journal: { readonly number: number; parts: number } | null = null;

  private constructor(database: IDBDatabase, own: string) {
    this.#database = database;
    this.#own = own;
  }

  /** @throws where the browser gives a page no storage or no locks */
  static async open(): Promise<BrowserCopies> {
    if (!navigator.locks) throw new Error('This page may use no locks.');
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const database = await resultOf(request);
    // Another version of Knobs in another tab may want to change what is stored.
    database.onversionchange = () => database.close();
    const own = crypto.randomUUID();
    await holdForever(lockOf(own));
    return new BrowserCopies(database, own);
  }

  async replace(fill: (output: JournalOutput) => Promise<void>): Promise<void> {
    const number = ++this.#last;
    let parts = 0;
    const write = (bytes: Uint8Array) =>
      this.#change((store) => store.put(bytes, [this.#own, number, parts++]), 'relaxed');
    try {
      // What is put in its place at the end takes all before it to the disk.
      await fill({ write, sync: async () => {} });
    } catch (error) {
      await this.#change((store) => store.delete(partsOf(this.#own, number))).catch(() => {});
      throw error;
    }
    await this.#change((store) => {
      store.put({ journal: number, isAside: false } satisfies State, [this.#own]);
      if (this.#journal) store.delete(partsOf(this.#own, this.#journal.number));
    });
    this.#journal = { number, parts };
  }

  async append(bytes: Uint8Array): Promise<void> {
    const journal = this.#journal;
    if (!journal) throw new JournalLost();
    let isThere = false;
    await this.#change((store) => {
      store.count([this.#own, journal.number, 0]).onsuccess = ({ target }) => {
        isThere = (target as IDBRequest<number>).result > 0;
        if (!isThere) return;
        store.put(bytes, [this.#own, journal.number, journal.parts]);
        store.put({ journal: journal.number, isAside: false } satisfies State, [this.#own]);
      };
    });
    if (!isThere) throw new JournalLost();
    journal.parts++;
  }

  async setAside(): Promise<void> {
    const journal = this.#journal;
    if (!journal) return;
    await this.#change((store) =>
      store.put({ journal: journal.number, isAside: true } satisfies State, [this.#own]),
    );
  }

  async remove(id = this.#own): Promise<void> {
    await this.#change((store) => {
      store.delete(id);
      store.delete(allOf(id));
    });
    if (id === this.#own) this.#journal = null;
  }

  /** What tabs left behind that nobody is to find goes on the way. */
  async abandoned(): Promise<string[]> {
    const keys = await this.#get((store) => store.getAllKeys());
    const ids = new Set(keys.map((key) => String(Array.isArray(key) ? key[0] : key)));
    ids.delete(this.#own);
    const left = await Promise.all(
      [...ids].map(async (id) => {
        if (!(await becomesFree(id))) return null;
        if (await this.#isToBeFound(id)) return id;
        await this.remove(id);
        return null;
      }),
    );
    return left.filter((id) => id !== null);
  }

  async read(id: string): Promise<unknown> {
    try {
      const state = await this.#stateOf(id);
      if (!state) return await this.#get((store) => store.get(id));
      return joined(await this.#get((store) => store.getAll(partsOf(id, state.journal))));
    } catch (error) {
      throw new KnobsError('recovery.browserCannotRead', { cause: String(error) });
    }
  }

  claim<T>(id: string, work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
      if (!lock || !(await this.#isToBeFound(id))) {
        throw new KnobsError('recovery.goneInTab');
      }
      return work();
    }) as Promise<T>;
  }

  async #isToBeFound(id: string): Promise<boolean> {
    const state = await this.#stateOf(id);
    if (state) return !state.isAside;
    return (await this.#get((store) => store.count(id))) > 0;
  }

  #stateOf(id: string): Promise<State | undefined> {
    return this.#get((store) => store.get([id]));
  }

  #get<T>(ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return resultOf(ask(this.#database.transaction(STORE).objectStore(STORE)));
  }

  /** Resolves when the change is made: on the disk, if it is `strict`. */
  #change(
    change: (store: IDBObjectStore) => void,
    durability: IDBTransactionDurability = 'strict',
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(STORE, 'readwrite', { durability });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(problemOf(transaction.error));
      change(transaction.objectStore(STORE));
    });
  }
}

/** The keys of all that there is of a piece of work since there are journals. */
function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function partsOf(id: string, journal: number): IDBKeyRange {
  return IDBKeyRange.bound([id, journal], [id, journal, []]);
}

function lockOf(id: string): string {
  return `knobs unsaved work ${id}`;
}

/** Resolves when the lock is held; it is given back only when the tab is gone. */
function holdForever(name: string): Promise<void> {
  return new Promise((held, refused) => {
    const gone = navigator.locks.request(name, () => {
      held();
      return new Promise<void>(() => {});
    });
    gone.catch(refused);
  });
}

function becomesFree(id: string): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return navigator.locks
    .request(lockOf(id), { signal, mode: 'shared' }, async () => true)
    .catch(() => false);
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function problemOf(error: DOMException | null): Error {
  if (error?.name === 'QuotaExceededError') {
    return new KnobsError('recovery.noRoom');
  }
  return error ?? new KnobsError('recovery.notStored');
}
