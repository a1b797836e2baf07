import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type { DigitSet } from '#core/digits/digit-set';
import type { Meter } from '#core/evaluator/meter';
import { RecentList } from '#core/files/recent';
import { recentInMemory } from '#core/files/recent-store';
import { Workbench } from '#core/workbench/workbench';
import { NetworkFiles } from '../network-files';

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
  const workbench = new Workbench({ digits, meter: idleMeter, listenerFailed: throwIt });
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
  });
  const files = new NetworkFiles({ workbench, dialogs, folder, recent, decimal: ',', onFolder });
  const setBias = (value: number) =>
    workbench.perform({ type: 'setBias', neuron: { layer: 1, index: 2 }, value });
  const parameters = () => workbench.snapshot().network.parameters;
  const startNew = () =>
    workbench.perform({ type: 'new', sizes: [784, 3, 10], start: 'random', seed: 1 });
  return { workbench, dialogs, onFolder, files, setBias, parameters, startNew };
}
