import { setTimeout as wait } from 'node:timers/promises';
import { dialog, type BrowserWindow } from 'electron';
import type { RecoveryKeeper } from '#core/recovery/keeper';
import type { Workbench } from '#core/workbench/workbench';
import type { NetworkFiles } from '../files/network-files';
import { sendEvent } from '../ipc/send-event';
import { CloseFlow, DISK_PATIENCE_MS, type UnsavedAnswer } from './close-flow';
import { answerNatively } from '../files/answer-natively';
import { tell } from './tell';
import { say, word } from '../words';

/**
 * Asks before unsaved work is lost. Quitting closes the window first, and a closed window ends
 * Knobs: so there is one question for both.
 */
export function setUpClosing(
  window: BrowserWindow,
  workbench: Workbench,
  files: NetworkFiles,
  keeper: RecoveryKeeper,
): CloseFlow {
  const flow = new CloseFlow({
    isEdited: () => workbench.edited,
    isBusy: () => files.isBusy || (!workbench.edited && keeper.isKept),
    async settle() {
      await files.idle();
      await keeper.flush();
    },
    askPage: () => sendEvent(window, 'closeRequested', null),
    askNatively: () => askNatively(window, workbench.fileName),
    async save() {
      const result = await answerNatively(window, files, await files.save());
      if (result.outcome === 'failed') tell(window, word(result.reason));
      return result.outcome === 'done';
    },
    // The person was asked: what they did not save is not offered to them again.
    destroy() {
      const settled = Promise.all([files.idle(), keeper.end()]);
      void Promise.race([settled, wait(DISK_PATIENCE_MS)]).finally(() => window.destroy());
    },
  });
  window.on('close', (event) => {
    if (!flow.request()) event.preventDefault();
  });
  window.webContents.on('render-process-gone', () => flow.pageGone());
  return flow;
}

const ANSWERS: readonly UnsavedAnswer[] = ['save', 'discard', 'cancel'];

async function askNatively(window: BrowserWindow, name: string): Promise<UnsavedAnswer> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('desktop.saveBeforeClosing', { work: name }),
    detail: say('desktop.willBeLost'),
    buttons: [say('desktop.save'), say('desktop.discard'), say('desktop.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return ANSWERS[response] ?? 'cancel';
}
