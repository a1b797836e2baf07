import { basename } from 'node:path';
import { KnobsError } from '#core/errors';

/** Why a file can't be used: words that stand at the end of a sentence about the file. */
export class FileCause extends Error {
  override readonly name = 'FileCause';
}

/** What the system's error codes mean to a person. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to do that there',
  EBUSY: 'another program is using it',
  EDQUOT: 'your share of the disk is used up',
  EEXIST: 'something of that name is in the way',
  EIO: 'the disk reports an error',
  EISDIR: 'there is a folder of that name',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'what should be its folder is a file',
  EPERM: 'the system does not allow it; another program may be using the file',
  EROFS: 'the disk can only be read',
};

/** A sentence about a file that could not be written; any other error as it is. */
export function notSaved(path: string, error: unknown): unknown {
  return sentence(`${basename(path)} could not be saved`, error, causeOf(error));
}

/** A sentence about a file that could not be read; any other error as it is. */
export function notOpened(path: string, error: unknown): unknown {
  const cause = codeOf(error) === 'ENOENT' ? 'it does not exist' : causeOf(error);
  return sentence(`${basename(path)} could not be opened`, error, cause);
}

/** The system's code for an error, for example `ENOSPC`; null if it is an error of another kind. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
}

/** What the system's error means, in words for the end of a sentence; null for an error of another kind. */
export function causeOf(error: unknown): string | null {
  if (error instanceof FileCause) return error.message;
  const code = codeOf(error);
  return code && (CAUSES[code] ?? `the system reports ${code}`);
}

function sentence(what: string, error: unknown, cause: string | null): unknown {
  return cause === null ? error : new KnobsError(`${what}: ${cause}.`);
}
