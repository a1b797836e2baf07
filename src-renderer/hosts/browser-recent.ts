import { RecentList } from '#core/files/recent';
import { recentInMemory, type RecentEntry, type RecentStore } from '#core/files/recent-store';
import { isThumbnail } from '#core/files/thumbnail';
import type { RecentFile } from '#core/host';
import { stampOf } from './file-handles';

const DATABASE = 'knobs recent files';
const STORE = 'lists';
const KEY = 'recent';
const LOCK = 'knobs recent files';

type Entry = RecentEntry<FileSystemFileHandle>;

declare global {
  interface FileSystemHandle {
    /** In browsers that let pages write files. */
    queryPermission?(): Promise<PermissionState>;
    requestPermission?(): Promise<PermissionState>;
  }
}

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
      try {
        await navigator.locks.request(LOCK, async () => {
          const entries = await change(await read());
          await resultOf(store('readwrite').put(entries, KEY));
        });
      } catch (error) {
        console.warn('The list of recent files could not be kept:', error);
      }
    },
  };
}

/** An entry as it was kept, perhaps before there were thumbnails. */
function known(entry: Entry): Entry {
  return { ...entry, thumbnail: isThumbnail(entry.thumbnail) ? entry.thumbnail : null };
}

/** The entry as the page shows it. */
export async function shown({ place, ...entry }: Entry): Promise<RecentFile> {
  return { ...entry, folder: null, isGone: await isGone(place) };
}

/**
 * What may not be looked at without asking the person, or can't be looked at now, is not known to be
 * gone.
 */
async function isGone(handle: FileSystemFileHandle): Promise<boolean> {
  try {
    const permission = (await handle.queryPermission?.()) ?? 'prompt';
    return permission === 'granted' && (await stampOf(handle)) === null;
  } catch {
    return false;
  }
}

/** The file behind a handle. @throws if it is gone or the person doesn't let the page read it */
export async function recentFile({ name, place }: Entry): Promise<File> {
  if ((await place.requestPermission?.()) === 'denied') {
    throw new Error(`${name} was not opened: the browser may not read it.`);
  }
  if ((await stampOf(place)) === null) {
    throw new Error(`${name} was not opened: it was moved or deleted.`);
  }
  return place.getFile();
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
