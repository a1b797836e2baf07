import type { NetworkDocument } from '../document/network-document';
import type { WriteOptions } from '../formats/codec';
import { dataOf } from '../formats/h5-thread';
import { codecFor } from '../formats/registry';
import type { WorkbenchTasks } from './tasks';

/** From so many numbers on, a file is written on a thread of its own; fewer take a few ms. */
export const MANY_NUMBERS = 40_000;

/**
 * The document as a file of this name.
 * @throws KnobsError, by the promise, if the format cannot be loaded
 */
export async function writeWork(
  document: NetworkDocument,
  fileName: string,
  options: WriteOptions,
  tasks: WorkbenchTasks,
): Promise<Uint8Array> {
  const codec = codecFor(fileName);
  if (codec.hasThread || numbersIn(document) < MANY_NUMBERS) return codec.write(document, options);
  const input = { document: dataOf(document), fileName, options };
  return tasks.ask('writeFile', { input }).answer;
}

function numbersIn({ network, snapshots = [] }: NetworkDocument): number {
  return snapshots.reduce(
    (sum, { parameters }) => sum + parameters.length,
    network.parameters.length,
  );
}
