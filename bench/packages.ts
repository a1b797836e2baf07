import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/paths';

/** The version of a package of the bench that is installed. */
export function versionOf(name: string): string {
  const manifest = join(root, 'bench/node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
