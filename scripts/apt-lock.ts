import { setTimeout as sleep } from 'node:timers/promises';
import type { RunOptions } from './run';

/** Milliseconds to wait for another program that installs packages, and between two tries. */
const LIMITS = { total: 5 * 60_000, pause: 3_000 };

const LOCKED = /Could not get lock|Unable to lock|Unable to acquire the dpkg/;

/**
 * Runs something that calls apt-get, and again as long as it fails because another program holds
 * one of apt's locks; says so. apt waits by itself for one of them only.
 * @param start runs it with these options among others
 * @returns what the last run answered
 */
export async function waitingForApt(
  start: (options: Pick<RunOptions, 'env' | 'onErrorText'>) => Promise<number | string>,
  limits = LIMITS,
): Promise<number | string> {
  // What apt says is looked at, so it must be said in English.
  const env = { ...process.env, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' };
  const end = Date.now() + limits.total;
  for (let isFirst = true; ; isFirst = false) {
    let said = '';
    const result = await start({ env, onErrorText: (text) => (said += text) });
    if (result === 0 || !LOCKED.test(said)) return result;
    if (Date.now() + limits.pause > end) {
      console.log('Another program still holds apt’s lock; giving up.');
      return result;
    }
    if (isFirst) {
      const minutes = Math.ceil(limits.total / 60_000);
      console.log(`Another program holds apt’s lock; waiting for it, ${minutes} minutes at most …`);
    }
    await sleep(limits.pause);
  }
}
