import { RecentList, type RecentEntry } from '#core/files/recent';
import type { RecentFile } from '#core/host';
import { stampOf } from './file-handles';

const DATABASE = 'knobs recent files';
const STORE = 'lists';
const KEY = 'recent';

type Entry = RecentEntry<FileSystemFileHandle>;

declare global {
  interface FileSystemHandle {
    /** In browsers that let pages write files. */
    queryPermission?(): Promise<PermissionState>;
    requestPermission?(): Promise<PermissionState>;
  }
}

/** The list of recent files in IndexedDB, which keeps handles; only for this visit if it can't. */
export async function browserRecent(): Promise<RecentList<FileSystemFileHandle>> {
  const database = await openDatabase().catch(() => null);
  const store = (mode: IDBTransactionMode) => database!.transaction(STORE, mode).objectStore(STORE);
  const kept: Entry[] | null | undefined =
    database && (await resultOf(store('readonly').get(KEY)).catch(() => null));
  return new RecentList({
    entries: kept ?? [],
    newId: () => crypto.randomUUID(),
    isSame: (a, b) => a.isSameEntry(b),
    keep(now) {
      try {
        if (database) store('readwrite').put(now, KEY);
      } catch (error) {
        console.warn('The list of recent files could not be kept:', error);
      }
    },
  });
}

/** The entry as the page shows it. */
export async function shown({ id, name, place, accuracy }: Entry): Promise<RecentFile> {
  return { id, name, folder: null, accuracy, isGone: await isGone(place) };
}

/** What may not be looked at without asking the person is not known to be gone. */
async function isGone(handle: FileSystemFileHandle): Promise<boolean> {
  const permission = (await handle.queryPermission?.()) ?? 'prompt';
  return permission === 'granted' && (await stampOf(handle)) === null;
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
