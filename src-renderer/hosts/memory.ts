import type { OpenAs } from '#core/compare/side';
import { saidOf } from '#core/errors';
import { writeNetwork } from '#core/formats/registry';
import { Conversation } from '#core/files/conversation';
import { readingQuestion } from '#core/files/questions';
import type { FileOutcome, Host, WorkbenchPort } from '#core/host';
import { Copies } from '#core/recovery/copies';
import { readWork } from '#core/workbench/read-work';
import type { Workbench } from '#core/workbench/workbench';

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
export function memoryHost(workbench: Workbench): { host: Host; files: MemoryFiles } {
  const files: MemoryFiles = { offered: null, written: new Map(), copies: new Map() };
  const clone = <T>(value: T): T => structuredClone(value);
  const port: WorkbenchPort = {
    snapshot: async () => clone(workbench.snapshot()),
    perform: async (command) => workbench.perform(clone(command)),
    ask: async (question) => clone(await workbench.ask(clone(question))),
    digitImages: async (indices) => clone(workbench.digitImages(clone(indices))),
    onUpdate: (listener) => workbench.onUpdate((update) => listener(clone(update))),
  };
  const conversation = new Conversation();
  const read = (name: string, bytes: Uint8Array, as?: OpenAs) =>
    conversation.start(async (ask): Promise<FileOutcome> => {
      try {
        let reading = await readWork(bytes, name);
        while ('question' in reading) {
          const answer = await ask(readingQuestion(name, reading.question));
          if (answer === null) return { outcome: 'cancelled' };
          reading = await readWork(bytes, name, answer);
        }
        workbench.open(reading.document, name, as);
        return { outcome: 'done' };
      } catch (error) {
        return { outcome: 'failed', reason: saidOf(error) };
      }
    });
  const write = async () => {
    const { document, written } = workbench.save();
    files.written.set(workbench.fileName, await writeNetwork(document, workbench.fileName));
    written(workbench.fileName);
    return { outcome: 'done' } as const;
  };
  const host: Host = {
    capabilities: { nativeMenus: false, savesInPlace: true },
    workbench: port,
    files: {
      open: async (as) =>
        files.offered
          ? read(files.offered.name, files.offered.bytes, as)
          : ({ outcome: 'cancelled' } as const),
      openDropped: async (file, as) =>
        read(file.name, new Uint8Array(await file.arrayBuffer()), as),
      openDigits: async () => ({ outcome: 'cancelled' }) as const,
      openDroppedDigits: async (dropped) => {
        const named = dropped.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        }));
        workbench.openDigits(await Promise.all(named));
        return { outcome: 'done' } as const;
      },
      save: write,
      saveAs: write,
      savePicture: async (name, bytes) => {
        files.written.set(name, clone(bytes));
        return { outcome: 'done' } as const;
      },
      recent: async () => [],
      openRecent: async () => ({ outcome: 'cancelled' }) as const,
      clearRecent: async () => {},
      answer: (answer) => conversation.answer(answer),
    },
    recovery: memoryCopies(workbench, files.copies),
    window: null,
  };
  return { host, files };
}

/** What a test left there is found; of this workbench no copy is kept. */
function memoryCopies(workbench: Workbench, copies: Map<string, unknown>): Copies {
  const store = {
    abandoned: async () => [...copies.keys()],
    read: async (id: string) => structuredClone(copies.get(id)),
    remove: async (id: string) => void copies.delete(id),
    claim: <T>(_id: string, work: () => Promise<T>) => work(),
  };
  return new Copies(store, { recover: (copy) => workbench.recover(copy), flush: async () => true });
}
