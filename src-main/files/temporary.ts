import { createHash, randomUUID } from 'node:crypto';
import * as nodeFs from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { codeOf } from './file-problem';

/*
 * A save first writes a temporary file beside the file that it is going to replace: only within a
 * folder does a rename put one in the place of the other. Its name says who writes it,
 * `.knobs-MACHINE-PROCESS-UUID.tmp`, so that what a process left behind that was killed can be told
 * from what another one is just writing, perhaps from another machine into a shared folder.
 */

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const NAME = /^\.knobs-([0-9a-f]{8})-(\d{1,10})-[0-9a-f-]{36}\.tmp$/;

/** What this process is writing. */
const underWay = new Set<string>();

/**
 * Lends the path of a temporary file beside `target`.
 * @param work moves the file to where it belongs; if it throws, the file is removed
 */
export async function withTemporary(
  target: string,
  work: (path: string) => Promise<void>,
  fs: Pick<typeof nodeFs, 'rm'> = nodeFs,
): Promise<void> {
  const name = `.knobs-${machine}-${process.pid}-${randomUUID()}.tmp`;
  const path = join(dirname(target), name);
  underWay.add(name);
  try {
    await work(path);
  } catch (error) {
    await fs.rm(path, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    underWay.delete(name);
  }
}

/** Removes the temporary files in a folder that nobody writes any more, as far as that can be done. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await nodeFs.readdir(folder).catch(() => []);
  const left = names.filter(isLeftover);
  const removals = left.map((name) => nodeFs.rm(join(folder, name), { force: true }));
  await Promise.allSettled(removals);
}

function isLeftover(name: string): boolean {
  const [, where, pid] = NAME.exec(name) ?? [];
  if (where !== machine) return false;
  return Number(pid) === process.pid ? !underWay.has(name) : !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent: it only asks whether there is such a process.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
