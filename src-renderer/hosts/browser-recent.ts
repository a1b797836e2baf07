import { RecentList } from '#core/files/recent';
import { recentInMemory, type RecentEntry, type RecentStore } from '#core/files/recent-store';
import { isThumbnail } from '#core/files/thumbnail';

const DATABASE = 'knobs recent files';
const STORE = 'lists';
const KEY = 'recent';
const LOCK = 'knobs recent files';

/**
 * The list of recent files in IndexedDB, which keeps handles, for all tabs; only for this visit if
 * it can't be kept.
 */
export async function browserRecent(): Promise<RecentList<FileSystemFileHandle>> {
  const database = await openDatabase().catch(() => null);
  return new RecentList({
    store: database ? storeIn(database) : recentInMemory(),
    newId: () => crypto.randomUUID(),
    isSame: (a, b) => a.isSameEntry(b),
    failed: (error) => console.warn('The list of recent files could not be kept:', error),
  });
}

function storeIn(database: IDBDatabase): RecentStore<FileSystemFileHandle> {
  const store = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  const read = async () => {
    const kept = await resultOf(store('readonly').get(KEY)).catch(() => []);
    return Array.isArray(kept) ? kept.map(known) : [];
  };
  return {
    read,
    // No transaction waits for a comparison of handles, so a lock keeps the other tabs away. Pages
    // that may have handles may have locks.
    async update(change) {
      await navigator.locks.request(LOCK, async () => {
        const entries = await change(await read());
        await resultOf(store('readwrite').put(entries, KEY));
      });
    },
  };
}

/** An entry as it was kept, perhaps before there were thumbnails. */
function known(entry: RecentEntry<FileSystemFileHandle>): RecentEntry<FileSystemFileHandle> {
  return { ...entry, thumbnail: isThumbnail(entry.thumbnail) ? entry.thumbnail : null };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return resultOf(request);
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser does not say why.'));
  });
}
