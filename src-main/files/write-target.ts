import { access, constants, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, FileCause } from './file-problem';

/**
 * The file that writing to `path` means, with the permissions it has; none if there is no file.
 * @throws for a file that may not be written to: replacing it would only ask for the folder's leave
 */
export async function writeTarget(
  path: string,
  fs: { readonly access: typeof access } = { access },
): Promise<{ target: string; mode?: number }> {
  const target = await followLinks(path);
  const found = await stat(target).catch((error) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (!found) return { target };
  if (found.isDirectory()) throw new FileCause('cause.EISDIR');
  if (!found.isFile()) throw new FileCause('cause.device');
  await fs.access(target, constants.W_OK);
  return { target, mode: found.mode & 0o777 };
}

/** Where a path leads in the end, even if the last link leads to a file that is yet to be. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    // A link is meant from where it really lies, which links to its folder can hide.
    const folder = await realpath(dirname(path));
    const link = await readlink(path).catch(() => null);
    return link === null ? join(folder, basename(path)) : followLinks(resolve(folder, link));
  }
}
