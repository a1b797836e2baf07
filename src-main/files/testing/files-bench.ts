import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { vi } from 'vitest';
import type { OpenAs } from '#core/compare/side';
import type { DigitSet } from '#core/digits/digit-set';
import type { Meter } from '#core/evaluator/meter';
import { FileFlow } from '#core/files/file-flow';
import { RecentList } from '#core/files/recent';
import { recentInMemory } from '#core/files/recent-store';
import { tasksHere } from '#core/threads/testing/tasks-here';
import { tasks } from '#core/workbench/tasks';
import { Workbench } from '#core/workbench/workbench';
import { PathPlaces } from '../path-places';

const digits: DigitSet = {
  name: 'ten',
  images: new Uint8Array(10 * 784).fill(9),
  labels: Uint8Array.from({ length: 10 }, (_, label) => label),
  practice: 8,
};
const idleMeter: Meter = {
  tell: () => undefined,
  ask: () => Promise.reject(new Error('Nobody asks here.')),
  onMeasurement: () => () => undefined,
  onFailure: () => () => undefined,
};

function throwIt(error: unknown): never {
  throw error;
}

/** Files in a folder, of a workbench with ten digits that nobody measures; dialogs answer Cancel. */
export function filesBench(folder: string) {
  const workbench = new Workbench({
    digits,
    meter: idleMeter,
    tasks: tasksHere(tasks),
    listenerFailed: throwIt,
  });
  const dialogs = {
    askDigits: vi.fn<(folder: string) => Promise<readonly string[] | null>>(async () => null),
    askOpen: vi.fn<(folder: string) => Promise<string | null>>(async () => null),
    askSave: vi.fn<(path: string) => Promise<string | null>>(async () => null),
    askPicture: vi.fn<(path: string) => Promise<string | null>>(async () => null),
    mayReplace: vi.fn<(path: string) => Promise<boolean>>(async () => false),
  };
  const onFolder = vi.fn();
  const recent = new RecentList<string>({
    store: recentInMemory(),
    newId: randomUUID,
    isSame: (a, b) => a === b,
    failed: (error) => {
      throw error;
    },
  });
  const places = new PathPlaces({ dialogs, folder, onFolder });
  const files = new FileFlow({ workbench, places, recent, decimal: ',', newId: randomUUID });
  /** Opens a file by its path; unsaved work is let go. */
  const openPath = async (path: string, as?: OpenAs) => {
    const outcome = await files.openAt(path, basename(path), as);
    const asksFirst = outcome.outcome === 'question' && outcome.question.kind === 'unsaved';
    return asksFirst ? files.answer('discard') : outcome;
  };
  const setBias = (value: number) =>
    workbench.perform({ type: 'setBias', neuron: { layer: 1, index: 2 }, value });
  const parameters = () => workbench.snapshot().network.parameters;
  const startNew = () =>
    workbench.perform({ type: 'new', sizes: [784, 3, 10], start: 'random', seed: 1 });
  return { workbench, dialogs, onFolder, files, places, openPath, setBias, parameters, startNew };
}
