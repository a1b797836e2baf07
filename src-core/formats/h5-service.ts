import { KnobsError } from '../errors';
import { dataOf, documentFrom, type H5Result, type H5Task } from './h5-thread';
import { loadH5 } from './h5-library';
import { readKeras, writeKeras } from './keras-file';

/* What runs in a thread that reads or writes one HDF5 file, see `h5-thread.ts`. */

/** Does what a thread was started for. Whatever goes wrong is told in the result. */
export async function serveH5(task: H5Task): Promise<H5Result> {
  try {
    await loadH5();
    if (task.kind === 'write') {
      return { kind: 'written', bytes: writeKeras(documentFrom(task.document)) };
    }
    const reading = readKeras(task.bytes, task.answer);
    return 'question' in reading
      ? { kind: 'asked', question: reading.question }
      : { ...reading, kind: 'read', document: dataOf(reading.document) };
  } catch (error) {
    if (error instanceof KnobsError) return { kind: 'refused', said: error.said };
    return { kind: 'failed', reason: String(error) };
  }
}
