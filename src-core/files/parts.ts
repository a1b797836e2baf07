import { KnobsError } from '../errors';

/** What reads and writes files is loaded when the first one is opened or saved. */
export async function openParts() {
  try {
    const [{ codecFor, isNamedByFormat, writeNetwork }, { readWork }] = await Promise.all([
      import('../formats/registry'),
      import('../workbench/read-work'),
    ]);
    return { codecFor, isNamedByFormat, readWork, writeNetwork };
  } catch {
    throw new KnobsError('files.notFetched');
  }
}
