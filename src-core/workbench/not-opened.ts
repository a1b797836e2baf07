import { KnobsError } from '../errors';

/** Why a file was not opened, for the person; a defect stays what it is. */
export function notOpened(fileName: string, error: unknown): unknown {
  if (!(error instanceof KnobsError)) return error;
  return new KnobsError(`${fileName} was not opened and nothing has changed. ${error.message}`);
}
