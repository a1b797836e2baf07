import { KnobsError } from '../errors';

/** What reads and writes files is loaded when the first one is opened or saved. */
export async function openParts() {
  try {
    const [{ codecFor, isNamedByFormat }, { readWork }, { writeWork }] = await Promise.all([
      import('../formats/registry'),
      import('../workbench/read-work'),
      import('../workbench/write-work'),
    ]);
    return { codecFor, isNamedByFormat, readWork, writeWork };
  } catch {
    throw new KnobsError('files.notFetched');
  }
}
