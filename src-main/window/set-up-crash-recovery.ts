import { dialog, type BrowserWindow } from 'electron';
import { CrashWatch } from './crash-watch';
import { tell } from './tell';
import { say } from '../words';

/** Starts the page again if its process ends. The work is not lost: it is in this process. */
export function setUpCrashRecovery(window: BrowserWindow): void {
  const watch = new CrashWatch();
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`The page's process ended: ${reason}.`);
    if (watch.mayReload(Date.now())) {
      webContents.reload();
      tell(window, say('desktop.redrawn'));
    } else {
      void askToReload(window);
    }
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('desktop.cannotDraw'),
    detail: say('desktop.cannotDrawTwice'),
    buttons: [say('host.tryAgain'), say('desktop.close')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
