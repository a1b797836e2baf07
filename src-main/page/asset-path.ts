import { isAbsolute, join, relative, sep } from 'node:path';
import { isPageAddress, PAGE_ADDRESS } from '../security/page-address';

/**
 * The file behind an address of the page, or null if it names none inside `root`.
 * @param root absolute path of the folder with the page
 */
export function assetPath(root: string, address: string): string | null {
  if (!isPageAddress(address, PAGE_ADDRESS)) return null;
  const name = decoded(new URL(address).pathname);
  if (name === null || /[\0\\:]/.test(name)) return null;
  const path = join(root, name === '/' ? 'index.html' : name);
  const inside = relative(root, path);
  const leaves = inside === '' || inside === '..' || inside.startsWith(`..${sep}`);
  return leaves || isAbsolute(inside) ? null : path;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
