import { Copies } from '#core/recovery/copies';
import { RecoveryKeeper } from '#core/recovery/keeper';
import type { Workbench } from '#core/workbench/workbench';
import { BrowserCopies } from './browser-copies';

/**
 * Keeps copies of unsaved work in the browser's storage, and finds those of tabs that are gone.
 * @returns null where the browser gives pages no storage or no locks, as to one over plain http
 */
export async function setUpRecovery(workbench: Workbench): Promise<Copies | null> {
  const store = await BrowserCopies.open().catch((error) => {
    console.warn('Copies of unsaved work cannot be kept:', error);
    return null;
  });
  if (!store) return null;
  const keeper = new RecoveryKeeper(workbench, store, {
    now: () => Date.now(),
    later: (task, milliseconds) => void setTimeout(task, milliseconds),
  });
  return new Copies(store, workbench, () => keeper.flush());
}
