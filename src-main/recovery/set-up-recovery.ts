import type { Clock } from '#core/recovery/clock';
import { Copies } from '#core/recovery/copies';
import { RecoveryKeeper } from '#core/recovery/keeper';
import type { Workbench } from '#core/workbench/workbench';
import { CopyFolder } from './copy-folder';

export interface RecoverySetUp {
  readonly copies: Copies;
  readonly keeper: RecoveryKeeper;
}

const systemClock: Clock = {
  now: () => Date.now(),
  // What is planned keeps no process running.
  later: (task, milliseconds) => void setTimeout(task, milliseconds).unref(),
};

/** Keeps copies of unsaved work in a folder, and finds those of before. */
export async function setUpRecovery(workbench: Workbench, folder: string): Promise<RecoverySetUp> {
  const store = new CopyFolder(folder);
  await store.tidy().catch((error) => console.warn('Old copies could not be tidied:', error));
  const keeper = new RecoveryKeeper(workbench, store.journal(), systemClock);
  const copies = new Copies(store, workbench, () => keeper.flush());
  return { copies, keeper };
}
