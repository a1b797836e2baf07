import { open, stat } from 'node:fs/promises';
import { FileCause, notOpened } from './file-problem';

/** The largest file that is read: far more than any network of Knobs has. */
const MAX_FILE_BYTES = 256 * 2 ** 20;

/** @throws KnobsError that says why the file could not be read */
export async function readWholeFile(
  path: string,
  limit: number = MAX_FILE_BYTES,
): Promise<Uint8Array> {
  try {
    const { size } = await checkFile(path, limit);
    return await readBytes(path, size);
  } catch (error) {
    throw notOpened(path, error);
  }
}

/**
 * The first `count` bytes of a file, or all of it if that is less.
 * @throws KnobsError that says why the file could not be read
 */
export async function readStart(path: string, count: number): Promise<Uint8Array> {
  try {
    await checkFile(path, Infinity);
    return await readBytes(path, count);
  } catch (error) {
    throw notOpened(path, error);
  }
}

/** Looks before it opens: opening a pipe would wait for somebody to write into it. */
async function checkFile(path: string, limit: number): Promise<{ size: number }> {
  const found = await stat(path);
  if (found.isDirectory()) throw new FileCause('cause.folder');
  if (!found.isFile()) throw new FileCause('cause.device');
  if (found.size > limit) {
    throw new FileCause('cause.tooLarge', {
      megabytes: megabytes(found.size),
      most: megabytes(limit),
    });
  }
  return found;
}

/** Reads at most `size` bytes, whatever happens to the file meanwhile. */
async function readBytes(path: string, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  const file = await open(path, 'r');
  try {
    let end = 0;
    while (end < size) {
      const { bytesRead } = await file.read(bytes, end, size - end, end);
      if (bytesRead === 0) break;
      end += bytesRead;
    }
    return bytes.subarray(0, end);
  } finally {
    await file.close();
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
