import { saidOf } from '#core/errors';
import { Copies } from '#core/recovery/copies';
import { message } from '#core/words/message';
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
  const keeper = startKeeper(workbench, store);
  keeper.catch((error) => {
    workbench.report(message('recovery.notKept', { reason: saidOf(error) }));
  });
  const flush = async () => (await keeper).flush();
  return new Copies(store, workbench, () => flush().catch(() => false));
}

/** What keeps the work is fetched while the page is painted: there is no unsaved work before that. */
async function startKeeper(workbench: Workbench, store: BrowserCopies) {
  const { RecoveryKeeper } = await import('#core/recovery/keeper');
  return new RecoveryKeeper(workbench, store, {
    now: () => Date.now(),
    later: (task, milliseconds) => void setTimeout(task, milliseconds),
  });
}
