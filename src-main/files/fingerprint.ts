import { webcrypto } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { codeOf } from './file-problem';
import { readWholeFile } from './read-file';

/** Tells contents apart. Networks of one structure are all of one size, and clocks may be coarse. */
export async function fingerprint(bytes: Uint8Array): Promise<string> {
  // On a thread of Node's own, for a file may be large.
  const digest = await webcrypto.subtle.digest('SHA-256', bytes);
  return Buffer.from(digest).toString('hex');
}

/**
 * Whether a file's content is another than the one of this fingerprint. A file that is gone has
 * nothing that could be lost.
 * @throws KnobsError that says why the file could not be read
 */
export async function hasChanged(path: string, known: string): Promise<boolean> {
  const gone = await stat(path).then(
    () => false,
    (error) => codeOf(error) === 'ENOENT',
  );
  return !gone && (await fingerprint(await readWholeFile(path))) !== known;
}
