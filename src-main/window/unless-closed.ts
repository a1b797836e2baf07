import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

/** Does what a window needs; what fails because the person closed it meanwhile is no failure. */
export async function unlessClosed(
  window: Pick<BrowserWindow, 'isDestroyed'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    // A page that was loading fails before its window is gone.
    await nextTurn();
    if (!window.isDestroyed()) throw error;
  }
}
