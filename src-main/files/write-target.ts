import { readlink, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { codeOf, FileCause } from './file-problem';

/** The file that writing to `path` means, with the permissions it has; none if there is no file. */
export async function writeTarget(path: string): Promise<{ target: string; mode?: number }> {
  const target = await followLinks(path);
  const found = await stat(target).catch((error) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (!found) return { target };
  if (found.isDirectory()) throw new FileCause('there is a folder of that name');
  if (!found.isFile()) throw new FileCause('it is a device and no file');
  return { target, mode: found.mode & 0o777 };
}

/** Where a path leads in the end, even if the last link leads to a file that is yet to be. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const link = await readlink(path).catch(() => null);
    return link === null ? path : followLinks(resolve(dirname(path), link));
  }
}
