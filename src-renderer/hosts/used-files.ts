import { KnobsError } from '#core/errors';
import { stampOf } from './file-handles';
import { message } from '#core/words/message';

declare global {
  interface FileSystemHandle {
    /** In browsers that let pages write files. */
    queryPermission?(): Promise<PermissionState>;
    requestPermission?(): Promise<PermissionState>;
  }
}

/**
 * Whether a file that was used before was moved or deleted. What may not be looked at without asking
 * the person, or can't be looked at now, is not known to be gone.
 */
export async function isGone(handle: FileSystemFileHandle): Promise<boolean> {
  try {
    const permission = (await handle.queryPermission?.()) ?? 'prompt';
    return permission === 'granted' && (await stampOf(handle)) === null;
  } catch {
    return false;
  }
}

/**
 * The file behind a handle of before.
 * @throws KnobsError if it is gone or the person doesn't let the page read it
 */
export async function readAgain(handle: FileSystemFileHandle, name: string): Promise<File> {
  if ((await handle.requestPermission?.()) === 'denied') {
    throw new KnobsError('files.notOpened', { file: name, cause: message('cause.mayNotRead') });
  }
  if ((await stampOf(handle)) === null) {
    throw new KnobsError('files.notOpened', { file: name, cause: message('cause.movedOrDeleted') });
  }
  return handle.getFile();
}
