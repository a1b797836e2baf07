import type { Page } from '@playwright/test';
import { readJournal } from '../src-core/recovery/read-journal';
import type { RecoveryCopy } from '../src-core/recovery/recovery';

/*
 * What the browser keeps of unsaved work, of all tabs, looked at as it is stored: see
 * `browser-copies.ts`.
 */

/** All that could be found, were the tabs gone. */
export async function keptWork(page: Page): Promise<RecoveryCopy[]> {
  const journals = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('knobs');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
    const store = database.transaction('unsaved work').objectStore('unsaved work');
    const get = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const [keys, values] = await Promise.all([get(store.getAllKeys()), get(store.getAll())]);
    database.close();
    const found: number[][] = [];
    keys.forEach((key, i) => {
      if (!Array.isArray(key) || key.length !== 1 || values[i].isAside) return;
      const isPart = (other: IDBValidKey) =>
        Array.isArray(other) && other[0] === key[0] && other[1] === values[i].journal;
      found.push(values.filter((_, j) => isPart(keys[j])).flatMap((part) => [...part]));
    });
    return found;
  });
  return journals.map((bytes) => readJournal(Uint8Array.from(bytes)) as RecoveryCopy);
}

/** Puts a copy in the place of all that is kept, as Knobs did before it kept journals. */
export async function keepOldCopy(page: Page, copy: object): Promise<void> {
  const isList = (value: unknown) => value instanceof Float32Array;
  const json = JSON.stringify(copy, (_key, value) => (isList(value) ? { f32: [...value] } : value));
  await page.evaluate(
    (json) =>
      new Promise<void>((resolve, reject) => {
        const value = JSON.parse(json, (_key, part) =>
          part?.f32 ? Float32Array.from(part.f32) : part,
        );
        const request = indexedDB.open('knobs');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const change = request.result.transaction('unsaved work', 'readwrite');
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
          const store = change.objectStore('unsaved work');
          store.clear();
          store.put(value, '3f0c2f0e-6a0b-4c1d-9e2f-0123456789ab');
        };
      }),
    json,
  );
}
