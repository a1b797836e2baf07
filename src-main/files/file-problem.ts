import { basename } from 'node:path';
import { KnobsError } from '#core/errors';
import { message, type Message, type MessageId } from '#core/words/message';

/** Why a file can't be used: what stands at the end of a sentence about the file. */
export class FileCause<Id extends MessageId = MessageId> extends KnobsError<Id> {}

/** The system's error codes that Knobs has words for. */
const CODES = [
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EEXIST',
  'EIO',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
] as const;

/** A sentence about a file that could not be written; any other error as it is. */
export function notSaved(path: string, error: unknown): unknown {
  const cause = causeOf(error);
  return cause ? new KnobsError('files.notSaved', { file: basename(path), cause }) : error;
}

/** A sentence about a file that could not be read; any other error as it is. */
export function notOpened(path: string, error: unknown): unknown {
  const cause = codeOf(error) === 'ENOENT' ? message('cause.missing') : causeOf(error);
  return cause ? new KnobsError('files.notOpened', { file: basename(path), cause }) : error;
}

/** The system's code for an error, for example `ENOSPC`; null if it is an error of another kind. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
}

/** What the system's error means, for the end of a sentence; null for an error of another kind. */
export function causeOf(error: unknown): Message | null {
  if (error instanceof FileCause) return error.said;
  const code = codeOf(error);
  const known = CODES.find((known) => known === code);
  if (known) return message(`cause.${known}`);
  return code === null ? null : message('cause.other', { code });
}
