import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import type { RecoveryKeeper } from '#core/recovery/keeper';
import type { Workbench } from '#core/workbench/workbench';
import type { DiskFiles } from '../files/set-up-files';
import { sendToPage } from '../ipc/send-to-page';
import { CloseFlow, DISK_PATIENCE_MS } from './close-flow';
import { answerNatively, askUnsaved } from '../files/answer-natively';
import { tell } from './tell';
import { word } from '../words';

/**
 * Asks before unsaved work is lost. Quitting closes the window first, and a closed window ends
 * Knobs: so there is one question for both.
 */
export function setUpClosing(
  window: BrowserWindow,
  workbench: Workbench,
  files: DiskFiles,
  keeper: RecoveryKeeper,
): CloseFlow {
  const flow = new CloseFlow({
    isEdited: () => workbench.edited,
    isBusy: () => files.isBusy || (!workbench.edited && keeper.isKept),
    async settle() {
      await files.idle();
      await keeper.flush();
    },
    askPage: () => sendToPage(window, { kind: 'closeRequested' }),
    async askNatively() {
      return (await askUnsaved(window, { name: workbench.fileName })) ?? 'cancel';
    },
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
