import { FileFlow } from '#core/files/file-flow';
import type { FoundFile, Places } from '#core/files/places';
import { suggestedName } from '#core/formats/file-name';
import { RecentList } from '#core/files/recent';
import { recentInMemory } from '#core/files/recent-store';
import type { Host } from '#core/protocol/host';
import type { DroppedFile } from '#core/protocol/messages';
import { Door } from '#core/protocol/door';
import { handlersOf } from '#core/protocol/handlers';
import type { HostMessage, Port } from '#core/protocol/messages';
import { Watches } from '#core/questions/watches';
import { Copies } from '#core/recovery/copies';
import type { Workbench } from '#core/workbench/workbench';
import { english } from '#core/words/english';
import { Client } from '../client';
import { pageHost } from '../page-host';

/** What a test looks at instead of files on a disk. */
export interface MemoryFiles {
  /** What the next Open reads; null is Cancel. */
  offered: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** What was saved, by name. */
  readonly written: Map<string, Uint8Array>;
  /** Copies of unsaved work that are found, by id. */
  readonly copies: Map<string, unknown>;
}

/** A workbench in the same thread, for tests: what crosses is cloned as it is between threads. */
export async function memoryHost(
  workbench: Workbench,
): Promise<{ host: Host; files: MemoryFiles }> {
  const files: MemoryFiles = { offered: null, written: new Map(), copies: new Map() };
  const flow = new FileFlow({
    workbench,
    places: memoryPlaces(files),
    recent: new RecentList<string>({
      store: recentInMemory(),
      newId: () => crypto.randomUUID(),
      isSame: (a, b) => a === b,
      failed: (error) => {
        throw error;
      },
    }),
    decimal: '.',
    newId: () => crypto.randomUUID(),
  });
  const id = 'in memory';
  let tell: (message: HostMessage) => void = () => {};
  const watches = new Watches({
    workbench,
    tell: (news) => tell({ kind: 'news', workbench: id, news: structuredClone(news) }),
    later(task, milliseconds) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    failed: (error) => {
      throw error;
    },
  });
  const door = new Door<DroppedFile>({
    workbench: id,
    handlers: handlersOf({
      id,
      capabilities: { nativeMenus: false, savesInPlace: true },
      workbench,
      watches,
      files: flow,
      copies: memoryCopies(workbench, files.copies),
      window: null,
    }),
    parseDropped: (file) => file as DroppedFile,
    post: (message) => tell(structuredClone(message)),
    log: (_, error) => {
      throw error;
    },
  });
  const port: Port = {
    // A file of a test's own is no clone of a browser's.
    post: (message, files) => door.receive({ ...structuredClone(message), files }),
    listen: (listener) => (tell = listener),
  };
  return { host: await pageHost(new Client(port)), files };
}

/** Files are where they are saved by name; a place is a name. */
function memoryPlaces(files: MemoryFiles): Places<string, DroppedFile> {
  const found = (name: string, bytes: Uint8Array): FoundFile<string> => ({
    ...{ name, bytes, place: null, state: null },
  });
  const named = async (file: DroppedFile) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  return {
    asksWhere: true,
    choose: async () => files.offered && found(files.offered.name, files.offered.bytes),
    open: async (name) => found(name, files.written.get(name)!),
    openDropped: async (file) => found(file.name, (await named(file)).bytes),
    chooseDigits: async () => null,
    openDroppedDigits: (dropped) => Promise.all(dropped.map(named)),
    suggest: async (work) => suggestedName(work, english),
    chooseTarget: async (name) => ({ name, place: name }),
    abandon: async () => {},
    write: async ({ name }, bytes) => {
      files.written.set(name, bytes);
      return null;
    },
    look: async () => 'as known',
    savePicture: async (name, bytes) => {
      files.written.set(name, bytes);
      return true;
    },
    describe: async () => ({ folder: null, isGone: false }),
    used: () => undefined,
  };
}

/** What a test left there is found; of this workbench no copy is kept. */
function memoryCopies(workbench: Workbench, copies: Map<string, unknown>): Copies {
  const store = {
    abandoned: async () => [...copies.keys()],
    read: async (id: string) => structuredClone(copies.get(id)),
    remove: async (id: string) => void copies.delete(id),
    claim: <T>(_id: string, work: () => Promise<T>) => work(),
  };
  return new Copies(store, workbench, async () => true);
}
