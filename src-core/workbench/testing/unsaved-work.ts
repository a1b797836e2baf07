import { joined } from '../../bytes/joined';
import { Journal } from '../../recovery/journal';
import { readJournal } from '../../recovery/read-journal';
import type { RecoveryCopy } from '../../recovery/recovery';
import { testBench } from './test-bench';
import type { Workbench } from '../workbench';

/* Work that is unsaved, for tests of its copies. */

const neuron = { layer: 0, index: 3 };
export const bias = (value: number) => ({ type: 'setBias', neuron, value }) as const;

/** All of a value as text, which is compared faster than numbers one by one. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    ArrayBuffer.isView(part)
      ? Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('hex')
      : part,
  );
}

/** A journal of what is unsaved, as it is written anew. */
export function journalOf(workbench: Workbench, made = 1000, most?: number): Uint8Array {
  return joined([...new Journal({ history: most }).begin(workbench.unsaved(), made).pieces()]);
}

/**
 * What comes back of the work from a disk, before it is checked; null if a file has it all.
 * @param most bytes that its history may take
 */
export function recoveryCopy(
  workbench: Workbench,
  made: number,
  most?: number,
): RecoveryCopy | null {
  if (!workbench.unsaved().edited) return null;
  return readJournal(journalOf(workbench, made, most)) as RecoveryCopy;
}

/** The same of work that is unsaved. */
export function copyOf(workbench: Workbench, made = 1000): RecoveryCopy {
  const copy = recoveryCopy(workbench, made);
  if (!copy) throw new Error('Nothing is unsaved.');
  return copy;
}

/** A workbench with a history of everything that an entry can hold, and two entries undone. */
export async function busyBench() {
  const bench = testBench();
  const { workbench, meter, digits } = bench;
  await workbench.perform(bias(0.1));
  meter.answer(digits);
  await workbench.perform({ type: 'setWeight', neuron, input: 5, value: -0 });
  meter.answer(digits);
  await workbench.perform({ type: 'takeSnapshot', name: 'first' });
  await workbench.perform({ type: 'takeSnapshot', name: 'second' });
  await workbench.perform({ type: 'deleteSnapshot', id: 1 });
  await workbench.perform({ type: 'rename', neuron, name: 'Häkchen' });
  await workbench.perform({ type: 'setDetails', title: 'Strokes', author: 'Ada', notes: 'a\nb' });
  await workbench.perform({ type: 'mute', neurons: [{ layer: 1, index: 2 }], on: true });
  await workbench.perform({ type: 'lock', neurons: [{ layer: 1, index: 4 }], on: true });
  meter.answer(digits);
  await workbench.perform(bias(2));
  await workbench.perform(bias(3));
  await workbench.perform({ type: 'goTo', position: 9 });
  return bench;
}
