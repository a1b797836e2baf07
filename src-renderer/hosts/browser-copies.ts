import { KnobsError } from '#core/errors';
import type { CopyStore } from '#core/recovery/copies';
import type { CopyPort } from '#core/recovery/keeper';
import type { RecoveryCopy } from '#core/recovery/recovery';

const DATABASE = 'knobs';
const STORE = 'unsaved work';

/** How long a tab that is just being closed or reloaded may take to give its lock back. */
const PATIENCE_MS = 1000;

/**
 * Copies of unsaved work in IndexedDB: one record for each tab, under an id that is never used
 * again. A tab holds the lock of its record for as long as it lives, and the browser takes it back
 * however the tab ends: a record whose lock is free is of a tab that is gone.
 */
export class BrowserCopies implements CopyStore, CopyPort {
  readonly #database: IDBDatabase;
  readonly #own: string;

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

  async write(copy: RecoveryCopy): Promise<void> {
    await this.#change((store) => store.put(copy, this.#own));
  }

  clear(): Promise<void> {
    return this.remove(this.#own);
  }

  async abandoned(): Promise<string[]> {
    const keys = await resultOf(this.#database.transaction(STORE).objectStore(STORE).getAllKeys());
    const others = keys.map(String).filter((id) => id !== this.#own);
    const free = await Promise.all(others.map(becomesFree));
    return others.filter((_, i) => free[i]);
  }

  async read(id: string): Promise<unknown> {
    try {
      return await resultOf(this.#database.transaction(STORE).objectStore(STORE).get(id));
    } catch (error) {
      throw new KnobsError('recovery.browserCannotRead', { cause: String(error) });
    }
  }

  async remove(id: string): Promise<void> {
    await this.#change((store) => store.delete(id));
  }

  claim<T>(id: string, work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
      if (!lock || (await this.read(id)) === undefined) {
        throw new KnobsError('recovery.goneInTab');
      }
      return work();
    }) as Promise<T>;
  }

  /** Resolves when the change is on the disk. */
  #change(change: (store: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(STORE, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(problemOf(transaction.error));
      change(transaction.objectStore(STORE));
    });
  }
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
  return error ?? new Error('The browser did not keep it.');
}
