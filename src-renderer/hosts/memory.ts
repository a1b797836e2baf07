import { writeNetwork } from '#core/formats/registry';
import type { Host, WorkbenchPort } from '#core/host';
import { readWork } from '#core/workbench/read-work';
import type { Workbench } from '#core/workbench/workbench';

/** What a test looks at instead of files on a disk. */
export interface MemoryFiles {
  /** What the next Open reads; null is Cancel. */
  offered: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** What was saved, by name. */
  readonly written: Map<string, Uint8Array>;
}

/** A workbench in the same thread, for tests: what crosses is cloned as it is between threads. */
export function memoryHost(workbench: Workbench): { host: Host; files: MemoryFiles } {
  const files: MemoryFiles = { offered: null, written: new Map() };
  const clone = <T>(value: T): T => structuredClone(value);
  const port: WorkbenchPort = {
    snapshot: async () => clone(workbench.snapshot()),
    perform: async (command) => workbench.perform(clone(command)),
    digitImages: async (indices) => clone(workbench.digitImages(clone(indices))),
    onUpdate: (listener) => workbench.onUpdate((update) => listener(clone(update))),
  };
  const read = async (name: string, bytes: Uint8Array) => {
    try {
      workbench.open(await readWork(bytes, name), name);
      return { outcome: 'done' } as const;
    } catch (error) {
      return { outcome: 'failed', reason: (error as Error).message } as const;
    }
  };
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
      open: async () =>
        files.offered
          ? read(files.offered.name, files.offered.bytes)
          : ({ outcome: 'cancelled' } as const),
      openDropped: async (file) => read(file.name, new Uint8Array(await file.arrayBuffer())),
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
    },
    window: null,
  };
  return { host, files };
}
