import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The time of the newest change under the paths, in milliseconds. A directory's own time counts
 * too: it moves when a file in it is added, renamed or deleted. A path that is not there is skipped.
 */
export function newestChange(paths: readonly string[]): number {
  let newest = 0;
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) continue;
    newest = Math.max(newest, stats.mtimeMs);
    if (!stats.isDirectory()) continue;
    newest = Math.max(newest, newestChange(readdirSync(path).map((name) => join(path, name))));
  }
  return newest;
}

/** Whether the stamp is missing or older than the newest change under the sources. */
export function isStale(stamp: string, sources: readonly string[]): boolean {
  const stamped = statSync(stamp, { throwIfNoEntry: false });
  return !stamped || newestChange(sources) > stamped.mtimeMs;
}
