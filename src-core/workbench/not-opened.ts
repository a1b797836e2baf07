import { KnobsError } from '../errors';

/** Why a file was not opened, for the person; a defect stays what it is. */
export function notOpenedFile(fileName: string, error: unknown): unknown {
  if (!(error instanceof KnobsError)) return error;
  return new KnobsError('files.notRead', { file: fileName, reason: error.said });
}
